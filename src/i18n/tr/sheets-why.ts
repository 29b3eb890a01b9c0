import type { WhyTexts } from '../../core/plans/campaign/why-texts.ts';

export const whySheetTr: WhyTexts = {
  section: 'Sonuç neden böyle çıktı',
  headline: {
    nothingSpent: 'Henüz harcama yok: açıklanacak bir şey de yok.',
    loss: 'ROI {roi}: harcanan her 1 için {lost} geri gelmedi.',
    gain: 'ROI {roi}: harcanan her 1 geri geldi, üstüne {gained} kazandırdı.',
    tracking: 'Önce takibi denetleyin (1): sonucun bir kısmı eksik olabilir.',
    sample: 'Hüküm vermek için henüz çok az {unit} var (2).',
    below: 'Bu, ROI’de planın {points} puan altında; en büyük pay: {driver}, {effect} puan (3).',
    above: 'Bu, ROI’de planın {points} puan üstünde; en büyük pay: {driver}, {effect} puan (3).',
    asPlanned: 'Planda ne dendiyse o oldu (3).',
    noSplit: 'Plana göre ayrıştırmak için şunlar eksik (3):',
    breakEven: 'Başa baş için {needed} {unit} gerekir: şimdikinden {missing} fazla (5).',
  },
  tracking: {
    title: '1 · Takip bozuk mu?',
    noClicks: 'Henüz tıklama sayılmadı: bağlantı tıklamalarını yukarıdaki huniye yazın.',
    noOrders:
      'Tıklama: {clicks}, {unit}: hiç yok; oysa yaklaşık {expected} beklenirdi. Kampanyayı yargılamadan önce bağlantıyı, kodu ve ödemeyi kendiniz deneyin.',
    tooFewClicks:
      'Tıklama: {clicks}, {unit}: henüz yok. Bir bozukluk olup olmadığını söylemek için tıklama çok az.',
    onlyOrders: '{count} {unit} var ama tıklama yok: bağlantı tıklamalarını yukarıdaki huniye yazın.',
    clicksFine: 'Tıklamalar geliyor ve sonuca dönüşüyor: {clicks} tıklama, {count} {unit}.',
    noCodes: 'Hiçbir içerik üreticisinin indirim kodu yok: kulaktan kulağa gelen satışlar ayırt edilemez.',
    noOrderRows: 'Kodların kullanılıp kullanılmadığı, siparişler içe aktarılınca görülür.',
    unused:
      'Kodu olup satış getirmeyen içerik üreticisi: {count}; biri {creator}. Kod gösterildi mi, çalışıyor mu?',
    codesFine: 'Kodu olan her içerik üreticisi satış getirdi.',
    untraced:
      'Siparişlerin {share} kadarında ne kod ne bağlantı var: izleri sürülemiyor, kampanyaya ait olmayabilirler.',
    traced: 'Siparişlerin çoğu bir içerik üreticisinin kodunu veya bağlantısını taşıyor.',
  },
  sample: {
    title: '2 · Örneklem çok mu küçük?',
    width: 'Kabul ettiğiniz aralık (±)',
    widthHelp:
      'Gerçek sayı ne kadar sapabilir, örneğin 25%. Daha dar bir aralık çok daha fazlasını gerektirir.',
    none: 'Henüz {unit} yok: yargılanacak bir şey yok.',
    few: 'Şimdiye kadar {count} {unit}: yalnızca şans, sonucu ±{range} oynatabilir. ±{width} için {more} tane daha gerekir.',
    enough: '{count} {unit}: şans, sonucu en çok yaklaşık ±{range} oynatır.',
  },
  drivers: {
    title: '3 · ROI’yi plandan ne uzaklaştırdı?',
    heads: {
      driver: 'Etken',
      plan: 'Plan',
      actual: 'Gerçekleşen (hesaplanan)',
      effect: 'ROI’ye etkisi (hesaplanan)',
      change: 'Değişim',
      reading: 'Sözle',
    },
    cpm: 'CPM (bin gösterim başına maliyet)',
    ctr: 'CTR (tıklama oranı)',
    cvr: 'CVR (dönüşüm oranı)',
    margin: 'Marj',
    notes: {
      plan: 'Plandaki oranlar yukarıdaki “Hedef için gerekenler” bölümünden gelir: yazılan, yoksa önceki kampanyalarınız, yoksa olağan olan.',
      cpm: 'Yalnızca reklam fiyatı değil, bin gösterim başına tüm yatırım.',
      ctr: 'Tıklama ÷ gösterim.',
      cvr: 'Tıklamaların dönüştüğü sonuç ÷ tıklama.',
      value: 'Geri gelen her şey ÷ adet.',
      margin: 'Plandan alınır. Farklı çıktıysa, örneğin indirimlerden sonra, başka bir oran yazın.',
      weight:
        'Harcanan her 1 için geri gelenin plan ve gerçekleşen logaritmik ortalaması. Etki = bu ortalama × ln(gerçekleşen ÷ plan): böylece beş etki farkı tam olarak verir.',
    },
    total: 'Bu beş rakamın ROI’si',
    gross: 'Harcanan her 1 için marj',
    weight: 'Etkilerin ağırlığı',
    raises: 'ROI’yi artırıyor',
    lowers: 'ROI’yi düşürüyor',
    same: 'plandaki gibi',
    missing: {
      cost: 'maliyetler',
      impressions: 'gösterim',
      clicks: 'tıklama',
      count: 'en az bir satış veya potansiyel müşteri',
      value: 'getiri',
      planValue: 'planlanan değer',
    },
  },
  questions: {
    title: '4 · Dört soru',
    heads: { figure: 'Rakam', actual: 'Gerçekleşen', compare: 'Yanındaki' },
    against: { plan: 'plan', benchmark: 'olağan', limit: 'sınır', of: 'toplam' },
    rates: { cpm: 'CPM', ctr: 'CTR', cvr: 'CVR' },
    audience: {
      question: 'Kitle doğru muydu?',
      engagement: 'Etkileşim oranı',
      newCustomers: 'Yeni müşteriler',
      flagged: 'Sorulacak üreticiler',
      flags:
        '{all} içerik üreticisinden {count} tanesinde takipçiler olağan dışı görünüyor (İçerik üreticileri sekmesinde “Sormaya değer” sütunu): gerçek değillerse hiçbir teklif onlara satamaz.',
      quiet: 'Takipçiler bu büyüklükteki hesaplar için olağandan az tepki veriyor: dinleyen az.',
      curious:
        'İnsanlar plandaki gibi tıklıyor ama daha azı satın alıyor: alıcıdan çok meraklı. Bu hesapları kimlerin izlediğini sorun.',
      fine: 'Burada kitleyi suçlayan bir şey yok: insanlar aşağı yukarı planlandığı gibi tepki veriyor ve satın alıyor.',
      unknown:
        'Henüz bilinmiyor: huniye gösterim ve tıklamaları, İçerik üreticileri sekmesine beğeni ve takipçileri yazın.',
    },
    content: {
      question: 'İçerik mi, teklif mi?',
      sentiment: 'Yorumların havası',
      both: 'Plana göre hem daha azı tıklıyor hem daha azı satın alıyor: ne içerik ne teklif ikna ediyor. Her seferinde birini değiştirin.',
      content:
        'Plandan azı tıklıyor, tıklayanlar ise satın alıyor: zayıf nokta içerik. Başka bir giriş veya biçim deneyin.',
      offer:
        'İnsanlar tıklıyor ama plandan azı satın alıyor: içerikten önce fiyata, ürün sayfasına ve teslimata bakın.',
      value:
        'Planlandığı kadar satın alınıyor ama her biri daha az getiriyor: indirimlere ve sepettekilere bakın.',
      fine: 'Tıklamalar ve satın almalar aşağı yukarı plandaki gibi: ne içerik ne teklif suçlu.',
      unknown: 'Henüz bilinmiyor: hunide gösterim ve tıklama gerekir.',
    },
    cost: {
      question: 'Getirebileceğinden pahalı mıydı?',
      possible: 'Harcanan · plana göre olası',
      cpa: 'Edinme maliyeti (CPA)',
      fee: 'Ücretler',
      tooDear:
        'Planlanan oranlarla bile bu gösterimler, harcanan {spent} tutarının yalnızca {possible} kadarını getirebilirdi: baştan çok pahalıydı. Daha az ödeyin veya daha çok kişiye erişin.',
      wouldHavePaid:
        'Planlanan oranlarla bu gösterimler, harcanan {spent} karşılığında {possible} getirirdi: fiyat karşılanabilirdi, oranlar düşük kaldı.',
      fine: 'Harcanan geri geldi: maliyet orantılı.',
      unknown: 'Henüz bilinmiyor: maliyetler, gösterim ve planlanan değer gerekir.',
    },
    network: {
      question: 'Doğru ağ mı?',
      wrong:
        'Bu ağda ({channel}) erişim olağandan pahalı ve daha az kişi tıklıyor: bütçenin küçük bir kısmıyla başka bir ağı deneyin.',
      dear: 'Erişim olağandan pahalı ama insanlar olağan oranda tıklıyor: aynı kişilere daha ucuz bir yol arayın.',
      unmoved:
        'Bu ağda ({channel}) erişim pahalı değil ama az kişi tıklıyor: insanlar orada başka bir şey için olabilir. Başka bir ağla karşılaştırın.',
      fine: 'Erişimin maliyeti ve tıklamalar olağan: bu ağa ({channel}) karşı bir şey yok.',
      unknown: 'Henüz bilinmiyor: hunide gösterim ve tıklama gerekir.',
    },
  },
  breakEven: {
    title: '5 · Başa baş için ne gerekir?',
    heads: {
      what: 'Rakam',
      needed: 'Gereken',
      now: 'Şimdi',
      gap: 'Eksik kalan veya fazla',
      reading: 'Sözle',
    },
    count: 'Adet: {unit}',
    returns: 'Getiri',
    roas: 'ROAS, en az',
    cpa: 'CPA, en çok',
    fee: 'Ücretler, en çok',
    readings: {
      count: 'tüm harcamayı karşılayan sayı, şimdiki (veya planlanan) değerle',
      returns: 'bu marjla bu kadarı geri gelmeli',
      roas: 'yalnızca reklamları karşılar; ücretler, araçlar ve zamanınız daha fazlasını ister',
      cpa: 'bundan fazlası, birinin marjını aşar',
      fee: 'diğer her şeyden sonra ücretlere kalan; eksi: ücretsiz de zarar',
    },
  },
};
