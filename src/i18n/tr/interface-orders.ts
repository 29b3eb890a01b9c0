import type { ordersInterfaceEn } from '../en/interface-orders.ts';

export const ordersInterfaceTr: typeof ordersInterfaceEn = {
  orders: {
    ordersFound: 'Sipariş',
    lines: 'Bu siparişlerin diğer ürünleri',
    repeated: 'Yinelenen siparişlerin satırları',
    classTitle: 'Siparişlerin eşleşmesi',
    classHelp:
      'Her sipariş yalnızca bir satırda sayılır. Net ciro, sipariş toplamından iadeler düşülünce kalan tutardır.',
    classColumn: 'Eşleşme',
    ordersColumn: 'Sipariş',
    revenueColumn: 'Net ciro',
    creatorTitle: 'İçerik üreticisine göre',
    creatorColumn: 'İçerik üreticisi',
    byCode: 'kodla: {count}',
    byLink: 'bağlantıyla: {count}',
    noCreators:
      'Henüz içerik üreticisi yazılmadığından hiçbir sipariş eşleştirilemez. Onları kodlarıyla “İçerik üreticileri” sekmesine yazın, sonra dosyayı yeniden seçin.',
    nothingMatched:
      'Hiçbir siparişte içerik üreticilerinizin kodu veya bağlantısı yok. “İçerik üreticileri” sekmesindeki kodları dosyadakilerle karşılaştırın.',
    unknownCodes: 'Listelerinizde olmayan kodlar',
    unknownCodesHelp:
      'Bunlardan biri bir içerik üreticisine aitse “İçerik üreticileri” sekmesine ekleyip dosyayı yeniden seçin.',
    codeColumn: 'Kod',
    confirm: 'Bu siparişleri içe aktar',
    preparing: 'Aktarma hazırlanıyor',
    matching: 'Siparişler eşleştiriliyor',
    rows: {
      title: 'Sayfa için çok fazla sipariş',
      help: 'Dosyada {orders} sipariş var; “Siparişler” sekmesi bir seferde {most} satır alır.',
      question: 'Sekmede ne yer alsın?',
      matched: 'Yalnızca içerik üreticileriyle eşleşen siparişler',
      matchedHelp: '{rows} satır. Genel kodlu ve eşleşmeyen siparişler dışarıda kalır.',
      daily: 'Her gün ve içerik üreticisi için bir satır',
      dailyHelp:
        '{rows} satır. Her sipariş sayılır; sipariş numaraları, kodlar ve bağlantılar yazılmaz. Sonraki dosyalarda da bunu seçin ve günleri tam olarak içe aktarın.',
      none: 'Her gün ve içerik üreticisi için bir satır bile {rows} satır ediyor. Daha kısa bir dönemi dışa aktarıp onu seçin.',
    },
    sending: 'Siparişler gönderiliyor',
    sent: '{done} / {total}',
    writing: '“Siparişler” sekmesi yazılıyor',
    cancelling: 'Aktarma iptal ediliyor',
    doneTitle: 'Siparişler aktarıldı',
    nothingNew:
      'Dosyadaki tüm siparişler aynı rakamlarla “Siparişler” sekmesinde zaten vardı. Hiçbir şey değişmedi.',
    added: 'Yeni sipariş',
    updated: 'Güncellenen (örneğin iadeyle)',
    unchanged: 'Zaten vardı, değişmedi',
  },

  classes: {
    code: 'İçerik üreticisinin kodu',
    link: 'İçerik üreticisinin bağlantısı',
    both: 'Kod ve bağlantı',
    shared: 'Birden çok içerik üreticisi',
    house: 'Genel kod',
    none: 'Eşleşme yok',
    invalid: 'Geçersiz: iptal, ret veya deneme',
  },
};
