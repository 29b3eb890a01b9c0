import type { fileProblemsEn } from '../en/file-problems.ts';

export const fileProblemsTr: typeof fileProblemsEn = {
  'empty-file': {
    what: 'Dosya boş.',
    remedy: 'Siparişleri yeniden dışa aktarın ve seçtiğiniz dönemde sipariş olduğunu kontrol edin.',
  },
  'unknown-format': {
    what: 'Bu, Throughline’ın tanıdığı bir sipariş dışa aktarımı değil. Sütunları: {found}.',
    remedy:
      'Shopify, WooCommerce (İngilizce), Gumroad, Stripe veya Awin’in sipariş dışa aktarımını alın ve değiştirmeden olduğu gibi içe aktarın.',
  },
  'missing-columns': {
    what: 'Dosya “{format}” gibi görünüyor, ancak şu sütunlar eksik: {missing}.',
    remedy: 'Dosyayı yeniden dışa aktarın ve sütun silmeden, adlarını değiştirmeden olduğu gibi içe aktarın.',
  },
  'repeated-column': {
    what: 'Dosyada “{column}” sütunu iki kez var; hangisinin geçerli olduğu belli değil.',
    remedy: 'Dosyayı yeniden dışa aktarın ve sütun eklemeden olduğu gibi içe aktarın.',
  },
  'unclosed-quote': {
    what: '{row}. satırda açılan tırnak hiç kapanmıyor; sonraki satırlar ayırt edilemiyor.',
    remedy: 'Dosyayı yeniden dışa aktarın. Yarıda kalan bir indirme böyle biter.',
  },
  'not-csv': {
    what: 'Bu bir CSV dosyası değil ({kind}).',
    remedy:
      'CSV olarak dışa aktarın. Bir çalışma kitabı Excel’den veya Google E-Tablolar’dan CSV olarak kaydedilebilir; zip dosyası önce açılmalıdır.',
  },
  'unknown-encoding': {
    what: 'Bu dosyanın harfleri okunamıyor.',
    remedy: 'Dosyayı yeniden dışa aktarın veya CSV UTF-8 olarak kaydedin.',
  },
  'file-unreadable': {
    what: 'Dosya açılamadı.',
    remedy:
      'Seçtikten sonra taşınmış, değiştirilmiş veya başka bir programda açılmış olabilir. Orada kapatıp yeniden seçin.',
  },
};
