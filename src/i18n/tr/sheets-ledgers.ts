import type { SheetTexts } from '../../core/plans/sheet-texts.ts';
import { contentSheetTr } from './sheets-content.ts';

export const ledgerSheetsTr: Pick<SheetTexts, 'ledgers'> = {
  ledgers: {
    costs: {
      tab: 'Maliyetler',
      purpose:
        'Harcanan her şey, her biri bir satır: reklam, araç, içerik, kendi saatleriniz. Hiçbirini atlamayın.',
      columns: {
        date: { head: 'Tarih', note: 'Ödendiği veya çalışıldığı gün.' },
        campaign: {
          head: 'Kampanya',
          note: 'Hangi kampanya için harcandığı. Kampanyası olmayan satır hiçbir yerde sayılmaz.',
        },
        creator: { head: 'İçerik üreticisi', note: 'Yalnızca maliyet tek bir içerik üreticisine aitse.' },
        category: { head: 'Kategori', note: 'Neye harcandığı.' },
        description: { head: 'Açıklama', note: 'Kendi sözlerinizle.' },
        hours: {
          head: 'Saat',
          note: 'Çalışılan saat, örneğin 4; kesirli de olabilir. Para ödendiyse boş bırakın.',
        },
        hourlyRate: {
          head: 'Saatlik ücret',
          note: 'Bir saatin maliyeti. Boşsa kampanya planındaki ücret kullanılır.',
        },
        amount: {
          head: 'Tutar',
          note: 'Kampanyanın para biriminde ödenen tutar, para birimi işareti olmadan.',
        },
        share: {
          head: 'Kullanılan pay',
          note: 'Bu kampanyaya düşen pay, örneğin bir aboneliğin yarısı için 50%. Boşsa tamamı.',
        },
        cost: { head: 'Maliyet', note: '(tutar + saat × saatlik ücret) × kullanılan pay' },
        key: { head: 'Anahtar', note: 'Maliyeti yeniden içe aktarıldığında reklam bununla tanınır.' },
      },
    },
    creators: {
      tab: 'İçerik üreticileri',
      purpose:
        'Birlikte çalıştığınız kişiler: her içerik üreticisi ve kampanya için bir satır, siparişlerin geldiği kod veya bağlantıyla.',
      columns: {
        campaign: { head: 'Kampanya', note: 'Ücretin ait olduğu kampanya.' },
        handle: { head: 'İçerik üreticisi', note: 'Sosyal ağdaki kullanıcı adı, örneğin @maria.' },
        platform: { head: 'Sosyal ağ', note: 'İçerik üreticisinin paylaşım yaptığı yer.' },
        followers: { head: 'Takipçi', note: 'Anlaştığınız sıradaki takipçi sayısı.' },
        likes: { head: 'Ortalama beğeni', note: 'Son gönderilerin ortalama beğenisi.' },
        comments: { head: 'Ortalama yorum', note: 'Son gönderilerin ortalama yorum sayısı.' },
        tier: {
          head: 'Büyüklük',
          note: 'Takipçi sayısına göre; alt sınırlar Karşılaştırma değerleri sekmesindedir.',
        },
        engagementRate: {
          head: 'Etkileşim oranı',
          note: '(beğeni + yorum) / takipçi. Kitlenin ne kadar canlı olduğunu gösterir, ne kazandırdığını değil.',
        },
        benchmark: {
          head: 'Olağan etkileşim',
          note: 'Bu büyüklükte olağan olan, Karşılaştırma değerleri sekmesinden. Karşılaştırmak içindir, hedef değildir.',
        },
        code: { head: 'İndirim kodu', note: 'Müşterinin yazdığı hâliyle. Birden çoksa virgülle ayırın.' },
        linkTag: {
          head: 'Bağlantı etiketi',
          note: 'İçerik üreticisinin bağlantısındaki utm_content değeri. Birden çoksa virgülle ayırın.',
        },
        link: { head: 'Takip bağlantısı', note: 'Bağlantılar ve kodlar sekmesinden gelir.' },
        fee: {
          head: 'Ücret',
          note: 'Bu kampanya için anlaşılan ücret. Buraya veya Maliyetler’e yazın, ikisine birden değil.',
        },
        flags: {
          head: 'Sormaya değer',
          note: 'İçerik üreticisinin kendi rakamlarında olağan dışı olan. Sorulacak bir sorudur, hüküm değildir: viral bir gönderi veya çekiliş de buna yol açar.',
        },
        status: { head: 'Durum', note: 'İşin hangi aşamada olduğu.' },
      },
    },
    content: contentSheetTr,
    links: {
      tab: 'Bağlantılar ve kodlar',
      purpose:
        'Ziyaretçinin nereden geldiğini söyleyen bağlantılar ve kodlar. İçerik üreticisi olmayan kod genel koddur.',
      columns: {
        campaign: { head: 'Kampanya', note: 'Ait olduğu kampanya.' },
        creator: {
          head: 'İçerik üreticisi',
          note: 'Kendi paylaşımlarınız ve genel kodlar için boş bırakın.',
        },
        placement: { head: 'Yerleşim', note: 'Bağlantının veya kodun gösterildiği yer.' },
        address: { head: 'Adres', note: 'https:// ile başlayan sayfa adresi, utm_ parametreleri olmadan.' },
        source: { head: 'Kaynak', note: 'Sosyal ağ, örneğin instagram.' },
        medium: { head: 'Trafik türü', note: 'Örneğin influencer, story, bio, paid.' },
        campaignTag: { head: 'Bağlantıdaki kampanya', note: 'Kısa bir ad, örneğin bahar_indirimi.' },
        content: {
          head: 'İçerik',
          note: 'Bağlantıları birbirinden ayıran değer, genellikle içerik üreticisinin adı.',
        },
        link: {
          head: 'Hazır bağlantı',
          note: 'Paylaşacağınız bağlantı budur. Küçük harfle, boşluklar _ olarak.',
        },
        code: { head: 'Kod', note: 'Müşterinin yazdığı hâliyle indirim kodu.' },
        starts: { head: 'Başlangıç', note: 'Geçerli olduğu ilk gün.' },
        ends: { head: 'Bitiş', note: 'Geçerli olduğu son gün.' },
        clicks: { head: 'Tıklama', note: 'Sosyal ağın veya bağlantı hizmetinin saydığı tıklamalar.' },
        sessions: {
          head: 'Oturum',
          note: 'Web analizinin bu bağlantı için saydığı ziyaretler; genellikle tıklamadan azdır. Hiç tıklama sayılmadıysa tıklamaların yerine geçer.',
        },
        owner: {
          head: 'Kimin',
          note: 'Bağlantının kampanyası ve içerik üreticisi; İçerik üreticileri sekmesi için.',
        },
      },
    },
    orders: {
      tab: 'Siparişler',
      purpose:
        'Mağazanızın siparişleri; “Dosya içe aktar” ile dolar. Müşterilerin adı ve adresi asla saklanmaz.',
      columns: {
        number: { head: 'Sipariş', note: 'Siparişin mağazadaki numarası.' },
        date: { head: 'Tarih', note: 'Mağazanın kendi takvim günü.' },
        campaign: { head: 'Kampanya', note: 'Dosyanın hangi kampanya için içe aktarıldığı.' },
        netRevenue: {
          head: 'Net ciro',
          note: 'Toplam eksi iadeler; geçersiz siparişte 0. Cirodur, kâr değildir.',
        },
        code: { head: 'Kod', note: 'Mağazanın dışa aktardığı hâliyle indirim kodu.' },
        link: {
          head: 'Bağlantı kaynağı',
          note: 'Mağazanın dışa aktardığı hâliyle ziyaretçinin geldiği yer.',
        },
        creator: { head: 'İçerik üreticisi', note: 'Siparişin eşleştirildiği içerik üreticisi.' },
        matchedBy: { head: 'Eşleşme yolu', note: 'Kodla, bağlantıyla, ikisiyle; ya da neden eşleşmediği.' },
        customer: { head: 'Müşteri', note: 'Dosyada belirtilmişse yeni veya mevcut.' },
        status: { head: 'Durum', note: 'İptal edilen, reddedilen ve deneme siparişleri ciroya girmez.' },
        remark: { head: 'Not', note: 'Kendi sözlerinizle. İçe aktarma bunu asla değiştirmez.' },
        further: {
          head: 'Diğer siparişler',
          note: 'Satırın ilki dışında kaç siparişi temsil ettiği; tek sipariş olan satırda boştur.',
        },
        key: { head: 'Anahtar', note: 'Sipariş yeniden içe aktarıldığında bununla tanınır.' },
        sharers: {
          head: 'Paylaşanlar',
          note: 'Siparişi paylaşan içerik üreticileri; içe aktarılırken seçilen kurala göre.',
        },
        share: { head: 'Sipariş payı', note: 'Her birinin tek sipariş içindeki payı.' },
        shareRevenue: { head: 'Ciro payı', note: 'Her birinin net cirodaki payı.' },
      },
    },
    returns: {
      tab: 'Getiriler',
      purpose:
        'İçe aktarılan siparişlerin dışında gelenler: elle yazılan satışlar, potansiyel müşteri, abone, rezervasyon, içerik.',
      columns: {
        date: { head: 'Tarih', note: 'Geldiği gün.' },
        campaign: {
          head: 'Kampanya',
          note: 'Hangi kampanyanın getirdiği. Kampanyası olmayan satır hiçbir yerde sayılmaz.',
        },
        creator: { head: 'İçerik üreticisi', note: 'Yalnızca tek bir içerik üreticisi getirdiyse.' },
        kind: { head: 'Tür', note: 'Bir potansiyel müşteri ile ondan doğan satış birlikte sayılmamalıdır.' },
        count: { head: 'Adet', note: 'Kaç tane.' },
        valueEach: {
          head: 'Birim değer',
          note: 'Bir tanesinin değeri. Boşsa kampanya planındaki değer kullanılır ve tahmini olarak işaretlenir.',
        },
        valueUsed: { head: 'Kullanılan değer', note: 'Yazdığınız değer, yoksa plandaki değer.' },
        value: { head: 'Değer', note: 'adet × kullanılan değer' },
        label: { head: 'Nereden biliyoruz', note: 'Elle girilen: siz yazdınız. Tahmini: plandan alındı.' },
        remark: { head: 'Not', note: 'Kendi sözlerinizle.' },
      },
    },
  },
};
