import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const value = {
  LEADVALUE: {
    title: 'Valoarea unui client potențial',
    summary: 'Cât valorează în medie un client potențial, înainte de a deveni client.',
    formulaInWords: 'rata de închidere × valoarea unui client',
    pitfall:
      'Folosește marja sau valoarea pe viață a unui client, nu prețul; și nu număra și clientul potențial, și vânzarea lui.',
    params: {
      closerate: 'Ponderea clienților potențiali care devin clienți, de exemplu 10%.',
      customervalue: 'Cât valorează un client: marja sau valoarea pe viață.',
    },
  },
  SUBSCRIBERVALUE: {
    title: 'Valoarea unui abonat',
    summary: 'Cât valorează un abonat în toate lunile în care rămâne.',
    formulaInWords: 'valoarea pe lună × luni',
    pitfall: 'Valoarea pe lună și valoarea pe viață au unități diferite: folosește peste tot una singură.',
    params: {
      monthlyvalue: 'Cât aduce un abonat într-o lună.',
      months: 'Câte luni rămâne în medie un abonat.',
    },
  },
  EMV: {
    title: 'Valoarea media câștigată',
    summary:
      'Cât ar fi costat aceeași atenție ca publicitate, după o grilă de tarife. Nu sunt bani încasați.',
    formulaInWords: 'suma produselor număr × tarif',
    pitfall:
      'Grilele de tarife diferă de câteva ori între ele: rezultatul este o estimare, niciodată venituri, și rămâne în afara ROI-ului dacă nu ceri altfel.',
    params: {
      counts: 'Câte aprecieri, comentarii, afișări …, câte o celulă pentru fiecare.',
      rates: 'Tariful unitar al fiecăreia, din grila ta de tarife, în aceeași ordine.',
    },
  },
  ACTIONVALUE: {
    title: 'Valoarea acțiunilor',
    summary: 'Cât valorează împreună toate acțiunile numărate.',
    formulaInWords: 'suma produselor număr × valoare',
    pitfall: 'Un client potențial și vânzarea în care s-a transformat nu se numără amândouă.',
    params: {
      counts: 'Câte înscrieri, câți clienți potențiali, câte descărcări …, câte o celulă pentru fiecare.',
      values: 'Valoarea unitară a fiecărei acțiuni, în aceeași ordine.',
    },
  },
  EMVRATIO: {
    title: 'Valoarea media câștigată la 1 cheltuit',
    summary: 'Valoarea media câștigată pentru fiecare 1 investit. Nu este un câștig în bani.',
    formulaInWords: 'valoarea media câștigată / investiție',
    pitfall: 'Unele platforme o numesc ROI: nu s-au întors bani, deci nu o pune niciodată alături de un ROI.',
    params: {
      emv: 'Valoarea media câștigată, vezi EMV.',
      investment: 'Tot ce s-a cheltuit.',
    },
  },
  UGCVALUE: {
    title: 'Valoarea conținutului reutilizabil',
    summary: 'Cât ar fi costat producerea materialelor pe care ai voie să le refolosești.',
    formulaInWords: 'materiale × (cost de înlocuire − cost de adaptare)',
    pitfall:
      'Numără doar materialele cu licență și nu număra un material a cărui acoperire intră deja în valoarea media câștigată.',
    params: {
      assets: 'Materiale pentru care ai licență și pe care chiar le vei folosi.',
      replacementcost: 'Cât te-ar costa altfel producerea unui astfel de material.',
      adaptationcost: 'Tăierea sau editarea unui material pentru noua utilizare.',
    },
  },
  CLV: {
    title: 'Valoarea pe viață a clientului',
    summary: 'Cât aduce un client în anii în care rămâne.',
    formulaInWords:
      'valoarea comenzii × comenzi pe an × ani × marjă; cu rată de actualizare, valoarea fiecărui an se împarte la (1 + rată) la puterea numărului anului',
    pitfall:
      'Comenzile pe an se înmulțesc cu ani: înmulțite cu luni, dau un rezultat de douăsprezece ori prea mare.',
    params: {
      ordervalue: 'Valoarea medie a unei comenzi.',
      ordersperyear: 'Comenzile unui client într-un an.',
      years: 'Câți ani rămâne un client.',
      margin: 'Partea din valoarea comenzii care rămâne după costul produselor, de exemplu 40%.',
      discountrate: 'Rata anuală de actualizare, de exemplu 10%; fiecare an se socotește la sfârșitul lui.',
    },
  },
  CAC: {
    title: 'Costul de achiziție a unui client',
    summary: 'Cât a costat atragerea unui client nou.',
    formulaInWords: 'cheltuieli / clienți noi',
    pitfall:
      'Numără doar clienții aflați la prima comandă: comenzile clienților existenți fac costul să pară mic.',
    params: {
      spend: 'Toate costurile de vânzări și marketing ale perioadei.',
      newcustomers: 'Clienții care au cumpărat pentru prima dată.',
    },
  },
  LTVCAC: {
    title: 'Valoarea pe viață față de costul de achiziție',
    summary: 'De câte ori aduce un client înapoi cât a costat atragerea lui.',
    formulaInWords: 'valoarea pe viață a clientului / costul de achiziție a unui client',
    pitfall: 'Ia valoarea pe viață pe marjă: calculată din venituri, înfrumusețează raportul.',
    params: {
      clv: 'Valoarea pe viață a clientului, pe marjă, vezi CLV.',
      cac: 'Costul de achiziție a unui client, vezi CAC.',
    },
  },
  CACPAYBACK: {
    title: 'Luni până la recuperarea costului unui client',
    summary: 'În câte luni recuperează marja cât a costat atragerea unui client.',
    formulaInWords: 'costul de achiziție a unui client / marja lunară',
    pitfall:
      'Înmulțește întâi veniturile lunare cu marja: dacă împarți doar la venituri, durata pare prea scurtă.',
    params: {
      cac: 'Costul de achiziție a unui client, vezi CAC.',
      monthlymargin: 'Marja adusă de un client într-o lună.',
    },
  },
} satisfies Partial<MetricTexts>;
