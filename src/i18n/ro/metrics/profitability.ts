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
} satisfies Partial<MetricTexts>;
