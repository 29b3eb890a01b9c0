import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const uncertainty = {
  CVRINTERVAL: {
    title: 'Dönüşüm oranının aralığı',
    summary: 'Tıklama sayısı bu kadarken gerçek dönüşüm oranının hangi iki oran arasında olduğu.',
    formulaInWords: 'dönüşüm / tıklama için Wilson skor aralığı',
    pitfall: 'Aralıkları çok örtüşen iki üretici eşit derecede iyi olabilir: daha çok tıklama bekleyin.',
    params: {
      conversions: 'Satın almalar, kayıtlar, indirmeler: yalnızca bir tür.',
      clicks: 'Dönüşebilecek tıklamalar ya da ziyaretler.',
      confidence: 'Aralığın ne kadar güvenilir olacağı, örneğin 95%.',
    },
  },
  ROIINTERVAL: {
    title: 'ROI aralığı',
    summary:
      'Sipariş sayısı bu kadarken aynı kampanya yeniden yapılsa ROI değerinin hangi iki değer arasında olacağı.',
    formulaInWords:
      '(beklenen siparişin sınırı × sipariş değeri × marj − yatırım) / yatırım, iki kesin Poisson sınırında',
    pitfall:
      'Yalnızca sipariş sayısındaki rastlantıyı kapsar; yanlış eşleşmeyi, iadeleri, tek büyük siparişleri kapsamaz.',
    params: {
      orders: 'Kampanyanın getirdiği sipariş sayısı.',
      ordervalue: 'Bir siparişin ortalama değeri.',
      investment: 'Kampanyaya harcanan her şey, kendi zamanınız dahil.',
      margin: 'Sipariş değerinden ürün maliyetleri çıktıktan sonra kalan pay, örneğin 40%.',
      confidence: 'Aralığın ne kadar güvenilir olacağı, örneğin 95%.',
    },
  },
  CHANCEBETTER: {
    title: "A'nın daha iyi dönüştürme olasılığı",
    summary: "İki örneğe göre A'nın dönüşüm oranının gerçekten B'ninkinden yüksek olma olasılığı.",
    formulaInWords:
      "Beta(1 + A siparişi; 1 + A tıklaması − A siparişi) oranının B'ninkinden yüksek olma olasılığı",
    pitfall:
      'Hangi oranın yüksek olduğunu söyler; ne kadar olduğunu ya da kimin daha çok kazandırdığını söylemez.',
    params: {
      ordersa: "A'nın siparişleri.",
      clicksa: "A'nın tıklamaları.",
      ordersb: "B'nin siparişleri.",
      clicksb: "B'nin tıklamaları.",
    },
  },
  LIFT: {
    title: 'Karşılaştırma grubuna göre artış',
    summary: 'Kampanyayı görmeyen bir gruba göre ölçülen, kampanyanın eklediği.',
    formulaInWords: 'test − kontrol × önceki test / önceki kontrol',
    pitfall: 'İki grup kampanyadan önce birlikte hareket etmiş olmalı; yoksa fark kampanyanın işi değildir.',
    params: {
      test: 'Kampanyayı gören bölgenin ya da grubun sonucu.',
      control: 'Aynı sürede karşılaştırma grubunun sonucu.',
      testbefore: 'İlk grubun kampanyadan önceki sonucu.',
      controlbefore: 'Karşılaştırma grubunun önceki sonucu.',
    },
  },
} satisfies Partial<MetricTexts>;
