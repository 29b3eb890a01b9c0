import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const profitability = {
  ROI: {
    title: 'Rentabilitatea investiției (netă)',
    summary:
      'Ce s-a câștigat peste fiecare 1 cheltuit, ca parte din investiție. O valoare negativă înseamnă pierdere.',
    formulaInWords: '(încasări × marjă − investiție) / investiție',
    pitfall:
      'Dă veniturile împreună cu marja sau profitul brut fără marjă: un cost deja scăzut ar fi scăzut de două ori.',
    params: {
      returns: 'Ce a adus campania: vânzările sau, dacă nu dai marja, profitul brut.',
      investment: 'Tot ce s-a cheltuit: reclame, instrumente, conținut, onorarii și timpul propriu.',
      margin: 'Partea din încasări care rămâne după costul produselor, de exemplu 40%.',
    },
  },
  ROIGROSS: {
    title: 'Rentabilitatea investiției (brută)',
    summary: 'Tot ce a revenit, ca parte din investiție. 100% este pragul de rentabilitate.',
    formulaInWords: 'încasări / investiție',
    pitfall:
      'Este mereu cu 100 de puncte peste rentabilitatea netă: spune pe care o raportezi și nu le compara între ele.',
    params: {
      returns: 'Ce a adus campania.',
      investment: 'Tot ce s-a cheltuit, inclusiv timpul propriu.',
    },
  },
  ROAS: {
    title: 'Randamentul cheltuielilor publicitare',
    summary: 'Venitul pentru fiecare 1 cheltuit pe reclame.',
    formulaInWords: 'venit / cheltuieli cu reclamele',
    pitfall: 'Venitul nu este profit: la o marjă de 40%, un ROAS sub 2,50x aduce pierdere.',
    params: {
      revenue: 'Vânzările aduse de reclame.',
      adspend: 'Ce s-a plătit doar pentru reclame.',
    },
  },
  POAS: {
    title: 'Profitul pe cheltuielile publicitare',
    summary: 'Profitul brut pentru fiecare 1 cheltuit pe reclame. 1,00x este pragul de rentabilitate.',
    formulaInWords: 'venit × marjă / cheltuieli cu reclamele',
    pitfall: 'Sub 1,00x reclamele costă mai mult decât câștigă, oricât de bun pare ROAS.',
    params: {
      revenue: 'Vânzările aduse de reclame.',
      margin: 'Partea din venit care rămâne după costul produselor, de exemplu 40%.',
      adspend: 'Ce s-a plătit doar pentru reclame.',
    },
  },
  MER: {
    title: 'Rata de eficiență a marketingului',
    summary: 'Tot venitul pentru fiecare 1 cheltuit pe tot marketingul.',
    formulaInWords: 'venit total / cheltuieli totale de marketing',
    pitfall:
      'Nu are nevoie de atribuire și tocmai de aceea nu spune nimic despre un singur creator sau o singură campanie.',
    params: {
      totalrevenue: 'Toate vânzările perioadei, oricum ar fi venit.',
      totalspend: 'Tot marketingul perioadei.',
    },
  },
  NETPROFIT: {
    title: 'Profitul net al campaniei',
    summary: 'Ce rămâne după ce campania s-a plătit singură. O valoare negativă înseamnă pierdere.',
    formulaInWords: 'încasări × marjă − investiție',
    pitfall: 'Un profit mare dintr-o investiție și mai mare poate fi un randament slab: citește-l lângă ROI.',
    params: {
      returns: 'Ce a adus campania.',
      investment: 'Tot ce s-a cheltuit, inclusiv timpul propriu.',
      margin: 'Partea din încasări care rămâne după costul produselor, de exemplu 40%.',
    },
  },
  MARGINRATE: {
    title: 'Rata marjei',
    summary: 'Partea din venit care rămâne după costurile ce vin cu fiecare vânzare.',
    formulaInWords: '1 − costuri variabile / venit',
    pitfall: 'Lasă deoparte chiria, salariile și campania: costul ei este investiția.',
    params: {
      revenue: 'Vânzări.',
      variablecosts: 'Cât au costat aceste vânzări: marfă, ambalare, transport, comisioane de plată.',
    },
  },
  BREAKEVENROAS: {
    title: 'ROAS la pragul de rentabilitate',
    summary: 'ROAS la care reclamele abia se plătesc.',
    formulaInWords: '1 / marjă',
    pitfall: 'Acoperă doar reclamele: onorariile, instrumentele și timpul propriu cer unul mai mare.',
    params: {
      margin: 'Partea din venit care rămâne după costul produselor, de exemplu 40%.',
    },
  },
  BREAKEVENORDERS: {
    title: 'Comenzi până la pragul de rentabilitate',
    summary: 'Câte comenzi plătesc campania, rotunjit în sus.',
    formulaInWords: 'investiție / (valoarea comenzii × marjă), rotunjit în sus',
    pitfall: 'Fără marjă, campania se plătește din venit, ca și cum marfa ar fi gratuită.',
    params: {
      investment: 'Tot ce s-a cheltuit, inclusiv timpul propriu.',
      ordervalue: 'Valoarea medie a unei comenzi.',
      margin: 'Partea din valoarea comenzii care rămâne după costul produselor, de exemplu 40%.',
    },
  },
  BREAKEVENREVENUE: {
    title: 'Venitul la pragul de rentabilitate',
    summary: 'Venitul care plătește campania.',
    formulaInWords: 'investiție / marjă',
    pitfall: 'Dă marja după transport și comisioane de plată, altfel ținta este prea joasă.',
    params: {
      investment: 'Tot ce s-a cheltuit, inclusiv timpul propriu.',
      margin: 'Partea din venit care rămâne după costul produselor, de exemplu 40%.',
    },
  },
  HOURLYRETURN: {
    title: 'Câștig pe oră',
    summary: 'Ce a câștigat fiecare oră din munca ta.',
    formulaInWords: '(încasări × marjă − alte costuri) / ore',
    pitfall: 'Nu pune orele și la alte costuri: compară rezultatul cu tariful tău orar.',
    params: {
      returns: 'Ce a adus campania.',
      othercosts: 'Tot ce s-a cheltuit în afară de timpul propriu.',
      hours: 'Orele tale.',
      margin: 'Partea din încasări care rămâne după costul produselor, de exemplu 40%.',
    },
  },
  PAYBACKDAYS: {
    title: 'Zile până la recuperare',
    summary: 'La câte zile după prima dată și-a recuperat campania investiția.',
    formulaInWords: 'zile de la prima dată până când suma încasări × marjă atinge investiția',
    pitfall:
      '„not yet” (încă nu) este și el un răspuns: vânzările unui maraton vin luni întregi, întreabă din nou înainte să spui pierdere.',
    params: {
      dates: 'Datele încasărilor, în orice ordine.',
      returns: 'Ce a revenit la fiecare dată; rambursările cu minus.',
      investment: 'Tot ce s-a cheltuit, inclusiv timpul propriu.',
      margin: 'Partea din încasări care rămâne după costul produselor, de exemplu 40%.',
    },
  },
} satisfies Partial<MetricTexts>;
