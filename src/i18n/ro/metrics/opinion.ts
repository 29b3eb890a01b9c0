import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const opinion = {
  NETSENTIMENT: {
    title: 'Sentiment net',
    summary: 'Cu cât întrec mențiunile pozitive pe cele negative, ca parte din toate mențiunile.',
    formulaInWords: '(pozitive − negative) / (pozitive + negative + neutre)',
    pitfall: 'Fără cele neutre rezultatul se dublează sau se triplează: spune mereu dacă sunt incluse.',
    params: {
      positive: 'Comentarii sau mențiuni pozitive.',
      negative: 'Cele negative.',
      neutral: 'Cele neutre.',
    },
  },
  SHAREOFVOICE: {
    title: 'Cota de voce',
    summary: 'Partea ta din toate mențiunile, ale tale și ale concurenților.',
    formulaInWords: 'mențiuni proprii / (mențiuni proprii + mențiunile concurenților)',
    pitfall: 'Numără aceleași rețele și aceeași perioadă pentru toți și de fiecare dată aceiași concurenți.',
    params: {
      ownmentions: 'Mențiuni ale mărcii tale.',
      competitormentions: 'Mențiunile tuturor concurenților la un loc.',
    },
  },
} satisfies Partial<MetricTexts>;
