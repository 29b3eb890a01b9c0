import type { mappingInterfaceEn } from '../en/interface-mapping.ts';

export const mappingInterfaceTr: typeof mappingInterfaceEn = {
  mapping: {
    title: 'Bu dosyanın sütunları',
    lead: 'Bu, burada bilinen bir dışa aktarım değil. Hangi sütunda ne olduğunu belirtin: aynı sütunlu bir sonraki dosya için hatırlanır.',
    personalHelp: 'Ad, adres, e-posta, telefon veya not içeren sütunlar sunulmaz.',
    noColumn: 'Sütun yok',
    sample: 'Örneğin {cell}',
    customerHelp:
      'E-posta veya müşteri numarası. Yeni müşteriyi eski müşteriden ayırır ve tarayıcıdan hiç çıkmaz.',
    fixedCurrency: 'Tüm siparişlerin para birimi',
    fixedCurrencyHelp: 'Üç harf, örneğin TRY.',
    fixedCurrencyError: 'Üç harf yazın, örneğin TRY.',
    daysLegend: '{day} gibi tarihlerde önce hangisi gelir?',
    decimalLegend: '{amount} gibi tutarlarda ondalıktan önce hangi işaret var?',
    decimalPoint: 'Nokta',
    decimalComma: 'Virgül',
    missing: 'Seçilmesi gerekenler: {fields}',
    stillOpen: 'Yukarıdaki soruyu yanıtlayın; siparişler okunacakları gibi gösterilir.',
    previewTitle: 'İlk siparişler, okunacakları gibi',
    previewRows: 'Bakılan satır: {rows}. Sipariş olarak okunan: {read}.',
    confirm: 'Dosyayı böyle oku',
    remembered: 'Sütunlar, bu biçimdeki dosyalar için belirttiğiniz gibi okundu.',
    change: 'Sütunları değiştir',
    fields: {
      number: 'Sipariş numarası',
      date: 'Tarih',
      amount: 'Tutar',
      currency: 'Para birimi',
      code: 'İndirim kodu',
      link: 'Bağlantı veya kaynağı',
      refunded: 'İade edilen tutar',
      status: 'Durum',
      customer: 'Müşteri',
    },
  },
};
