import type { AnswerTexts } from '../../core/plans/campaign/answer-texts.ts';
import type { ChannelsTexts } from '../../core/plans/campaign/channels-texts.ts';

export const answerSheetTr: AnswerTexts = {
  section: 'Yanıt',
  headline: {
    nothingSpent: 'Henüz harcama yok: kampanyanın maliyetlerini Maliyetler sekmesine yazın.',
    nothingBack: 'Şimdiye kadar {spent} harcandı, henüz bir getiri yok.',
    gain: 'Harcanan her 1 için {back} geri geldi: net ROI {roi}.',
    loss: 'Harcanan her 1 için yalnızca {back} geri geldi: net ROI {roi}, şimdilik zarar.',
    onMargin: 'Marja göre: {roi}.',
    onRange: '{orders} siparişle sonuç, yalnızca şansla bile {range} herhangi bir değer olabilir.',
    withEmv: 'Geri gelenin {emv} kadarı kazanılmış medya değeridir: nakit değil.',
    goal: 'Hedef: {goal} {unit}, ulaşılan: {actual}.',
  },
  tiles: {
    investment: { label: 'Yatırım', meaning: 'Hesaplanan: kendi zamanınız dâhil harcanan her şey' },
    returns: {
      label: 'Getiri',
      meaning: 'Ölçülen: siparişlerden {orders} · elle girilen veya tahmini: {other}',
      withEmv: ' · tahmini, nakit değil: {emv}',
    },
    netRoi: { label: 'Net ROI', meaning: 'hesaplanan: (getiri − yatırım) ÷ yatırım' },
    grossRoi: { label: 'Brüt ROI', meaning: 'Hesaplanan: getiri ÷ yatırım. %100 başa baş noktasıdır' },
    marginRoi: {
      label: 'Marja göre ROI',
      meaning: 'hesaplanan: (getiri × {margin} − yatırım) ÷ yatırım',
      missing: 'Görmek için yukarıya bir marj oranı yazın',
    },
    roas: {
      label: 'ROAS (reklam harcaması getirisi)',
      meaning: 'Hesaplanan: satış cirosu ÷ reklam harcaması',
      above: 'başa başın üstünde ({breakEven}x)',
      below: 'başa başın altında ({breakEven}x)',
      missing: 'Maliyetler’de reklam harcaması yok',
    },
    cpa: { label: 'CPA (edinme başına maliyet)', meaning: 'Hesaplanan: yatırım ÷ {unit} sayısı' },
    goal: {
      label: 'Ulaşılan hedef',
      meaning: 'Hesaplanan: {goal} {unit} hedefine oranı {share}',
      missing: 'Yukarıya ulaşılacak bir sayı yazın',
    },
    hourly: {
      label: 'Saat başına getiri',
      meaning: 'Hesaplanan: diğer maliyetlerden sonra kalan ÷ {hours} saat',
      above: 'saat ücretinizin ({rate}) üstünde',
      below: 'saat ücretinizin ({rate}) altında',
      missing: 'Maliyetler’de saat girilmemiş',
    },
    payback: {
      label: 'Geri kazanıldığı gün',
      meaning: 'Hesaplanan: başlangıçtan {days} gün sonra. Hafta hafta aşağıda',
      notYet: 'Hesaplanan: ne kadar eksik olduğu ve bu hızla ne zaman tamamlanacağı aşağıda',
      missing: 'Görmek için maliyetleri ve getirileri tarihleriyle yazın',
    },
    customer: {
      label: 'Müşteri değeri ÷ maliyeti',
      meaning: 'Hesaplanan: elle girilen müşteri değeri {value} ÷ yeni müşteri maliyeti {cost} (LTV:CAC)',
      missing: 'Görmek için yukarıya bir müşteri değeri yazın',
    },
    range: {
      label: 'Net ROI aralığı, %95',
      value: '{low} ile {high} arası',
      meaning: 'Tahmini: {orders} siparişle sonuç yalnızca şansla bile bu aralıkta oynayabilir',
      many: '{orders} siparişten hesaplandı: şans net ROI’yi az değiştirir',
      missing: 'İlk siparişten itibaren gösterilir',
    },
  },
  asides: {
    emv: {
      label: 'Nakit değil: kazanılmış medya',
      meaning: '{card} tarifesiyle tahmin edildi. Getiriye dâhil değil',
      counted: '{card} tarifesiyle tahmin edildi. Planda istendiği için getiriye dâhil',
      missing: 'İçerikler sekmesinden tahmin edilir; planda istenmedikçe getiriye katılmaz',
    },
    content: {
      label: 'Eklenmedi: kullanılabilir içerik',
      meaning: 'Hesaplanan: lisanslı {pieces} içeriğin başka türlü maliyeti',
      missing: 'İçerikler sekmesinden hesaplanır: yeniden kullanabileceğiniz içerikler',
    },
    engagement: {
      label: 'Getiri değil: erişime göre etkileşim',
      meaning: 'Hesaplanan: {engagements} etkileşim ÷ erişim. Para değil, ilgi',
      missing: 'İçerikler sekmesinden hesaplanır. Para değil, ilgi',
    },
  },
  gain: 'kazanç',
  loss: 'zarar',
  checks: {
    costs:
      'Maliyetler’de bu e-tablonun bir kampanyasına ait olmayan satır sayısı: {count}. Hiçbir yerde sayılmıyorlar.',
    costsFine: 'Maliyetler’deki her satır bir kampanyaya ait.',
    returns:
      'Getiriler’de bu e-tablonun bir kampanyasına ait olmayan satır sayısı: {count}. Hiçbir yerde sayılmıyorlar.',
    returnsFine: 'Getiriler’deki her satır bir kampanyaya ait.',
    values: 'Getiriler’de değeri olmayan satır sayısı: {count}. Oraya veya yukarıdaki plana bir değer yazın.',
    valuesFine: 'Getiriler’deki her satırın bir değeri var.',
    formulas:
      'Maliyetler ve Getiriler’de gri hücrelerinin formülü eksik satırlar: {count}. Formülleri üstteki satırdan kopyalayın.',
    formulasFine: 'Maliyetler ve Getiriler’deki her satır hesaplanıyor.',
    window:
      'Başlangıçtan önce veya bitişten {days} günden fazla sonra tarihli sipariş sayısı: {count}. Yine de sayılıyorlar: tarihlerini veya yukarıdaki ilişkilendirme süresini kontrol edin.',
    windowFine: 'Her sipariş başlangıç ile ilişkilendirme süresinin sonu arasında.',
  },
};

