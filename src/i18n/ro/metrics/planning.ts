import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const planning = {
  MAXFEE: {
    title: 'Onorariul maxim',
    summary: 'Cât poți plăti cel mult unui creator ca să atingi totuși ROI dorit.',
    formulaInWords: 'comenzi × valoarea comenzii × marjă / (1 + ROI dorit) − alte costuri',
    pitfall: 'Este la fel de bun ca estimarea comenzilor: planifică cu partea de jos a intervalului.',
    params: {
      orders: 'Comenzile la care te aștepți.',
      ordervalue: 'Valoarea medie a unei comenzi.',
      margin: 'Partea din valoarea comenzii care rămâne după costul produselor, de exemplu 40%.',
      othercosts: 'Tot ce mai costă campania.',
      targetroi: 'ROI de atins, de exemplu 50%.',
    },
  },
  REQUIREDORDERS: {
    title: 'Comenzi necesare',
    summary: 'Câte comenzi ating ROI dorit, rotunjit în sus.',
    formulaInWords: 'investiție × (1 + ROI dorit) / (valoarea comenzii × marjă), rotunjit în sus',
    pitfall: 'Un ROI dorit de 0 este pragul de rentabilitate, nu un succes.',
    params: {
      investment: 'Tot ce costă campania.',
      ordervalue: 'Valoarea medie a unei comenzi.',
      margin: 'Partea din valoarea comenzii care rămâne după costul produselor, de exemplu 40%.',
      targetroi: 'ROI de atins, de exemplu 50%.',
    },
  },
  FORECASTORDERS: {
    title: 'Comenzi așteptate',
    summary: 'Câte comenzi poate aduce o postare, de la urmăritori până la capătul pâlniei.',
    formulaInWords: 'urmăritori × rata de acoperire × rata de clic × rata de conversie',
    pitfall: 'Ia ratele din campaniile tale: patru presupuneri înmulțite dau una foarte largă.',
    params: {
      followers: 'Urmăritorii contului.',
      reachrate: 'Partea urmăritorilor la care ajunge o postare, de exemplu 30%.',
      ctr: 'Partea celor atinși care dau clic, de exemplu 1,5%.',
      cvr: 'Partea clicurilor care cumpără, de exemplu 2%.',
    },
  },
  ROIDRIVERS: {
    title: 'Ce a mișcat ROI',
    summary:
      'Împarte diferența dintre ROI realizat și cel planificat în CPM, CTR, CVR, valoarea comenzii și marjă.',
    formulaInWords:
      'media logaritmică a celor două ROI brute × ln(realizat / plan), pentru fiecare factor; cu minus la CPM',
    pitfall:
      'Spune ce treaptă a pâlniei diferă de plan, nu de ce; iar un plan greșit dă vina pe treapta greșită.',
    params: {
      actual: 'Cinci valori realizate: CPM, CTR, CVR, valoarea comenzii, marja.',
      plan: 'Aceleași cinci, cum au fost planificate.',
    },
  },
} satisfies Partial<MetricTexts>;
