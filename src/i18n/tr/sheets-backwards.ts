import type { BackwardsTexts } from '../../core/plans/campaign/backwards-texts.ts';

export const backwardsSheetTr: BackwardsTexts = {
  section: 'Hedef için gerekenler',
  rateSection: 'Hesapta kullanılan oranlar',
  heads: {
    need: 'Hedeften geriye',
    number: 'Gereken (tahmini)',
    week: 'Haftada',
    rate: 'Oran',
    typed: 'Sizin oranınız (elle girilen)',
    history: 'Kendi geçmişiniz',
    usual: 'Karşılaştırma veya varsayım',
    used: 'Kullanılan',
    from: 'Nereden biliyoruz',
  },
  typedNote: 'Kendi çalışmanızdan bildiğinizi yazın; diğer her şeyden önce gelir.',
  historyNote: 'Bu e-tablodaki daha önce başlayan kampanyalardan hesaplanır.',
  usualNote:
    'Karşılaştırma değerleri, kaynaklarıyla birlikte Karşılaştırma değerleri sekmesindedir. Varsayımlar yalnızca başlangıç için yuvarlak sayılardır: yerlerine kendi sayılarınızı yazın.',
  needs: {
    contacts: { label: 'Arama, form ve mesaj', help: 'Üçü birlikte.' },
    posts: { label: 'Gönderi', help: 'Sizin ve içerik üreticilerinin Reels, hikâye ve gönderileri.' },
    deals: { label: 'İş birliği', help: 'Kabul eden içerik üreticileri veya markalar.' },
    asked: { label: 'Sorulacak kişi', help: 'Yazılacak içerik üreticileri veya markalar.' },
    budget: {
      label: 'Bu oranlarla bütçe',
      help: 'Her şey için ödeme yapılsaydı tutacağı maliyet. Ücretsiz erişim bunu düşürür: bütçenizi yukarıdaki plana yazın.',
    },
  },
  rates: {
    buyRate: { label: 'Satın alan ziyaretçiler', help: 'Mağazaya gelenlerden satın alanların oranı.' },
    visitRate: {
      label: 'Erişilenlerden gelenler',
      help: 'Erişilen kişilerden mağazaya gelenlerin oranı. Erişim yalnızca bir vekildir: kasada sorun veya bir kodu sayın.',
    },
    closeRate: {
      label: 'Satışa dönüşme oranı',
      help: 'Potansiyel müşterilerin müşteriye dönüşme oranı; yukarıdaki plana yazılır.',
    },
    cartRate: { label: 'Satın alınan sepetler', help: 'Doldurulan sepetlerden siparişle bitenlerin oranı.' },
    webinarRate: {
      label: 'Satın alan webinar kayıtları',
      help: 'Katılanların değil, kaydolanların oranı.',
    },
    merchantRate: {
      label: 'Satıcının dönüşüm oranı',
      help: 'Satıcıya giden tıklamalardan satın almayla bitenlerin oranı; satış ortaklığı programının raporunda yazar.',
    },
    dealRate: {
      label: 'Anlaşmaya dönüşen talepler',
      help: 'Marka taleplerinden ücretli anlaşmayla bitenlerin oranı.',
    },
    qualifiedRate: {
      label: 'Nitelikli başvurular',
      help: 'İletişime geçenlerden nitelikli potansiyel müşteri olanların oranı.',
    },
    piecesPerDeal: {
      label: 'İş birliği başına içerik',
      help: 'Bir iş birliğinin kaç yeniden kullanılabilir içerik getirdiği.',
    },
    agreeRate: { label: 'Kabul edenlerin oranı', help: 'Sorduğunuz kişilerden.' },
    feePerDeal: {
      label: 'İş birliği başına ücret',
      help: 'Ürün ve kargo dâhil, birinin ortalama maliyeti.',
    },
    payPerDeal: {
      label: 'İş birliği başına kazanç',
      help: 'Bir markanın bir iş birliği için size ortalama ödediği tutar.',
    },
    cvr: {
      label: 'Dönüşüm oranı (CVR)',
      help: 'Bağlantı tıklamalarından hedefin saydığı şeye dönüşenlerin oranı; içerik ve bilinirlik hedeflerinde satışa.',
    },
    ctr: { label: 'Tıklama oranı (CTR)', help: 'Gösterimlerden bağlantı tıklamasına dönüşenlerin oranı.' },
    frequency: { label: 'Kişi başına gösterim', help: 'Gösterim ÷ erişim: her kişinin kaç kez gördüğü.' },
    reachPerPost: { label: 'Gönderi başına erişim', help: 'Bir gönderinizin ortalama kaç kişiye eriştiği.' },
    cpm: {
      label: 'Bin gösterim başına maliyet (CPM)',
      help: 'Tüm maliyetler ÷ gösterim × 1.000: reklam, ücret, içerik ve saatler.',
    },
  },
  from: {
    history: 'kendi geçmişiniz',
    benchmark: 'karşılaştırma, tahmini',
    assumption: 'varsayım, tahmini',
  },
  budget: { label: 'Hesaptaki bütçe', help: 'Plandaki bütçe; o boşsa yukarıdaki.' },
  worth: {
    label: 'Hedefin değeri',
    help: 'Sayı × plandaki sipariş değeri, potansiyel müşteri değeri veya abone değeri.',
  },
  roi: { label: 'Hedefe ulaşınca ROI', help: 'Hedefe bu bütçeyle ulaşılırsa net ROI.' },
  onMargin: 'marja göre',
  onRevenue: 'ciroya göre',
  costPerPiece: {
    label: 'İçerik başına maliyet',
    help: 'Bütçe ÷ içerik sayısı. Bir stüdyonun isteyeceğiyle karşılaştırın.',
  },
  breakEven: {
    label: 'Başa baş için: {unit}',
    help: 'Bütçe ÷ birinin değeri, yukarı yuvarlanır; marj girildiyse satışlar marjlarıyla sayılır.',
  },
  target: {
    label: 'Hedef ROI için: {unit}',
    help: 'Bütçe × (1 + hedef ROI) ÷ birinin değeri, yukarı yuvarlanır. Hedef ROI yoksa başa baş.',
  },
  verdict: {
    noNumber: 'Ulaşılacak bir sayı yazın: buradaki her şey ondan hesaplanır.',
    noValue: {
      sales: 'Hedefin kazandırıp kazandırmadığını görmek için plana bir sipariş değeri yazın.',
      leads:
        'Hedefin kazandırıp kazandırmadığını görmek için plana satışa dönüşme oranını ve müşteri değerini yazın.',
      signUps:
        'Hedefin kazandırıp kazandırmadığını görmek için bir abonenin ayda ne getirdiğini ve kaç ay kaldığını yazın.',
    },
    noPay:
      'Hedefin kazandırıp kazandırmadığını görmek için iş birliği başına kazancı ve plana kendi maliyetleriniz ile saatleriniz için bir bütçe yazın.',
    pays: 'Hedef kazandırıyor: {budget} bütçeyle {worth} getiriyor, ROI {roi}.',
    tooFew:
      'Hedef bütçesine göre küçük: {budget} bütçeyle {worth} getiriyor, ROI {roi}. Gereken: {needed} {unit}.',
    tooDear:
      'Hedef bu oranlarla kazandırmıyor: {budget} bütçeyle {worth}, ROI {roi}. Birim başına ({unit}) en çok {most} harcanabilir, oysa {cost} tutuyor: daha iyi oranlar, daha ucuz ya da ücretsiz erişim veya daha yüksek değer gerekir.',
    noFee: 'Bir içeriğin kaça mal olduğunu görmek için iş birliği başına ücreti yazın.',
    content:
      'Bir içerik yaklaşık {cost} tutuyor. Bir fotoğrafçının veya stüdyonun isteyeceğiyle karşılaştırın.',
  },
};
