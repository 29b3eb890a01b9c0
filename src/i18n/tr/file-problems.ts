import type { fileProblemsEn } from '../en/file-problems.ts';

export const fileProblemsTr: typeof fileProblemsEn = {
  'empty-file': {
    what: 'Dosya boş.',
    remedy: 'Dosyayı yeniden dışa aktarın ve seçtiğiniz dönemde veri olduğunu kontrol edin.',
  },
  'unknown-format': {
    what: 'Bu, Throughline’ın tanıdığı bir dosya değil. Sütunları: {found}.',
    remedy:
      'Aşağıda sayılan dosyalardan birini dışa aktarın (WooCommerce, TikTok ve Google’da İngilizce) ve değiştirmeden, olduğu gibi içe aktarın.',
  },
  'missing-columns': {
    what: 'Dosyanın türü şu görünüyor: {format}. Ancak şu sütunlar eksik: {missing}.',
    remedy: 'Dosyayı yeniden dışa aktarın ve sütun silmeden, adlarını değiştirmeden olduğu gibi içe aktarın.',
  },
  'repeated-column': {
    what: 'Dosyada “{column}” sütunu iki kez var; hangisinin geçerli olduğu belli değil.',
    remedy: 'Dosyayı yeniden dışa aktarın ve sütun eklemeden olduğu gibi içe aktarın.',
  },
  'day-or-month-first': {
    what: '{day} gibi tarihlerde önce gün mü ay mı yazıldığı dosyadan anlaşılmıyor.',
    remedy: 'Dosyayı yeniden seçin ve hangisinin önce geldiğini belirtin.',
  },
  'unclosed-quote': {
    what: '{row}. satırda açılan tırnak hiç kapanmıyor; sonraki satırlar ayırt edilemiyor.',
    remedy: 'Dosyayı yeniden dışa aktarın. Yarıda kesilen bir indirme böyle biter.',
  },
  'not-csv': {
    what: 'Bu bir CSV dosyası değil ({kind}).',
    remedy:
      'CSV olarak dışa aktarın. Bir çalışma kitabı Excel’den veya Google E-Tablolar’dan CSV olarak kaydedilebilir; zip dosyası önce açılmalıdır.',
  },
  'unknown-encoding': {
    what: 'Bu dosyadaki harfler okunamıyor.',
    remedy: 'Dosyayı yeniden dışa aktarın ya da “CSV UTF-8” biçiminde kaydedin.',
  },
  'file-unreadable': {
    what: 'Dosya açılamadı.',
    remedy:
      'Siz seçtikten sonra taşınmış, değiştirilmiş veya başka bir programda açılmış olabilir. Orada kapatıp yeniden seçin.',
  },
};
