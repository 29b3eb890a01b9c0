import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const value = {
  LEADVALUE: {
    title: 'Valoarea unui client potențial',
    summary: 'Cât valorează în medie un client potențial, înainte de a deveni client.',
    formulaInWords: 'rata de închidere × valoarea clientului',
    pitfall:
      'Ia marja sau valoarea pe viață a unui client, nu prețul; și nu număra atât clientul potențial, cât și vânzarea lui.',
    params: {
      closerate: 'Partea clienților potențiali care devin clienți, de exemplu 10%.',
      customervalue: 'Cât valorează un client: marja sau valoarea pe viață.',
    },
  },
  SUBSCRIBERVALUE: {
    title: 'Valoarea unui abonat',
    summary: 'Cât valorează un abonat pe durata lunilor în care rămâne.',
    formulaInWords: 'valoare lunară × luni',
    pitfall: 'Valoarea pe lună și valoarea pe viață nu sunt aceeași unitate: folosește mereu una singură.',
    params: {
      monthlyvalue: 'Ce aduce un abonat într-o lună.',
      months: 'Câte luni rămâne în medie un abonat.',
    },
  },
  EMV: {
    title: 'Valoarea media câștigată',
    summary: 'Cât ar fi costat aceeași atenție ca publicitate, după o listă de tarife. Nu sunt bani.',
    formulaInWords: 'suma de număr × tarif',
    pitfall:
      'Listele de tarife diferă de câteva ori: este o estimare, niciodată venit, și rămâne în afara ROI dacă nu ceri altfel.',
    params: {
      counts: 'Câte aprecieri, comentarii, afișări …, fiecare într-o celulă.',
      rates: 'Cât valorează una din fiecare pe lista ta de tarife, în aceeași ordine.',
    },
  },
  ACTIONVALUE: {
    title: 'Valoarea acțiunilor',
    summary: 'Cât valorează împreună toate acțiunile numărate.',
    formulaInWords: 'suma de număr × valoare',
    pitfall: 'Un client potențial și vânzarea în care s-a transformat nu se numără amândouă.',
    params: {
      counts: 'Câte înscrieri, clienți potențiali, descărcări …, fiecare într-o celulă.',
      values: 'Cât valorează una din fiecare, în aceeași ordine.',
    },
  },
  EMVRATIO: {
    title: 'Valoarea media câștigată pe 1 cheltuit',
    summary: 'Valoarea media câștigată pentru fiecare 1 investit. Nu este un câștig în bani.',
    formulaInWords: 'valoarea media câștigată / investiție',
    pitfall: 'Unele platforme o numesc ROI: nu s-au întors bani, deci nu o pune lângă unul.',
    params: {
      emv: 'Valoarea media câștigată, vezi EMV.',
      investment: 'Tot ce s-a cheltuit.',
    },
  },
  UGCVALUE: {
    title: 'Valoarea conținutului refolosibil',
    summary: 'Cât ar fi costat producerea pieselor pe care le poți refolosi.',
    formulaInWords: 'piese × (cost de înlocuire − cost de adaptare)',
    pitfall:
      'Numără doar piesele licențiate și nu număra o piesă a cărei acoperire este deja în valoarea media câștigată.',
    params: {
      assets: 'Piese pentru care ai licență și pe care chiar le vei folosi.',
      replacementcost: 'Cât te costă altfel producerea unei astfel de piese.',
      adaptationcost: 'Tăierea sau editarea unei piese pentru noua folosire.',
    },
  },
  CLV: {
    title: 'Valoarea pe viață a clientului',
    summary: 'Ce aduce un client în anii în care rămâne.',
    formulaInWords:
      'valoarea comenzii × comenzi pe an × ani × marjă; cu rată de actualizare, fiecare an împărțit la (1 + rată) la puterea numărului său',
    pitfall: 'Comenzile pe an merg cu anii: înmulțite cu luni ies de douăsprezece ori prea mari.',
    params: {
      ordervalue: 'Valoarea medie a unei comenzi.',
      ordersperyear: 'Comenzile unui client într-un an.',
      years: 'Câți ani rămâne un client.',
      margin: 'Partea din valoarea comenzii care rămâne după costul produselor, de exemplu 40%.',
      discountrate: 'Rata anuală de actualizare, de exemplu 10%; fiecare an contează la sfârșitul lui.',
    },
  },
  CAC: {
    title: 'Costul de achiziție a clientului',
    summary: 'Cât a costat câștigarea unui client nou.',
    formulaInWords: 'cheltuieli / clienți noi',
    pitfall: 'Numără doar cumpărătorii la prima comandă: comenzile clienților vechi îl fac să pară mic.',
    params: {
      spend: 'Toate costurile de vânzări și marketing ale perioadei.',
      newcustomers: 'Clienți care au cumpărat prima dată.',
    },
  },
  LTVCAC: {
    title: 'Valoarea pe viață față de costul de achiziție',
    summary: 'De câte ori aduce un client înapoi costul câștigării lui.',
    formulaInWords: 'valoarea pe viață a clientului / costul de achiziție',
    pitfall: 'Amândouă pe marjă sau amândouă pe venit: o valoare pe viață în venit îl înfrumusețează.',
    params: {
      clv: 'Valoarea pe viață a clientului, pe marjă, vezi CLV.',
      cac: 'Costul de achiziție a clientului, vezi CAC.',
    },
  },
  CACPAYBACK: {
    title: 'Luni până la recuperarea clientului',
    summary: 'În câte luni marja recuperează costul câștigării unui client.',
    formulaInWords: 'costul de achiziție / marja lunară',
    pitfall: 'Înmulțește întâi venitul lunar cu marja; împărțit doar la venit, timpul pare prea scurt.',
    params: {
      cac: 'Costul de achiziție a clientului, vezi CAC.',
      monthlymargin: 'Marja adusă de un client într-o lună.',
    },
  },
} satisfies Partial<MetricTexts>;
