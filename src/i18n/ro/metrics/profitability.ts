import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const profitability = {
  ROI: {
    title: 'Rentabilitatea investiției (netă)',
    summary:
      'Cât s-a întors peste fiecare 1 cheltuit, raportat la investiție. O valoare negativă înseamnă pierdere.',
    formulaInWords: '(încasări × marjă − investiție) / investiție',
    pitfall:
      'Introdu veniturile împreună cu marja sau profitul brut fără marjă: altfel, un cost deja scăzut s-ar scădea de două ori.',
    params: {
      returns: 'Ce a adus campania: vânzările sau, dacă nu completezi marja, profitul brut.',
      investment: 'Tot ce s-a cheltuit: reclame, instrumente, conținut, onorarii și timpul propriu.',
      margin: 'Partea din încasări care rămâne după costul produselor, de exemplu 40%.',
    },
  },
  ROIGROSS: {
    title: 'Rentabilitatea investiției (brută)',
    summary: 'Tot ce s-a întors, raportat la investiție. 100% este pragul de rentabilitate.',
    formulaInWords: 'încasări / investiție',
    pitfall:
      'Este mereu cu 100 de puncte procentuale peste ROI-ul net: precizează pe care dintre cele două îl raportezi și nu le compara niciodată între ele.',
    params: {
      returns: 'Ce a adus campania.',
      investment: 'Tot ce s-a cheltuit, inclusiv timpul propriu.',
    },
  },
  ROAS: {
    title: 'Randamentul cheltuielilor publicitare',
    summary: 'Veniturile aduse de fiecare 1 cheltuit pe reclame.',
    formulaInWords: 'venituri / cheltuieli publicitare',
    pitfall: 'Veniturile nu sunt profit: la o marjă de 40%, un ROAS sub 2,50x aduce pierdere.',
    params: {
      revenue: 'Vânzările aduse de reclame.',
      adspend: 'Cât s-a plătit doar pentru reclame.',
    },
  },
  POAS: {
    title: 'Profitul raportat la cheltuielile publicitare',
    summary: 'Profitul brut adus de fiecare 1 cheltuit pe reclame. 1,00x este pragul de rentabilitate.',
    formulaInWords: 'venituri × marjă / cheltuieli publicitare',
    pitfall: 'Sub 1,00x, reclamele costă mai mult decât aduc, oricât de bun pare ROAS-ul.',
    params: {
      revenue: 'Vânzările aduse de reclame.',
      margin: 'Partea din venituri care rămâne după costul produselor, de exemplu 40%.',
      adspend: 'Cât s-a plătit doar pentru reclame.',
    },
  },
  MER: {
    title: 'Rata de eficiență a marketingului',
    summary: 'Toate veniturile, pentru fiecare 1 cheltuit pe tot marketingul.',
    formulaInWords: 'venituri totale / cheltuieli totale de marketing',
    pitfall:
      'Nu are nevoie de atribuire și tocmai de aceea nu spune nimic despre un anumit creator sau o anumită campanie.',
    params: {
      totalrevenue: 'Toate vânzările perioadei, indiferent ce le-a adus.',
      totalspend: 'Toate cheltuielile de marketing ale perioadei.',
    },
  },
  NETPROFIT: {
    title: 'Profitul net al campaniei',
    summary: 'Ce rămâne după ce campania și-a acoperit costurile. O valoare negativă înseamnă pierdere.',
    formulaInWords: 'încasări × marjă − investiție',
    pitfall:
      'Un profit mare la o investiție și mai mare poate însemna un randament slab: privește-l alături de ROI.',
    params: {
      returns: 'Ce a adus campania.',
      investment: 'Tot ce s-a cheltuit, inclusiv timpul propriu.',
      margin: 'Partea din încasări care rămâne după costul produselor, de exemplu 40%.',
    },
  },
  MARGINRATE: {
    title: 'Rata marjei',
    summary: 'Partea din venituri care rămâne după costurile legate de fiecare vânzare.',
    formulaInWords: '1 − costuri variabile / venituri',
    pitfall: 'Nu include chiria și salariile, nici campania: costul ei este investiția.',
    params: {
      revenue: 'Vânzările.',
      variablecosts: 'Cât au costat aceste vânzări: marfă, ambalare, transport, comisioane de plată.',
    },
  },
  BREAKEVENROAS: {
    title: 'ROAS la pragul de rentabilitate',
    summary: 'ROAS-ul la care reclamele abia își acoperă costul.',
    formulaInWords: '1 / marjă',
    pitfall:
      'Acoperă doar reclamele: pentru onorarii, instrumente și timpul propriu este nevoie de unul mai mare.',
    params: {
      margin: 'Partea din venituri care rămâne după costul produselor, de exemplu 40%.',
    },
  },
  BREAKEVENORDERS: {
    title: 'Comenzi până la pragul de rentabilitate',
    summary: 'Câte comenzi acoperă costul campaniei, rotunjit în sus.',
    formulaInWords: 'investiție / (valoarea comenzii × marjă), rotunjit în sus',
    pitfall: 'Fără marjă, costul campaniei se acoperă din venituri, ca și cum marfa ar fi gratuită.',
    params: {
      investment: 'Tot ce s-a cheltuit, inclusiv timpul propriu.',
      ordervalue: 'Valoarea medie a unei comenzi.',
      margin: 'Partea din valoarea comenzii care rămâne după costul produselor, de exemplu 40%.',
    },
  },
  BREAKEVENREVENUE: {
    title: 'Venituri până la pragul de rentabilitate',
    summary: 'Veniturile care acoperă costul campaniei.',
    formulaInWords: 'investiție / marjă',
    pitfall: 'Folosește marja rămasă după transport și comisioanele de plată, altfel ținta iese prea mică.',
    params: {
      investment: 'Tot ce s-a cheltuit, inclusiv timpul propriu.',
      margin: 'Partea din venituri care rămâne după costul produselor, de exemplu 40%.',
    },
  },
  HOURLYRETURN: {
    title: 'Câștigul pe oră',
    summary: 'Cât ai câștigat cu fiecare oră din munca ta.',
    formulaInWords: '(încasări × marjă − alte costuri) / ore',
    pitfall: 'Nu trece orele tale și la alte costuri: compară în schimb rezultatul cu tariful tău orar.',
    params: {
      returns: 'Ce a adus campania.',
      othercosts: 'Tot ce s-a cheltuit în afară de timpul propriu.',
      hours: 'Orele tale.',
      margin: 'Partea din încasări care rămâne după costul produselor, de exemplu 40%.',
    },
  },
  PAYBACKDAYS: {
    title: 'Zile până la recuperare',
    summary: 'La câte zile de la cea mai veche dată și-a recuperat campania investiția.',
    formulaInWords:
      'zilele de la cea mai veche dată până când suma încasări × marjă ajunge la nivelul investiției',
    pitfall:
      '„not yet” (încă nu) este și el un răspuns: la o campanie de durată, vânzările vin luni la rând, așa că verifică din nou mai târziu înainte să vorbești de pierdere.',
    params: {
      dates: 'Datele încasărilor, în orice ordine.',
      returns: 'Cât s-a încasat la fiecare dată; rambursările, cu minus.',
      investment: 'Tot ce s-a cheltuit, inclusiv timpul propriu.',
      margin: 'Partea din încasări care rămâne după costul produselor, de exemplu 40%.',
    },
  },
} satisfies Partial<MetricTexts>;