export const channelsSheetTr: ChannelsTexts = {
  section: 'Diğer kanalların yanında',
  hint: 'Aynı dönemde diğer pazarlamanın maliyetini ve getirisini yazın: arama reklamları, e-posta, fuar.',
  heads: {
    name: 'Kanal',
    spend: 'Harcanan',
    revenue: 'Geri gelen',
    customers: 'Yeni müşteri',
    cpa: 'Yeni müşteri başına maliyet (CPA)',
    roas: 'Harcanan 1 başına (ROAS)',
    roi: 'Net ROI',
    ltvCac: 'Müşteri değeri ÷ maliyeti',
    source: 'Nereden biliyoruz',
  },
  notes: {
    revenue: 'Ciro veya potansiyel müşterilerin değeri. Bu kampanyada kazanılmış medya değeri hariç.',
    customers:
      'Bu kampanyada: sipariş dosyası kimin yeni olduğunu söylüyorsa ilk siparişler; söylemiyorsa tüm satışlar, bu da müşteriyi olduğundan ucuz gösterir.',
    roas: 'Yalnızca reklamlara değil, harcanan her şeye göre: reklamsız kanallar da karşılaştırılabilsin diye.',
    ltvCac:
      'Yukarıya yazılan müşteri değeri ÷ yeni müşteri maliyeti (LTV:CAC). 1’in altında her müşteri zarar ettirir.',
  },
};
