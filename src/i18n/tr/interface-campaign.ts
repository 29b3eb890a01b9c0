import type { campaignInterfaceEn } from '../en/interface-campaign.ts';

export const campaignInterfaceTr: typeof campaignInterfaceEn = {
  campaign: {
    title: 'Kampanya oluştur',
    stepGoal: 'Hedef',
    stepMoney: 'Para',
    name: 'Kampanya adı',
    nameHelp: 'Sekmenin adı olur, örneğin “Bahar rehberleri”.',
    businessModel: 'İş modeliniz',
    businessModelHelp: 'Dönüşüm hunisinin hangi adımları göstereceğini belirler.',
    goalKind: 'Kampanyanın amacı',
    goalNumberHelp: 'Henüz belli değilse boş bırakın; kampanya sekmesi hatırlatır.',
    start: 'İlk gün',
    end: 'Son gün',
    endHelp: 'Hedefe ulaşılması gereken gün.',
    currency: 'Para birimi',
    currencyHelp: 'Bu kampanyanın tüm tutarları için. Başka para birimindeki siparişler karıştırılmaz.',
    currencyUsual: 'Sık kullanılanlar',
    currencyAll: 'Tüm para birimleri',
    margin: 'Marj, yüzde olarak',
    marginHelp: '100 birimlik satıştan, ürün maliyeti düşüldükten sonra kalan. Yüzde 40 için 40 yazın.',
    hourlyRate: 'Saatlik ücretiniz',
    hourlyRateHelp: 'Kendi saatleriniz bu ücretle maliyete eklenir.',
    closeRate: 'Müşteriye dönüşme oranı, yüzde olarak',
    closeRateHelp: 'Müşteri olan potansiyel müşterilerin payı. Yüzde 10 için 10 yazın.',
    budgetHelp:
      'Kendi saatleriniz dahil harcamayı planladığınız tutar. Hedefin ne gerektirdiğini görmek için boş bırakın.',
    checkTitle: 'Hedef ne kadar net',
    takesTitle: 'Bunun için gereken',
    takesHelp:
      'Kıyas değerleri ve yuvarlak varsayımlarla, her gösterime para ödenecekmiş gibi tahmin edildi. Kampanya sekmesi kendi oranlarınızla hesaplar.',
    build: 'Kampanyayı oluştur',
    building: 'Sekmeler oluşturuluyor',
    useName: '“{name}” adını kullan',
    changeName: 'Adı değiştir',
  },

  campaignErrors: {
    'name-empty': 'Kampanyanın adı yok; bir ad yazın, örneğin “Bahar rehberleri”.',
    'name-long': 'Ad {length} karakter; en çok 60 karakter olabilir.',
    'end-before-start': 'Son gün ({end}) ilk günden ({start}) önce.',
    'not-a-number': '{field}: “{typed}” bir sayı değil. {such} gibi bir sayı yazın veya boş bırakın.',
    'percent-as-fraction': '{field}: yüzde {typed}. Yüzde {meant} için {meant} yazın.',
    'percent-out-of-range': '{field}: {typed}. 0’dan büyük ve en çok 100 olmalı.',
    'below-zero': '{field}: {typed}. Sıfır veya daha büyük olmalı.',
    'not-above-zero': '{field}: {typed}. Sıfırdan büyük olmalı.',
  },

  businessModels: {
    onlineShop: 'Çevrim içi mağaza',
    b2b: 'B2B / yazılım',
    premises: 'Fiziksel mağaza',
    courses: 'Kurs satışı',
    affiliate: 'Satış ortaklığı',
    services: 'Hizmet',
    creator: 'İçerik üreticisi',
  },

  goalKinds: {
    sales: 'Doğrudan satış',
    leads: 'Nitelikli potansiyel müşteri',
    signUps: 'Kayıt',
    content: 'Yeniden kullanılabilir içerik',
    awareness: 'Bilinirlik',
  },

  goalNumbers: {
    sales: 'Kaç satış',
    leads: 'Kaç potansiyel müşteri',
    signUps: 'Kaç kayıt',
    content: 'Kaç içerik',
    awareness: 'Kaç kişiye erişim',
  },

  example: {
    title: 'Bir örnek ekle',
    lead: 'Maliyetleri, içerik üreticileri, gönderileri ve satışlarıyla kurgusal bir kampanya. Kendi sekmesi olur, yazdıklarınızın hiçbirini değiştirmez.',
    legend: 'İş modeli',
    stories: {
      onlineShop: 'Bahar kupaları: bir zarar ve nedeni',
      b2b: 'Vardiya planlama yazılımı: üç müşteri, bu yüzden aralık',
      premises: 'Bir fırın: kasada sayılan alışverişler',
      courses: 'Bir fitness eğitmeni: 250 harcandı, 990 geri geldi',
      affiliate: 'Espresso testi: komisyonla kazanıyor',
      services: 'Oda önerisi: potansiyel müşteriler ve ilk görüşmeler',
      creator: 'Tarif videoları: markalara lisanslandı',
    },
    fill: 'Bu örneği ekle',
  },
};
