import type { campaignInterfaceEn } from '../en/interface-campaign.ts';

export const campaignInterfaceTr: typeof campaignInterfaceEn = {
  campaign: {
    title: 'Kampanya oluştur',
    stepGoal: 'Hedef',
    stepMoney: 'Tarih ve para',
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
    build: 'Kampanyayı oluştur',
    building: 'Sekmeler oluşturuluyor',
    useName: '“{name}” adını kullan',
    changeName: 'Adı değiştir',
  },

  campaignErrors: {
    'name-empty': 'Kampanyanın adı yok; bir ad yazın, örneğin “Bahar rehberleri”.',
    'name-long': 'Ad {length} karakter; en çok 60 karakter olabilir.',
    'goal-not-a-number': 'Hedef “{typed}”; 20 gibi bir sayı yazın veya boş bırakın.',
    'goal-not-positive': 'Hedef {typed}; sıfırdan büyük olmalı.',
    'end-before-start': 'Son gün ({end}) ilk günden ({start}) önce.',
    'margin-not-a-number': 'Marj “{typed}”; 40 gibi bir sayı yazın veya boş bırakın.',
    'margin-as-fraction': 'Marj yüzde {typed}. Yüzde {meant} için {meant} yazın.',
    'margin-out-of-range': 'Marj {typed}; 0’dan büyük ve en çok 100 olmalı.',
    'rate-not-a-number': 'Saatlik ücret “{typed}”; 25 gibi bir sayı yazın veya boş bırakın.',
    'rate-negative': 'Saatlik ücret {typed}; sıfır veya daha büyük olmalı.',
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
};
