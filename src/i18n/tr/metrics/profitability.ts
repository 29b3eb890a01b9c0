import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const profitability = {
  ROI: {
    title: 'Yatırım getirisi (net)',
    summary:
      'Harcanan her 1 birimin üzerine ne kadar kazanıldığı, yatırıma oranla. Eksi değer zarar demektir.',
    formulaInWords: '(getiri × marj − yatırım) / yatırım',
    pitfall:
      'Ciroyu marjla birlikte ya da brüt kârı marjsız verin: yoksa önceden düşülmüş bir maliyet ikinci kez düşülür.',
    params: {
      returns: 'Kampanyanın getirdiği tutar: satışlar ya da, marj vermiyorsanız, brüt kâr.',
      investment: 'Kampanyaya harcanan her şey: reklam, araçlar, içerik, ücretler ve kendi zamanınız.',
      margin: 'Getirinin, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%.',
    },
  },
  ROIGROSS: {
    title: 'Yatırım getirisi (brüt)',
    summary: 'Geri gelen tutarın tamamının yatırıma oranı. %100 başa baş noktasıdır.',
    formulaInWords: 'getiri / yatırım',
    pitfall:
      "Net ROI'den her zaman 100 puan yüksektir: hangisini raporladığınızı belirtin, birini diğeriyle karşılaştırmayın.",
    params: {
      returns: 'Kampanyanın getirdiği tutar.',
      investment: 'Kampanyaya harcanan her şey, kendi zamanınız dâhil.',
    },
  },
  ROAS: {
    title: 'Reklam harcaması getirisi',
    summary: 'Reklama harcanan her 1 birimin getirdiği ciro.',
    formulaInWords: 'ciro / reklam harcaması',
    pitfall: 'Ciro kâr değildir: %40 marjla 2,50x altındaki bir ROAS zarar ettirir.',
    params: {
      revenue: 'Reklamların getirdiği satış tutarı.',
      adspend: 'Yalnızca reklamlara ödenen tutar.',
    },
  },
  POAS: {
    title: 'Reklam harcamasının kâr getirisi',
    summary: 'Reklama harcanan her 1 birimin getirdiği brüt kâr. 1,00x başa baş noktasıdır.',
    formulaInWords: 'ciro × marj / reklam harcaması',
    pitfall:
      'ROAS ne kadar iyi görünürse görünsün, 1,00x altında reklamlar kazandırdığından fazlasına mal olur.',
    params: {
      revenue: 'Reklamların getirdiği satış tutarı.',
      margin: 'Cironun, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%.',
      adspend: 'Yalnızca reklamlara ödenen tutar.',
    },
  },
  MER: {
    title: 'Pazarlama verimliliği oranı',
    summary: 'Pazarlamanın tamamına harcanan her 1 birime karşılık toplam ciro.',
    formulaInWords: 'toplam ciro / toplam pazarlama harcaması',
    pitfall:
      'Satışların kaynağını bilmeyi gerektirmez; bu yüzden tek bir içerik üreticisi ya da kampanya hakkında bir şey söylemez.',
    params: {
      totalrevenue: 'Dönemin tüm satış tutarı, kaynağı ne olursa olsun.',
      totalspend: 'Dönemin tüm pazarlama harcaması.',
    },
  },
  NETPROFIT: {
    title: 'Kampanyanın net kârı',
    summary: 'Kampanya kendi maliyetini çıkardıktan sonra kalan tutar. Eksi değer zarar demektir.',
    formulaInWords: 'getiri × marj − yatırım',
    pitfall:
      'Büyük bir yatırımdan gelen büyük kâr yine de zayıf bir getiri olabilir: ROI ile birlikte okuyun.',
    params: {
      returns: 'Kampanyanın getirdiği tutar.',
      investment: 'Kampanyaya harcanan her şey, kendi zamanınız dâhil.',
      margin: 'Getirinin, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%.',
    },
  },
  MARGINRATE: {
    title: 'Marj oranı',
    summary: 'Cironun, her satışla birlikte doğan maliyetler düşüldükten sonra kalan yüzdesi.',
    formulaInWords: '1 − değişken maliyetler / ciro',
    pitfall: 'Kirayı, maaşları ve kampanyayı katmayın: kampanyanın maliyeti yatırımdır.',
    params: {
      revenue: 'Satış tutarı.',
      variablecosts: 'Bu satışların maliyeti: ürün, ambalaj, kargo, ödeme komisyonu.',
    },
  },
  BREAKEVENROAS: {
    title: 'Başa baş ROAS',
    summary: 'Reklamların kendi maliyetini ancak karşıladığı ROAS.',
    formulaInWords: '1 / marj',
    pitfall: 'Yalnızca reklamları karşılar: ücretler, araçlar ve kendi zamanınız için daha yükseği gerekir.',
    params: {
      margin: 'Cironun, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%.',
    },
  },
  BREAKEVENORDERS: {
    title: 'Başa baş sipariş sayısı',
    summary: 'Kampanyanın maliyetini karşılayan sipariş sayısı, yukarı yuvarlanmış.',
    formulaInWords: 'yatırım / (sipariş değeri × marj), yukarı yuvarlanır',
    pitfall: 'Marj verilmezse kampanyanın maliyeti, ürünler bedavaymış gibi cirodan karşılanır.',
    params: {
      investment: 'Kampanyaya harcanan her şey, kendi zamanınız dâhil.',
      ordervalue: 'Bir siparişin ortalama değeri.',
      margin: 'Sipariş değerinin, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%.',
    },
  },
  BREAKEVENREVENUE: {
    title: 'Başa baş ciro',
    summary: 'Kampanyanın maliyetini karşılayan ciro.',
    formulaInWords: 'yatırım / marj',
    pitfall: 'Marjı, kargo ve ödeme komisyonu da düşülmüş olarak verin; yoksa hedef fazla düşük kalır.',
    params: {
      investment: 'Kampanyaya harcanan her şey, kendi zamanınız dâhil.',
      margin: 'Cironun, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%.',
    },
  },
  HOURLYRETURN: {
    title: 'Saat başına getiri',
    summary: 'Kendi emeğinizin her saatinin kazandırdığı tutar.',
    formulaInWords: '(getiri × marj − diğer maliyetler) / saat',
    pitfall:
      'Saatlerinizi diğer maliyetlere de eklemeyin: bunun yerine sonucu saatlik ücretinizle karşılaştırın.',
    params: {
      returns: 'Kampanyanın getirdiği tutar.',
      othercosts: 'Kendi zamanınız dışında kampanyaya harcanan her şey.',
      hours: 'Kendi çalışma saatleriniz.',
      margin: 'Getirinin, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%.',
    },
  },
  PAYBACKDAYS: {
    title: 'Geri ödeme süresi (gün)',
    summary: 'Kampanyanın, yatırımını ilk tarihten kaç gün sonra geri kazandığı.',
    formulaInWords: 'ilk tarihten, getiri × marj toplamının yatırıma ulaştığı tarihe kadar geçen gün sayısı',
    pitfall:
      '"not yet" (henüz değil) de bir yanıttır: maraton gibi uzun kampanyaların satışları aylarca sürer, zarar demeden önce ileride yeniden bakın.',
    params: {
      dates: 'Getirilerin tarihleri, herhangi bir sırada.',
      returns: 'Her tarihte geri gelen tutar; iadeler eksi yazılır.',
      investment: 'Kampanyaya harcanan her şey, kendi zamanınız dâhil.',
      margin: 'Getirinin, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%.',
    },
  },
} satisfies Partial<MetricTexts>;
