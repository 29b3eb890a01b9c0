import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const uncertainty = {
  CVRINTERVAL: {
    title: 'Dönüşüm oranının aralığı',
    summary: 'Tıklama sayısı göz önüne alındığında gerçek dönüşüm oranının hangi iki oran arasında olduğu.',
    formulaInWords: 'dönüşüm / tıklama için Wilson skor aralığı',
    pitfall:
      'Aralıkları büyük ölçüde örtüşen iki içerik üreticisi pekâlâ eşit derecede iyi olabilir: daha çok tıklama bekleyin.',
    params: {
      conversions: 'Satın almalar, kayıtlar ya da indirmeler: yalnızca tek bir tür.',
      clicks: 'Dönüşümle sonuçlanabilecek tıklamalar ya da ziyaretler.',
      confidence: 'Aralığın güven düzeyi, örneğin 95%.',
    },
  },
  ROIINTERVAL: {
    title: 'ROI aralığı',
    summary:
      "Siparişlerin azlığı göz önüne alındığında, böyle bir kampanyanın gerçek ROI'sinin hangi iki değer arasında olduğu.",
    formulaInWords:
      '(beklenen sipariş sayısının sınırı × sipariş değeri × marj − yatırım) / yatırım, iki kesin Poisson sınırında',
    pitfall:
      'Yalnızca sipariş sayısındaki rastlantıyı kapsar; yanlış eşleşmeyi, iadeleri ve tek tek büyük siparişleri kapsamaz.',
    params: {
      orders: 'Kampanyanın getirdiği sipariş sayısı.',
      ordervalue: 'Bir siparişin ortalama değeri.',
      investment: 'Kampanyaya harcanan her şey, kendi zamanınız dâhil.',
      margin: 'Sipariş değerinin, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%.',
      confidence: 'Aralığın güven düzeyi, örneğin 95%.',
    },
  },
  CHANCEBETTER: {
    title: "A'nın daha iyi dönüştürme olasılığı",
    summary: "İki örnekleme göre A'nın dönüşüm oranının gerçekten B'ninkinden yüksek olma olasılığı.",
    formulaInWords:
      "Beta(1 + A siparişi; 1 + A tıklaması − A siparişi) dağılımından bir oranın B'ninkinden yüksek olma olasılığı",
    pitfall:
      'Hangi oranın daha yüksek olduğunu söyler; farkın ne kadar olduğunu ya da hangi içerik üreticisinin daha çok kazandırdığını söylemez.',
    params: {
      ordersa: "A'nın sipariş sayısı.",
      clicksa: "A'nın tıklama sayısı.",
      ordersb: "B'nin sipariş sayısı.",
      clicksb: "B'nin tıklama sayısı.",
    },
  },
  LIFT: {
    title: 'Karşılaştırma grubuna göre artış',
    summary: 'Kampanyanın, onu görmeyen bir gruba kıyasla ne eklediği.',
    formulaInWords: 'test − kontrol × önceki test / önceki kontrol',
    pitfall: 'İki grup kampanyadan önce benzer seyretmiş olmalı; yoksa fark kampanyanın eseri değildir.',
    params: {
      test: 'Kampanyayı gören bölgenin ya da grubun sonucu.',
      control: 'Karşılaştırma grubunun aynı dönemdeki sonucu.',
      testbefore: 'İlk grubun kampanyadan önceki sonucu.',
      controlbefore: 'Karşılaştırma grubunun kampanyadan önceki sonucu.',
    },
  },
} satisfies Partial<MetricTexts>;
