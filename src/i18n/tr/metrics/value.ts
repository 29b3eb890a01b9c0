import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const value = {
  LEADVALUE: {
    title: 'Potansiyel müşterinin değeri',
    summary: 'Bir potansiyel müşterinin, henüz müşteri olmadan, ortalama değeri.',
    formulaInWords: 'kapanış oranı × müşteri değeri',
    pitfall:
      'Müşterinin fiyatını değil, marjını ya da yaşam boyu değerini alın; bir potansiyel müşteriyi ve onun satışını birlikte saymayın.',
    params: {
      closerate: 'Potansiyel müşterilerin müşteriye dönüşen payı, örneğin 10%.',
      customervalue: 'Bir müşterinin değeri: marj ya da yaşam boyu değer.',
    },
  },
  SUBSCRIBERVALUE: {
    title: 'Abonenin değeri',
    summary: 'Bir abonenin kaldığı aylar boyunca değeri.',
    formulaInWords: 'aylık değer × ay',
    pitfall: 'Aylık değer ile yaşam boyu değer aynı birim değildir: hep aynısını kullanın.',
    params: {
      monthlyvalue: 'Bir abonenin ayda getirdiği tutar.',
      months: 'Bir abonenin ortalama kaç ay kaldığı.',
    },
  },
  EMV: {
    title: 'Kazanılmış medya değeri',
    summary: 'Aynı ilginin, bir fiyat listesine göre, reklamla kaça mal olacağı. Nakit değildir.',
    formulaInWords: 'adet × birim fiyat toplamı',
    pitfall:
      'Fiyat listeleri birkaç kat farklıdır: bu bir tahmindir, asla ciro değildir ve siz istemedikçe ROI dışında kalır.',
    params: {
      counts: 'Kaç beğeni, yorum, gösterim …; her biri bir hücrede.',
      rates: 'Fiyat listenizde her birinin tanesinin değeri, aynı sırayla.',
    },
  },
} satisfies Partial<MetricTexts>;
