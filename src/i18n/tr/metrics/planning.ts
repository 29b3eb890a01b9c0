import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const planning = {
  MAXFEE: {
    title: 'En yüksek ücret',
    summary: 'Hedef ROI tutarken bir üreticiye ödeyebileceğiniz en yüksek tutar.',
    formulaInWords: 'sipariş × sipariş değeri × marj / (1 + hedef ROI) − diğer maliyetler',
    pitfall: 'Beklediğiniz siparişler kadar iyidir: aralığın alt ucuyla planlayın.',
    params: {
      orders: 'Beklediğiniz siparişler.',
      ordervalue: 'Bir siparişin ortalama değeri.',
      margin: 'Sipariş değerinden ürün maliyetleri çıktıktan sonra kalan pay, örneğin 40%.',
      othercosts: 'Kampanyanın diğer tüm maliyetleri.',
      targetroi: 'Ulaşılacak ROI, örneğin 50%.',
    },
  },
  REQUIREDORDERS: {
    title: 'Gereken sipariş sayısı',
    summary: 'Hedef ROI için kaç sipariş gerektiği, yukarı yuvarlanmış.',
    formulaInWords: 'yatırım × (1 + hedef ROI) / (sipariş değeri × marj), yukarı yuvarlanır',
    pitfall: 'Hedef ROI 0 ise başa baştır, başarı değil.',
    params: {
      investment: 'Kampanyanın tüm maliyeti.',
      ordervalue: 'Bir siparişin ortalama değeri.',
      margin: 'Sipariş değerinden ürün maliyetleri çıktıktan sonra kalan pay, örneğin 40%.',
      targetroi: 'Ulaşılacak ROI, örneğin 50%.',
    },
  },
  FORECASTORDERS: {
    title: 'Beklenen sipariş',
    summary: 'Bir gönderinin, takipçiden huninin sonuna, kaç sipariş getirebileceği.',
    formulaInWords: 'takipçi × erişim oranı × tıklama oranı × dönüşüm oranı',
    pitfall: 'Oranları kendi kampanyalarınızdan alın: dört tahminin çarpımı geniş bir tahmindir.',
    params: {
      followers: 'Hesabın takipçileri.',
      reachrate: 'Bir gönderinin eriştiği takipçi payı, örneğin 30%.',
      ctr: 'Erişilenlerin tıklayan payı, örneğin 1,5%.',
      cvr: 'Tıklamaların satın alan payı, örneğin 2%.',
    },
  },
  ROIDRIVERS: {
    title: 'ROI değerini ne değiştirdi',
    summary: 'Gerçekleşen ve planlanan ROI farkını CPM, CTR, CVR, sipariş değeri ve marja böler.',
    formulaInWords:
      'iki brüt ROI değerinin logaritmik ortalaması × ln(gerçekleşen / plan), her etken için; CPM için eksi',
    pitfall:
      'Huninin hangi basamağının plandan saptığını söyler, nedenini değil; yanlış plan yanlış basamağı suçlar.',
    params: {
      actual: 'Beş gerçek değer: CPM, CTR, CVR, sipariş değeri, marj.',
      plan: 'Aynı beş değer, planlandığı gibi.',
    },
  },
} satisfies Partial<MetricTexts>;
