import type { InterfaceTexts } from '../en/interface.ts';
import { callProblemsTr } from './call-problems.ts';
import { fileProblemsTr } from './file-problems.ts';
import { attributionInterfaceTr } from './interface-attribution.ts';
import { campaignInterfaceTr } from './interface-campaign.ts';
import { functionsInterfaceTr } from './interface-functions.ts';
import { importsInterfaceTr } from './interface-imports.ts';
import { mappingInterfaceTr } from './interface-mapping.ts';
import { ordersInterfaceTr } from './interface-orders.ts';

export const interfaceTr: InterfaceTexts = {
  ...campaignInterfaceTr,
  ...functionsInterfaceTr,
  ...importsInterfaceTr,
  ...mappingInterfaceTr,
  ...ordersInterfaceTr,
  ...attributionInterfaceTr,
  problems: { ...callProblemsTr, ...fileProblemsTr },

  shell: {
    loading: 'E-tablonuz okunuyor',
    slow: 'Bu işlem her zamankinden uzun sürüyor. Bu tarayıcıda birden çok Google hesabıyla oturum açtıysanız Google hiç yanıt vermeyebilir: e-tabloyu gizli pencerede tek bir hesapla açın.',
    broughtUpToDate:
      'Sekmeler; satırlarınız, hedefiniz, planınız ve huninizle birlikte güncellendi. Öncekiler, yazdığınız diğer her şeyle yanlarında duruyor, örneğin “{tab}”; artık hiçbir hesaba katılmazlar.',
    back: 'Geri',
    home: 'Başa dön',
    next: 'İleri',
    cancel: 'İptal',
    tryAgain: 'Yeniden dene',
    detail: 'Teknik ayrıntı',
    steps: 'Adımlar',
    campaign: 'Kampanya',
    stepDone: 'tamamlandı',
    optional: 'isteğe bağlı',
    errorCount: 'Düzeltilecek alanlar: {count}',
    language: 'Dil: {language}',
  },

  home: {
    emptyTitle: 'Kampanyalarınızın ne kazandırdığını gösterin',
    emptyLead:
      'Throughline bir kampanyanın sekmelerini oluşturur, mağazanızın siparişlerini içerik üreticileriyle eşleştirir ve her birinin getirisini gösterir.',
    private: 'Hiçbir veri bu e-tablonun dışına çıkmaz.',
    title: 'Kampanyalarınız',
    exampleBadge: 'Örnek',
    reportBadge: 'Rapor hazır',
    nextTitle: 'Sıradaki adım',
    nextCreators:
      'İçerik üreticilerini, kullandıkları indirim kodu veya bağlantıyla birlikte “İçerik üreticileri” sekmesine yazın. Siparişler bunlara göre eşleştirilir.',
    nextCreatorsAction: 'Yazdım',
    nextCreatorsNone:
      '“İçerik üreticileri” sekmesinde henüz kimse yok. Her satıra birini yazın: adını ve kodunu ya da bağlantısını.',
    nextOrders: 'İçerik üreticileriyle eşleştirmek için mağazanızın siparişlerini içe aktarın.',
    nextReport:
      '“{campaign}” için raporu oluşturun: tüm içerik üreticileri, her birinin getirisiyle yan yana.',
    nextOwn: 'Nasıl çalıştığını gördünüz. Kendi kampanyanızı oluşturun.',
    nextMore: 'Yeni siparişler geldikçe içe aktarın: raporlar kendiliğinden güncellenir.',
    otherTitle: 'Diğer işlemler',
    buildCampaign: 'Kampanya oluştur',
    importFile: 'Dosya içe aktar',
    buildReport: 'Marka raporu oluştur',
    addExample: 'Bir örnek ekle',
    addExampleHelp: 'İş modelinize uygun, her rakamı doldurulmuş bir kampanya. Tek adımda kaldırabilirsiniz.',
    addingExample: 'Örnek ekleniyor',
    removeExample: 'Örnek verileri kaldır',
    removeQuestion:
      'Tüm örnek sekmeleri ve satırları kaldırılsın mı? Kendi kampanyalarınız ve satırlarınız olduğu gibi kalır.',
    removeConfirm: 'Kaldır',
    removeKeep: 'Kalsın',
    removingExample: 'Örnek veriler kaldırılıyor',
    exampleRemoved: 'Örnek veriler kaldırıldı.',
  },

  language: {
    title: 'Dil',
    lead: 'Bu kenar çubuğu ve bundan sonra oluşturulacak sekmeler için. Mevcut sekmelerin dili değişmez.',
    choose: 'Bu dili kullan',
    saving: 'Dil değiştiriliyor',
  },

  built: {
    campaignTitle: 'Kampanya hazır',
    campaignLead: '“{tab}” sekmesi açık. Sarı hücreleri doldurun; gri hücreler kendiliğinden hesaplanır.',
    thereTitle: 'Bu kampanya zaten var',
    thereLead: '“{tab}” sekmesi açık. Eksik bir şey yoktu, hiçbir şey değişmedi.',
    exampleTitle: 'Örnek eklendi',
    exampleLead:
      '“{tab}” sekmesi açık. Yanıt en üstte; altında hedef, dönüşüm hunisi ve nedenler var. Bir rakamın formülünü görmek için hücresine tıklayın.',
    created: 'Oluşturulan sekmeler',
    kept: 'Zaten vardı, olduğu gibi bırakıldı',
    next: 'Sonraki adımlar',
    nextCreators: 'İçerik üreticilerini kod ve bağlantılarıyla “İçerik üreticileri” sekmesine yazın.',
    nextOrders: 'Mağazanızın siparişlerini içe aktarın.',
  },

  report: {
    title: 'Rapor oluştur',
    already: 'Bu kampanyanın bir raporu var',
    open: 'Raporu aç',
    openHelp: 'Yeni siparişlerle kendiliğinden güncellenir.',
    beside: 'Yanına yenisini oluştur',
    besideHelp: 'Mevcut rapor olduğu gibi kalır.',
    openReport: 'Raporu aç',
    build: 'Raporu oluştur',
    building: 'Rapor oluşturuluyor',
    opening: 'Rapor açılıyor',
    noOrders: 'Henüz sipariş içe aktarılmadı; rapor yalnızca maliyetleri gösterecek.',
    noCampaign: 'Rapor için bir kampanya gerekir. Önce bir kampanya oluşturun.',
    builtTitle: 'Rapor hazır',
    openedTitle: 'Rapor açık',
    builtLead:
      'Rapor “{tab}” sekmesinde. Rakamlar formüllerle hesaplanır: bir sayının nereden geldiğini görmek için hücresine tıklayın.',
    kind: 'Hangi rapor',
    brand: 'Marka için',
    brandHelp: 'Tüm içerik üreticilerinin karşılaştırması ve kiminle yeniden anlaşılacağı.',
    creator: 'Bir üreticinin göndermesi için',
    creatorHelp: 'Bir içerik üreticisi hakkında, marka için tek sayfa.',
    who: 'İçerik üreticisi',
    alreadyOn: 'Bu içerik üreticisinin bir raporu var',
    language: 'Raporun dili',
    choices: 'İçerik üreticilerini ve günleri seçin',
    chooseDays: 'Günleri seçin',
    compared: 'Karşılaştırılacak içerik üreticileri',
    noneChosen: 'En az bir içerik üreticisi seçin.',
    firstDay: 'İlk gün',
    lastDay: 'Son gün',
    daysHelp: 'Boş bırakılırsa tüm günler sayılır. Günler sonradan raporda değiştirilebilir.',
    copy: 'Göndermek için kopya oluştur',
    copyHelp: 'Formüllerin yerinde değerler olan bir sekme. Rapor olduğu gibi kalır.',
    copying: 'Rapor kopyalanıyor',
    copied: 'Kopya “{tab}” sekmesinde.',
  },
};
