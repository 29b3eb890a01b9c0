import type { FunnelTexts } from '../../core/plans/campaign/funnel-texts.ts';

export const funnelSheetTr: FunnelTexts = {
  section: 'Dönüşüm hunisi',
  hint: 'Küçük eylemler büyük eyleme götürür. İçerikler sekmesindeki gönderiler bildiklerini doldurur; gerisini sosyal ağın istatistiklerinden yazın.',
  marks: {
    micro: '○ mikro eylem, yolda',
    macro: '● makro eylem, para değerinde',
    goal: '★ hedefinizin saydığı',
  },
  table: {
    step: 'Adım',
    plan: 'Plan (elle girilen veya hedeften)',
    paid: 'Ücretli',
    organic: 'Organik',
    actual: 'Gerçekleşen (hesaplanan)',
    share: 'Plana oranı',
    cost: 'Adım başına maliyet',
    benchmark: 'Olağan maliyet veya oran',
    stage: 'Aşama · nereden biliyoruz',
  },
  notes: {
    plan: 'Eğik yazı: yukarıdaki oranlarla hedefin gerektirdiği. Başka türlü planlamak için üzerine yazın.',
    paid: 'Reklamların ve öne çıkarılan gönderilerin getirdiği. Eğik yazı: İçerikler sekmesinden sayılan. Daha iyisini biliyorsanız üzerine yazın.',
    organic:
      'Sosyal ağa ödeme yapılmadan gelen. Eğik yazı: İçerikler sekmesinden sayılan veya ücretli kısmı yazdığınızda kalan.',
    actual:
      'Ücretli artı organik; ikisi de boşsa Siparişler, Getiriler ve İçerikler ne sayıyorsa o. Gönderilerin erişimi toplanınca aynı kişi birden çok sayılır.',
    cost: 'Yatırımın tamamı ÷ gerçekleşen. Gösterimde 1.000 başına (CPM).',
    benchmark:
      'Olağan CPM ve oranlardan tahmin edilir: önce kendi geçmişiniz, yoksa yukarıdaki karşılaştırma değeri veya varsayım.',
  },
  stages: {
    awareness: 'Bilinirlik',
    interest: 'İlgi',
    consideration: 'Değerlendirme',
    purchase: 'Satın alma',
  },
  steps: {
    reach: {
      label: 'Erişim (kişi)',
      help: 'En az bir kez gören kişiler: istatistiklerde “Erişilen hesaplar”. Fiziksel mağazada ziyaretlerin yerine geçer.',
    },
    impressions: {
      label: 'Gösterim',
      help: 'Kaç kez gösterildiği: istatistiklerde “Görüntülemeler”, reklam yöneticisinde “Gösterimler”.',
    },
    engagements: {
      label: 'Beğeni, yorum, paylaşım, kaydetme',
      help: 'Dördü birlikte: istatistiklerde “Etkileşimler”.',
    },
    newFollowers: { label: 'Yeni takipçi', help: 'Kampanya sürerken kazanılan takipçiler.' },
    linkClicks: {
      label: 'Bağlantı tıklaması',
      help: 'Biyografi bağlantısı, hikâye bağlantıları ve reklamlardaki dokunuşlar. İçerikler’den, yoksa Bağlantılar ve kodlar’dan.',
    },
    pageViews: {
      label: 'Ürün sayfası görüntüleme',
      help: 'Mağaza veya web analizinden, bu kampanyanın bağlantılarıyla gelen ziyaretçiler için.',
    },
    timeOnPage: {
      label: 'Ürün sayfasında geçen saniye',
      help: 'Bu kampanyadan gelen bir ziyaretçinin ortalama kalma süresi; sayfa görüntülemeye göre ağırlıklı. Burada toplama yapılmaz.',
    },
    merchantClicks: {
      label: 'Satıcı sitesine tıklama',
      help: 'Satış ortaklığı programının raporundan. × dönüşüm oranı × komisyon kazancınızı verir.',
    },
    enquiries: { label: 'Bilgi talebi', help: 'Fiyat, tarih veya teklif soran kişiler ya da markalar.' },
    messages: { label: 'Mesaj (DM)', help: 'Tepkiler değil, gerçek bir soru içeren yazışmalar.' },
    forms: { label: 'İletişim formu', help: 'Sitenizden gönderilen formlar.' },
    calls: { label: 'Arama', help: 'Arama düğmesinden veya biyografideki numaradan gelen aramalar.' },
    brochures: {
      label: 'Broşür indirme',
      help: 'Getiriler’de indirme olarak sayılır veya site analizinden yazılır.',
    },
    trials: { label: 'Deneme kullanımı', help: 'Başlatılan ücretsiz denemeler.' },
    demos: { label: 'Demo talebi', help: 'Demo veya randevu talepleri.' },
    webinarSignUps: {
      label: 'Webinar kaydı',
      help: 'Getiriler’de abone olarak sayılır veya webinar aracından yazılır.',
    },
    signUps: { label: 'Abone ve kayıt', help: 'Getiriler’de sayılır.' },
    leads: {
      label: 'Nitelikli potansiyel müşteri',
      help: 'Gerçekten satın alabilecek kişiler; Getiriler’de sayılır.',
    },
    addToCart: { label: 'Sepete ekleme', help: 'Mağaza analizinden.' },
    checkouts: { label: 'Başlatılan ödeme', help: 'Mağaza analizinden.' },
    storeVisits: {
      label: 'Mağaza ziyareti',
      help: 'Getiriler’de sayılır: kasada gösterilen kod veya nereden duyduğu sorulan kişiler.',
    },
    contentPieces: {
      label: 'Yeniden kullanılabilir içerik',
      help: 'Getiriler’de sayılan veya İçerikler’de yeniden kullanılabilir işaretlenen; hangisi çoksa.',
    },
    sales: {
      label: 'Satış',
      help: 'İçe aktarılan geçerli siparişler artı Getiriler’e yazılan satışlar; satış ortaklığında komisyonlar.',
    },
  },
  rates: {
    click: { label: 'Tıklama oranı (CTR)', help: 'Bağlantı tıklaması ÷ gösterim.' },
    conversion: {
      label: 'Dönüşüm oranı (CVR): {step}',
      help: 'Tıklamaların dönüştüğü şey ÷ bağlantı tıklaması.',
    },
    frequency: { label: 'Kişi başına gösterim', help: 'Gösterim ÷ erişim.' },
    engagement: {
      label: 'Erişime göre etkileşim oranı',
      help: 'Beğeni, yorum, paylaşım ve kaydetme ÷ erişim.',
    },
    creators: {
      label: 'Takipçiye göre etkileşim oranı',
      help: 'Bu kampanyadaki içerik üreticilerinin ortalaması, düzeylerinin karşılaştırma değeri yanında; İçerik üreticileri sekmesinden.',
    },
  },
  engagementRemark:
    'Etkileşim kimin tepki verdiğini söyler, kimin satın aldığını değil: gönderileri karşılaştırmaya yarar ama getiri değildir.',
  chart: { title: 'Her adımın planın ne kadarına ulaştığı', axis: 'Gerçekleşen ÷ plan' },
  ladder: {
    section: 'Niyet merdiveni',
    hint: 'Eylem ne kadar derinse o kadar çok sayılır. Ağırlıklar sizindir: karşılaştırdığınız her şeyde aynı tutun ve puanı asla para gibi okumayın.',
    stage: 'Aşama',
    weight: 'Bir eylemin ağırlığı (elle girilen)',
    actions: 'Eylemler (hesaplanan)',
    share: 'Puandaki payı',
    cost: 'Puan başına maliyet',
    score: 'Niyet puanı',
  },
};
