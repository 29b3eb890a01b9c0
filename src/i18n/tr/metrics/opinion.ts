import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const opinion = {
  NETSENTIMENT: {
    title: 'Net duygu',
    summary: 'Olumlu sözlerin olumsuzlardan ne kadar fazla olduğu, tüm sözlerin payı olarak.',
    formulaInWords: '(olumlu − olumsuz) / (olumlu + olumsuz + nötr)',
    pitfall: 'Nötrleri dışarıda bırakmak sonucu iki üç katına çıkarır: içeride olup olmadıklarını hep yazın.',
    params: {
      positive: 'Olumlu yorum ya da sözler.',
      negative: 'Olumsuz olanlar.',
      neutral: 'Nötr olanlar.',
    },
  },
  SHAREOFVOICE: {
    title: 'Ses payı',
    summary: 'Sizin ve rakiplerinizin tüm anılmalarındaki payınız.',
    formulaInWords: 'kendi anılmalarınız / (kendi anılmalarınız + rakiplerin anılmaları)',
    pitfall: 'Herkes için aynı ağları ve aynı dönemi, her seferinde aynı rakipleri sayın.',
    params: {
      ownmentions: 'Markanızın anılmaları.',
      competitormentions: 'Tüm rakiplerin anılmaları, birlikte.',
    },
  },
} satisfies Partial<MetricTexts>;
