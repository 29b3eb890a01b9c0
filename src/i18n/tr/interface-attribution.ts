import type { attributionInterfaceEn } from '../en/interface-attribution.ts';

export const attributionInterfaceTr: typeof attributionInterfaceEn = {
  attribution: {
    rulesTitle: 'Eşleştirme kuralları',
    rulesCodes: 'İçerik üreticisinin kodu bağlantıdan önce gelir.',
    rulesWindow: 'Dosya tıklama gününü veriyorsa bağlantı, tıklamadan sonra {days} gün sayılır.',
    rulesNoWindow: 'Tıklama ne kadar eski olursa olsun bağlantı sayılır.',
    rulesDates:
      'Kodlar ve bağlantılar yalnızca “Bağlantılar ve kodlar” sekmesindeki tarihleri arasında sayılır.',
    rulesNoDates: '“Bağlantılar ve kodlar” sekmesindeki tarihler dikkate alınmaz.',
    rulesChange: 'Kuralları değiştir',
    rulesApply: 'Bu kurallarla eşleştir',
    rulesSaving: 'Kurallar kaydediliyor',
    rulesWindowLabel: 'Bağlantının tıklamadan sonra sayıldığı gün',
    rulesWindowHelp: 'Süre sınırı istemiyorsanız boş bırakın.',
    rulesWindowError: '1 ile {most} arasında bir tam sayı yazın veya boş bırakın.',
    rulesDatesLabel: 'Başlangıç ve bitiş tarihleri',
    rulesDatesOn: 'Kodlar ve bağlantılar tarihleri arasında sayılır',
    rulesDatesOff: 'Kodlar ve bağlantılar her zaman sayılır',
    suggestTitle: 'Bir içerik üreticisinin koduna benzeyen kodlar',
    suggestHelp:
      'Yalnızca kastedildiğini bildiğiniz kodları kabul edin. Kabul edilen kod bu aktarmayla birlikte “Bağlantılar ve kodlar” sekmesine yazılır.',
    suggestion: '{code}, {creator} için {meant} olabilir. Sipariş: {count}',
    accept: '{code} kodunu kabul et',
    refuse: '{code} kodunu reddet',
    accepted: '{code}, {creator} için sayılıyor.',
    takeBack: '{code} kodunu geri al',
    outsideTitle: 'Tarihlerin dışında',
    outsideHelp:
      'Bu siparişlerde, o gün sayılmayan bir içerik üreticisi kodu veya bağlantısı var. Kimseyle eşleştirilmediler.',
    outsideDates: 'başlangıç ile bitiş arasında değil',
    outsideWindow: 'tıklama çok eski',
    boundsTitle: 'İçerik üreticilerinin getirdiği',
    boundsHelp: 'Bazı alıcılar ne kod kullanır ne bağlantıya tıklar; gerçek rakam bunların arasındadır.',
    boundsColumn: 'Kesinlik',
    floor: 'En az: kodla',
    likely: 'Muhtemel: kod veya bağlantıyla',
    ceiling: 'En çok: yazdığınıza göre',
    addCeiling: 'Üstüne ne eklenebilir',
    ceilingHelp: 'Yalnızca bu görünüm içindir; raporun bunun için kendi hücreleri vardır.',
    survey: 'Sorulduğunda bir içerik üreticisini söyleyen alıcılar (%)',
    surveyError: '0 ile 100 arasında bir yüzde yazın.',
    uplift: 'Kodsuz ve bağlantısız siparişlerde olağanın üstü',
    upliftError: '0 veya daha büyük bir sipariş sayısı yazın.',
    sourcesTitle: 'Bağlantıların belirttiği ağlar',
    sourcesHelp:
      'Bir ağın adları birlikte sayılır. “Siparişler” sekmesi her birini mağazanın yazdığı gibi saklar.',
    networkColumn: 'Ağ',
    leakTitle: 'Sızmış olabilecek kodlar',
    leakClicks:
      '{creator}: kodlu sipariş {uses}. Tıklamalara ve diğer içerik üreticilerine göre yaklaşık {expected} beklenirdi.',
    leakLate:
      '{creator}: kodlu sipariş {uses}. Bunların yalnızca {expected} tanesi son gönderiden önce ya da sonraki bir ay içinde geldi.',
    leakHelp: 'Kodun bir kupon sitesinde yayımlanıp yayımlanmadığına bakın. Siparişler yine de sayılır.',
  },
};
