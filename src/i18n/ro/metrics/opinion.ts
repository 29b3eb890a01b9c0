import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const opinion = {
  NETSENTIMENT: {
    title: 'Sentimentul net',
    summary: 'Cu cât le depășesc mențiunile pozitive pe cele negative, raportat la toate mențiunile.',
    formulaInWords: '(pozitive − negative) / (pozitive + negative + neutre)',
    pitfall: 'Fără cele neutre, rezultatul se dublează sau se triplează: precizează mereu dacă sunt incluse.',
    params: {
      positive: 'Comentariile sau mențiunile pozitive.',
      negative: 'Cele negative.',
      neutral: 'Cele neutre.',
    },
  },
  SHAREOFVOICE: {
    title: 'Cota de voce',
    summary: 'Ponderea brandului tău în toate mențiunile, ale tale și ale concurenților.',
    formulaInWords: 'mențiuni proprii / (mențiuni proprii + mențiunile concurenților)',
    pitfall:
      'Numără aceleași rețele și aceeași perioadă pentru toți și, de fiecare dată, aceiași concurenți.',
    params: {
      ownmentions: 'Mențiunile brandului tău.',
      competitormentions: 'Mențiunile tuturor concurenților la un loc.',
    },
  },
} satisfies Partial<MetricTexts>;
