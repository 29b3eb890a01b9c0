import type { callProblemsEn } from '../en/call-problems.ts';

export const callProblemsTr: typeof callProblemsEn = {
  'tab-name-taken': {
    what: 'Bu e-tabloda “{tab}” adında, Throughline’ın oluşturmadığı bir sekme zaten var. Olduğu gibi bırakıldı.',
    remedy: '“{suggestion}” adıyla oluşturun ya da kendi sekmenizin adını değiştirip yeniden deneyin.',
  },
  'campaign-exists': {
    what: '“{name}” adında bir kampanya zaten var.',
    remedy: 'Başka bir ad seçin. Mevcut kampanya olduğu gibi kalır.',
  },
  'campaign-missing': {
    what: 'Bu kampanya artık e-tabloda yok.',
    remedy: 'Mevcut kampanyaları görmek için başa dönün. Silinen bir sekmeyi Düzenle › Geri al geri getirir.',
  },
  'someone-is-building': {
    what: 'Şu anda başka biri bu e-tabloda sekme oluşturuyor. Hiçbir şey değişmedi.',
    remedy: 'Yarım dakika bekleyip yeniden deneyin.',
  },
  'import-missing': {
    what: 'Şimdiye kadar gönderilen siparişler artık bellekte değil. “Siparişler” sekmesine hiçbir şey yazılmadı.',
    remedy: 'Dosyayı yeniden içe aktarın.',
  },
  'link-missing': {
    what: '{link} bağlantısı artık “Bağlantılar ve kodlar” sekmesinde yok. Hiçbir şey değiştirilmedi.',
    remedy: 'Dosyayı yeniden seçin: ziyaretler o zaman şimdi bulunan bağlantılarla eşleştirilir.',
  },
  'mixed-currencies': {
    what: 'Dosyada birden çok para biriminde tutar var: {currencies}.',
    remedy: 'Her para birimini ayrı dışa aktarın ve her dosyayı o para birimindeki bir kampanyaya aktarın.',
  },
  'other-currency': {
    what: 'Dosyanın para birimi {currency}, kampanyanınki {expected}.',
    remedy: 'Para birimi {currency} olan bir kampanya seçin veya oluşturun.',
  },
  'tab-missing': {
    what: '“{tab}” sekmesi yok.',
    remedy: 'Düzenle › Geri al ile veya sürüm geçmişinden geri getirip yeniden deneyin.',
  },
  'column-missing': {
    what: '“{tab}” sekmesindeki “{column}” sütunu yok. Hiçbir şey değişmedi.',
    remedy: 'Düzenle › Geri al ile veya sürüm geçmişinden geri getirip yeniden deneyin.',
  },
  'name-taken': {
    what: 'Throughline “{name}” adına ihtiyaç duyuyor, ama bu e-tabloda bu ad {place} için kullanılıyor. Hiçbir şey değişmedi.',
    remedy: 'Veri › Adlandırılmış aralıklar bölümünde adı değiştirin, sonra yeniden deneyin.',
  },
  'too-many-cells': {
    what: 'E-tabloda {cells} hücre olurdu; Google E-Tablolar en çok {limit} hücreye izin verir. Hiçbir şey değişmedi.',
    remedy: 'Artık gerekmeyen sekmeleri silin ya da bu kampanya için yeni bir e-tablo açın.',
  },
  'cell-taken': {
    what: '{cell} hücresi boş değil: {content}',
    remedy: 'Boş bir hücreye tıklayıp yeniden ekleyin ya da oradakinin üzerine yazın.',
  },
  'cell-in-argument': {
    what: 'Etkin hücre {cell}, formülün okuduğu hücrelerden biri: {range}.',
    remedy: 'Sonucun yazılacağı hücreye tıklayıp yeniden ekleyin.',
  },
  'no-cell': {
    what: 'Seçili hücre yok.',
    remedy: 'Hücreleri olan bir sekme açın, bir hücreye tıklayıp yeniden deneyin.',
  },
  'bad-request': {
    what: 'Eklenti bu kenar çubuğunu anlamadı. Hiçbir şey değişmedi.',
    remedy: 'İkisinin de aynı sürüm olması için e-tabloyu yeniden yükleyin ve işlemi tekrarlayın.',
  },
  unexpected: {
    what: 'Olmaması gereken bir hata oldu. E-tablo önceki hâlinde.',
    remedy: 'Yeniden deneyin. Yine olursa aşağıdaki teknik ayrıntıyı iletin.',
  },
  'not-in-sheets': {
    what: 'Bu sayfa yalnızca Google E-Tablolar içinde çalışır.',
    remedy: 'Bir e-tablo açıp Uzantılar › Throughline › Throughline’ı aç seçeneğini kullanın.',
  },
  'no-answer': {
    what: 'E-tablo yanıt vermedi.',
    remedy:
      'Birden çok Google hesabıyla oturum açtıysanız böyle olur: Google bu durumda eklentileri desteklemez. E-tabloyu gizli pencerede tek bir hesapla açın. Yeniden denemeden önce sekmelerinize bakın: iş yapılmış olabilir.',
  },
  'call-failed': {
    what: 'Google E-Tablolar eklentiyi çalıştıramadı.',
    remedy:
      'Bağlantınızı kontrol edip yeniden deneyin. Birden çok Google hesabıyla oturum açtıysanız bu her seferinde olur: e-tabloyu gizli pencerede tek bir hesapla açın.',
  },
  'bad-reply': {
    what: 'Eklentinin yanıtı okunamadı.',
    remedy: 'E-tabloyu yeniden yükleyin ve yeniden denemeden önce sekmelerinize bakın: iş yapılmış olabilir.',
  },
};
