import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const profitability = {
  ROI: {
    title: 'Yatırım getirisi (net)',
    summary:
      'Harcanan her 1 birimin üzerine ne kazanıldığı, yatırımın payı olarak. Eksi değer zarar demektir.',
    formulaInWords: '(getiri × marj − yatırım) / yatırım',
    pitfall:
      'Ciroyu marjla birlikte ya da brüt kârı marjsız verin: zaten düşülmüş bir maliyet iki kez düşülmüş olur.',
    params: {
      returns: 'Kampanyanın getirdiği tutar: satışlar; marj vermiyorsanız brüt kâr.',
      investment: 'Kampanyaya harcanan her şey: reklam, araçlar, içerik, ücretler ve kendi zamanınız.',
      margin: 'Ürün maliyetlerinden sonra kalan pay, örneğin 40%.',
    },
  },
  ROIGROSS: {
    title: 'Yatırım getirisi (brüt)',
    summary: 'Geri gelen her şey, yatırımın payı olarak. 100% başa baş noktasıdır.',
    formulaInWords: 'getiri / yatırım',
    pitfall:
      'Net getiriden her zaman 100 puan yüksektir: hangisini raporladığınızı yazın, ikisini karşılaştırmayın.',
    params: {
      returns: 'Kampanyanın getirdiği tutar.',
      investment: 'Kampanyaya harcanan her şey, kendi zamanınız dahil.',
    },
  },
  ROAS: {
    title: 'Reklam harcaması getirisi',
    summary: 'Harcanan her 1 birim reklam için elde edilen ciro.',
    formulaInWords: 'ciro / reklam harcaması',
    pitfall: 'Ciro kâr değildir: 40% marjla 2,50x altındaki bir ROAS zarar ettirir.',
    params: {
      revenue: 'Reklamların getirdiği satışlar.',
      adspend: 'Yalnızca reklamlara ödenen tutar.',
    },
  },
} satisfies Partial<MetricTexts>;
