import type { BenchmarksTexts } from '../../core/plans/benchmarks/benchmarks-texts.ts';

export const benchmarksSheetRo: BenchmarksTexts = {
  tab: 'Repere',
  purpose:
    'Cu ce poți compara până când ai propriul istoric. Schimbă orice celulă galbenă, împreună cu sursa ei.',
  tierSection: 'Implicarea după mărimea contului',
  tierHint:
    'Aprecierile și comentariile unei postări raportate la urmăritori. O categorie începe de la pragul ei; pragurile trebuie să crească.',
  tierHeads: { tier: 'Categorie', from: 'De la urmăritori', value: 'Rata de implicare' },
  heads: { denominator: 'Din ce', source: 'Sursă', year: 'An' },
  followers: 'urmăritori',
  between: 'estimat, între categoriile vecine',
  rateSection: 'Rate pentru plan',
  rateHint:
    'Planul folosește întâi rata scrisă acolo, apoi propriile campanii și abia la urmă valorile de aici.',
  rateHeads: { item: 'Rată', value: 'Valoare' },
  rates: {
    cpm: {
      item: 'CPM (cost la mia de afișări)',
      denominator: '1.000 de afișări, dolari SUA',
      note: 'În dolari SUA: schimbă valoarea în moneda ta.',
    },
    ctr: {
      item: 'CTR (rata de clic)',
      denominator: 'afișări; toate clicurile pe reclame Facebook',
      note: '256 de conturi din SUA. Veche și despre reclame: rata ta este mai bună.',
    },
    cvr: {
      item: 'CVR (rata de conversie)',
      denominator: 'vizite în 2.800 de magazine Shopify',
      note: 'Comenzi raportate la vizite. Vizitele venite de la un creator pot fi mai bune sau mai slabe.',
    },
  },
  emvSection: 'Valoarea media câștigată (nu sunt bani)',
  emvHint: 'Cât ar fi costat atenția ca reclamă. Grilele diferă de câteva ori între ele: este o estimare.',
  chosenCard: 'Grila folosită',
  chosenHeads: { item: 'Poziție', rate: 'Tarif' },
  perOne: 'una din fiecare',
  cardHeads: { card: 'Grilă de tarife', item: 'Poziție', rate: 'Tarif', per: 'La câte' },
  ownCard: 'scrie tarifele tale',
  quoteSection: 'Cifre citate, nefolosite nicăieri',
  quoteHint: 'Se repetă des, dar nimeni nu spune cum au fost măsurate. Niciodată o țintă.',
  quoteHeads: { item: 'Citat', value: 'Cifră' },
  quotes: {
    microEngagement: {
      item: 'Implicarea la micro-influenceri',
      denominator: 'nu se spune',
      source: 'citată în articole, proveniență slabă',
    },
    macroEngagement: {
      item: 'Implicarea la macro-influenceri',
      denominator: 'nu se spune',
      source: 'citată în articole, proveniență slabă',
    },
    backPerOne: {
      item: 'Întors pentru fiecare 1 cheltuit',
      denominator: '1 cheltuit; foarte probabil valoare media, nu vânzări',
      source: 'citat în articole, proveniență slabă',
    },
  },
};
