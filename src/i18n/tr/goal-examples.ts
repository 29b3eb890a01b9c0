import type { GoalExamples } from '../../core/plans/campaign/goal-texts.ts';

export const goalExamplesTr: GoalExamples = {
  onlineShop: {
    sales: 'Haziranda hikâye bağlantılarından ve içerik üreticilerinin indirim kodlarından 60 sipariş',
    leads: 'Üç ayda bağlantı tıklamalarından 40 toptan satış talebi',
    signUps: 'Dört haftada biyografi bağlantısından 300 bülten kaydı',
    content: 'İki ayda ürün sayfaları ve reklamlar için lisanslı 12 ürün Reels’i',
    awareness: 'Lansman haftasında erişilen 50.000 kişi, bunların 750’si mağazaya tıklıyor',
  },
  b2b: {
    sales: 'Bu çeyrekte LinkedIn’den gelen demo taleplerinden 5 yeni müşteri',
    leads: 'Ayda broşürlerden ve bağlantı tıklamalarından 25 nitelikli demo talebi',
    signUps: 'Altı haftada içerik üreticilerinin gönderilerindeki bağlantılardan 80 ücretsiz deneme kaydı',
    content: 'Üç ayda satış ekibi için lisanslı 6 video müşteri hikâyesi',
    awareness: 'Bir ayda sektörden erişilen 30.000 kişi, bunların 300’ü broşürü açıyor',
  },
  premises: {
    sales: 'Mayısta hikâyelerdeki kodla mağazada 90 alışveriş',
    leads: 'Ayda DM ve arama düğmesiyle ayarlanan 20 test sürüşü',
    signUps: 'İki ayda biyografi bağlantısından ve kasadaki tabeladan 200 sadakat kartı',
    content: 'Bir ayda konukların çektiği, yeniden kullanılabilir 15 mağaza fotoğrafı ve Reels',
    awareness: 'Bir ayda çevreden erişilen 20.000 kişi, bunların 100’ü mağazaya geliyor',
  },
  courses: {
    sales: 'Webinar haftasının sonuna kadar hikâye bağlantılarından satılan 30 kontenjan',
    leads: 'Ayda DM’lerden ve bağlantı tıklamalarından 20 nitelikli koçluk müşterisi adayı',
    signUps: 'İki haftada Reels’lerden ve biyografi bağlantısından 400 webinar kaydı',
    content: 'Üç ayda reklamlar için lisanslı 10 video öğrenci başarı hikâyesi',
    awareness: 'İki haftada erişilen 40.000 kişi, bunların 600’ü webinar sayfasını açıyor',
  },
  affiliate: {
    sales: 'Satıcıda ayda 80 satış: 4.000 tıklama, 2% satın alma, satış başına 12 komisyon',
    leads: 'Ayda bağlantı tıklamalarından iş ortağına 50 potansiyel müşteri, her biri 8 komisyon',
    signUps: 'Ayda biyografi bağlantısından haftalık fırsat bültenine 250 kayıt',
    content: 'İki ayda komisyon kazandırmayı sürdüren 8 video ürün testi',
    awareness: 'Bir ayda erişilen 60.000 kişi, bunların 3.000’i satıcının sitesine geçiyor',
  },
  services: {
    sales: 'Bir çeyrekte aramalardan ve iletişim formlarından 6 yeni müşteri',
    leads: 'Ayda aramalardan, formlardan ve DM’lerden 20 nitelikli potansiyel müşteri',
    signUps: 'Üç ayda biyografi bağlantısından 120 ücretsiz ilk görüşme randevusu',
    content: 'İki ayda, müşterilerin izniyle site ve reklamlar için 10 öncesi-sonrası videosu',
    awareness: 'Bir ayda bölgede erişilen 15.000 kişi, bunların 150’si arıyor veya yazıyor',
  },
  creator: {
    sales: 'Bir çeyrekte markaların taleplerinden her biri 800’e 4 ücretli iş birliği',
    leads: 'Ayda medya kiti bağlantısından uygun markalardan 10 talep',
    signUps: 'Üç ayda her biri ayda 1 getiren 500 bülten abonesi',
    content: 'Bir çeyrekte markalara her biri 250’ye lisanslanan 12 içerik',
    awareness: 'Bir ayda erişilen 100.000 kişi, bunların 2.000’i biyografi bağlantısına tıklıyor',
  },
};
