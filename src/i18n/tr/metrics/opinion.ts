import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const opinion = {
  NETSENTIMENT: {
    title: 'Net duygu oranı',
    summary: 'Olumlu anılmaların olumsuzlardan ne kadar fazla olduğu, tüm anılmalara oranla.',
    formulaInWords: '(olumlu − olumsuz) / (olumlu + olumsuz + nötr)',
    pitfall:
      'Nötrleri dışarıda bırakmak sonucu iki üç katına çıkarır: dâhil olup olmadıklarını her zaman belirtin.',
    params: {
      positive: 'Olumlu yorum ya da anılma sayısı.',
      negative: 'Olumsuzların sayısı.',
      neutral: 'Nötrlerin sayısı.',
    },
  },
  SHAREOFVOICE: {
    title: 'Ses payı',
    summary: 'Sizin ve rakiplerinizin tüm anılmaları içindeki payınız.',
    formulaInWords: 'kendi anılmalarınız / (kendi anılmalarınız + rakiplerin anılmaları)',
    pitfall: 'Herkes için aynı sosyal ağları ve aynı dönemi, her seferinde de aynı rakipleri sayın.',
    params: {
      ownmentions: 'Markanızın anılma sayısı.',
      competitormentions: 'Tüm rakiplerin toplam anılma sayısı.',
    },
  },
} satisfies Partial<MetricTexts>;
