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
  POAS: {
    title: 'Reklam harcamasının kâr getirisi',
    summary: 'Harcanan her 1 birim reklam için brüt kâr. 1,00x başa baş noktasıdır.',
    formulaInWords: 'ciro × marj / reklam harcaması',
    pitfall:
      '1,00x altında reklamlar, ROAS ne kadar iyi görünürse görünsün, kazandırdığından fazlasına mal olur.',
    params: {
      revenue: 'Reklamların getirdiği satışlar.',
      margin: 'Cirodan ürün maliyetleri çıktıktan sonra kalan pay, örneğin 40%.',
      adspend: 'Yalnızca reklamlara ödenen tutar.',
    },
  },
  MER: {
    title: 'Pazarlama verimlilik oranı',
    summary: 'Tüm pazarlamanın her 1 birimi için tüm ciro.',
    formulaInWords: 'toplam ciro / toplam pazarlama harcaması',
    pitfall: 'Atıf gerektirmez; bu yüzden tek bir içerik üreticisi ya da kampanya hakkında bir şey söylemez.',
    params: {
      totalrevenue: 'Dönemin tüm satışları, kaynağı ne olursa olsun.',
      totalspend: 'Dönemin tüm pazarlama harcaması.',
    },
  },
  NETPROFIT: {
    title: 'Kampanyanın net kârı',
    summary: 'Kampanya kendini ödedikten sonra kalan tutar. Eksi değer zarar demektir.',
    formulaInWords: 'getiri × marj − yatırım',
    pitfall: 'Büyük bir yatırımın büyük kârı zayıf bir getiri olabilir: ROI ile birlikte okuyun.',
    params: {
      returns: 'Kampanyanın getirdiği tutar.',
      investment: 'Kampanyaya harcanan her şey, kendi zamanınız dahil.',
      margin: 'Getiriden ürün maliyetleri çıktıktan sonra kalan pay, örneğin 40%.',
    },
  },
  MARGINRATE: {
    title: 'Marj oranı',
    summary: 'Cironun, her satışla gelen maliyetlerden sonra kalan payı.',
    formulaInWords: '1 − değişken maliyetler / ciro',
    pitfall: 'Kirayı, maaşları ve kampanyayı katmayın: kampanyanın maliyeti yatırımdır.',
    params: {
      revenue: 'Satışlar.',
      variablecosts: 'Bu satışların maliyeti: ürün, paketleme, kargo, ödeme komisyonu.',
    },
  },
  BREAKEVENROAS: {
    title: 'Başa baş ROAS',
    summary: 'Reklamların kendini tam ödediği ROAS.',
    formulaInWords: '1 / marj',
    pitfall: 'Yalnızca reklamları karşılar: ücretler, araçlar ve kendi zamanınız daha yükseğini gerektirir.',
    params: {
      margin: 'Cirodan ürün maliyetleri çıktıktan sonra kalan pay, örneğin 40%.',
    },
  },
  BREAKEVENORDERS: {
    title: 'Başa baş sipariş sayısı',
    summary: 'Kampanyayı kaç siparişin ödediği, yukarı yuvarlanmış.',
    formulaInWords: 'yatırım / (sipariş değeri × marj), yukarı yuvarlanır',
    pitfall: 'Marj verilmezse, ürünler bedavaymış gibi cirodan geri öder.',
    params: {
      investment: 'Kampanyaya harcanan her şey, kendi zamanınız dahil.',
      ordervalue: 'Bir siparişin ortalama değeri.',
      margin: 'Sipariş değerinden ürün maliyetleri çıktıktan sonra kalan pay, örneğin 40%.',
    },
  },
  BREAKEVENREVENUE: {
    title: 'Başa baş ciro',
    summary: 'Kampanyayı ödeyen ciro.',
    formulaInWords: 'yatırım / marj',
    pitfall: 'Marjı kargo ve ödeme komisyonlarından sonra verin; yoksa hedef düşük kalır.',
    params: {
      investment: 'Kampanyaya harcanan her şey, kendi zamanınız dahil.',
      margin: 'Cirodan ürün maliyetleri çıktıktan sonra kalan pay, örneğin 40%.',
    },
  },
  HOURLYRETURN: {
    title: 'Saat başına getiri',
    summary: 'Kendi emeğinizin her saatinin kazandırdığı.',
    formulaInWords: '(getiri × marj − diğer maliyetler) / saat',
    pitfall: 'Saatlerinizi ayrıca diğer maliyetlere koymayın: sonucu saatlik ücretinizle karşılaştırın.',
    params: {
      returns: 'Kampanyanın getirdiği tutar.',
      othercosts: 'Kendi zamanınız dışında harcanan her şey.',
      hours: 'Kendi saatleriniz.',
      margin: 'Getiriden ürün maliyetleri çıktıktan sonra kalan pay, örneğin 40%.',
    },
  },
  PAYBACKDAYS: {
    title: 'Geri ödeme günü',
    summary: 'Kampanyanın, ilk tarihten kaç gün sonra yatırımını geri kazandığı.',
    formulaInWords: 'getiri × marj toplamının yatırıma ulaştığı güne kadar, ilk tarihten itibaren gün',
    pitfall:
      '"not yet" (henüz değil) de bir yanıttır: maratonun satışları aylarca gelir, zarar demeden önce yeniden bakın.',
    params: {
      dates: 'Getirilerin tarihleri, herhangi bir sırada.',
      returns: 'Her tarihte geri gelen tutar; iadeler eksi yazılır.',
      investment: 'Kampanyaya harcanan her şey, kendi zamanınız dahil.',
      margin: 'Getiriden ürün maliyetleri çıktıktan sonra kalan pay, örneğin 40%.',
    },
  },
} satisfies Partial<MetricTexts>;
