import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const planning = {
  MAXFEE: {
    title: 'Onorariul maxim',
    summary: 'Cât poți plăti cel mult unui creator ca să atingi totuși ROI-ul țintă.',
    formulaInWords: 'comenzi × valoarea comenzii × marjă / (1 + ROI țintă) − alte costuri',
    pitfall:
      'Rezultatul nu este mai bun decât estimarea comenzilor: planifică după limita de jos a intervalului lor.',
    params: {
      orders: 'Comenzile la care te aștepți.',
      ordervalue: 'Valoarea medie a unei comenzi.',
      margin: 'Partea din valoarea comenzii care rămâne după costul produselor, de exemplu 40%.',
      othercosts: 'Tot ce mai costă campania.',
      targetroi: 'ROI-ul de atins, de exemplu 50%.',
    },
  },
  REQUIREDORDERS: {
    title: 'Comenzi necesare',
    summary: 'Câte comenzi sunt necesare ca să atingi ROI-ul țintă, rotunjit în sus.',
    formulaInWords: 'investiție × (1 + ROI țintă) / (valoarea comenzii × marjă), rotunjit în sus',
    pitfall: 'Un ROI țintă de 0 este pragul de rentabilitate, nu un succes.',
    params: {
      investment: 'Tot ce costă campania.',
      ordervalue: 'Valoarea medie a unei comenzi.',
      margin: 'Partea din valoarea comenzii care rămâne după costul produselor, de exemplu 40%.',
      targetroi: 'ROI-ul de atins, de exemplu 50%.',
    },
  },
  FORECASTORDERS: {
    title: 'Comenzi așteptate',
    summary: 'Câte comenzi poate aduce o postare, de la urmăritori până la capătul pâlniei.',
    formulaInWords: 'urmăritori × rata de acoperire × rata de clic × rata de conversie',
    pitfall:
      'Folosește ratele din campaniile tale: patru presupuneri înmulțite dau o presupunere foarte largă.',
    params: {
      followers: 'Urmăritorii contului.',
      reachrate: 'Ponderea urmăritorilor la care ajunge o postare, de exemplu 30%.',
      ctr: 'Ponderea persoanelor atinse care dau clic, de exemplu 1,5%.',
      cvr: 'Ponderea clicurilor încheiate cu o cumpărare, de exemplu 2%.',
    },
  },
  ROIDRIVERS: {
    title: 'Ce a schimbat ROI-ul',
    summary:
      'Împarte diferența dintre ROI-ul realizat și cel planificat între CPM, CTR, CVR, valoarea comenzii și marjă.',
    formulaInWords:
      'media logaritmică a celor două ROI-uri brute × ln(realizat / plan), pentru fiecare factor; cu minus la CPM',
    pitfall:
      'Spune care pas al pâlniei diferă de plan, nu și de ce; iar un plan greșit dă vina pe pasul greșit.',
    params: {
      actual: 'Cinci valori realizate: CPM, CTR, CVR, valoarea comenzii, marja.',
      plan: 'Aceleași cinci, așa cum au fost planificate.',
    },
  },
} satisfies Partial<MetricTexts>;
