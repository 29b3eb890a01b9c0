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
