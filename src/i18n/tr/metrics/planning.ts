import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const planning = {
  MAXFEE: {
    title: 'En yüksek ücret',
    summary: "Hedef ROI'den ödün vermeden bir içerik üreticisine ödeyebileceğiniz en yüksek tutar.",
    formulaInWords: 'sipariş × sipariş değeri × marj / (1 + hedef ROI) − diğer maliyetler',
    pitfall: 'Sonuç ancak beklediğiniz sipariş sayısı kadar doğrudur: aralığın alt ucuyla planlayın.',
    params: {
      orders: 'Beklediğiniz sipariş sayısı.',
      ordervalue: 'Bir siparişin ortalama değeri.',
      margin: 'Sipariş değerinin, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%.',
      othercosts: 'Kampanyanın diğer tüm maliyetleri.',
      targetroi: 'Ulaşılacak ROI, örneğin 50%.',
    },
  },
  REQUIREDORDERS: {
    title: 'Gereken sipariş sayısı',
    summary: "Hedef ROI'ye ulaştıran sipariş sayısı, yukarı yuvarlanmış.",
    formulaInWords: 'yatırım × (1 + hedef ROI) / (sipariş değeri × marj), yukarı yuvarlanır',
    pitfall: 'Hedef ROI 0 ise bu başarı değil, başa baş noktasıdır.',
    params: {
      investment: 'Kampanyanın tüm maliyeti.',
      ordervalue: 'Bir siparişin ortalama değeri.',
      margin: 'Sipariş değerinin, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%.',
      targetroi: 'Ulaşılacak ROI, örneğin 50%.',
    },
  },
  FORECASTORDERS: {
    title: 'Beklenen sipariş sayısı',
    summary: 'Bir gönderinin, takipçilerden dönüşüm hunisinin sonuna kadar, kaç sipariş getirebileceği.',
    formulaInWords: 'takipçi × erişim oranı × tıklama oranı × dönüşüm oranı',
    pitfall: 'Oranları kendi kampanyalarınızdan alın: dört tahminin çarpımı çok kaba bir tahmindir.',
    params: {
      followers: 'Hesabın takipçi sayısı.',
      reachrate: 'Bir gönderinin eriştiği takipçilerin oranı, örneğin 30%.',
      ctr: 'Erişilen kişilerden tıklayanların oranı, örneğin 1,5%.',
      cvr: 'Tıklamalardan satın almayla sonuçlananların oranı, örneğin 2%.',
    },
  },
  ROIDRIVERS: {
    title: "ROI'yi ne değiştirdi",
    summary:
      'Gerçekleşen ve planlanan ROI arasındaki farkı CPM, CTR, CVR, sipariş değeri ve marj arasında paylaştırır.',
    formulaInWords:
      'iki brüt ROI değerinin logaritmik ortalaması × ln(gerçekleşen / plan), her etken için; CPM için eksi işaretle',
    pitfall:
      'Dönüşüm hunisinin hangi adımının plandan saptığını söyler, nedenini değil; plan yanlışsa suç yanlış adıma kalır.',
    params: {
      actual: 'Gerçekleşen beş değer: CPM, CTR, CVR, sipariş değeri, marj.',
      plan: 'Aynı beş değer, planlandığı gibi.',
    },
  },
} satisfies Partial<MetricTexts>;
