import type { GoalTexts } from '../../core/plans/campaign/goal-texts.ts';
import { goalExamplesTr } from './goal-examples.ts';

export const goalSheetTr: GoalTexts = {
  section: 'Hedef',
  planSection: 'Plan',
  fields: {
    name: { label: 'Kampanya', help: 'Diğer sekmelerdeki satırlar kampanyaya bu adla bağlanır.' },
    businessModel: {
      label: 'İş modeli',
      help: 'Bu sekme oluşturulurken dönüşüm hunisinin ve hedeften geriye hesabın satırlarını belirledi.',
    },
    goalKind: { label: 'Hedef türü', help: 'Kampanyanın amacı: neyin ulaşılmış sayılacağını belirler.' },
    goal: { label: 'Ulaşılacak sayı', help: 'Kaç satış, potansiyel müşteri veya kayıt istediğiniz.' },
    unit: { label: 'Birim', help: 'Sayılan şey: para kazandıran bir şey olmalı.' },
    channel: { label: 'Sosyal ağ', help: 'Çalışmanın çoğunun yapıldığı yer.' },
    start: { label: 'Başlangıç', help: 'Kampanyanın ilk günü.' },
    end: { label: 'Bitiş', help: 'Hedefin son tarihi.' },
    currency: {
      label: 'Para birimi',
      help: 'TRY gibi üç harf. Bu kampanyanın tüm tutarları bu para birimindedir.',
    },
    margin: {
      label: 'Marj oranı',
      help: 'Fiyatın, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%. Boşsa yalnızca getiriye göre ROI gösterilir.',
    },
    hourlyRate: { label: 'Saatlik ücret', help: 'Kendi çalışmanızın bir saatinin maliyeti.' },
    targetRoi: { label: 'Hedef ROI', help: 'İstediğiniz net ROI, örneğin 100%. Boşsa: başa baş.' },
    budget: {
      label: 'Bütçe',
      help: 'Kendi saatleriniz dâhil harcamayı planladığınız her şey. Boşsa hedefin gerektirdiği aşağıda hesaplanır.',
    },
    orderValue: {
      label: 'Sipariş değeri',
      help: 'Bir satışın size ortalama getirdiği tutar.',
    },
    closeRate: {
      label: 'Satışa dönüşme oranı',
      help: 'Potansiyel müşterilerin müşteriye dönüşme oranı, örneğin 10%.',
    },
    customerValue: {
      label: 'Müşteri değeri',
      help: 'Bir müşterinin değeri: fiyat değil, marj veya yaşam boyu değer.',
    },
    leadValue: { label: 'Potansiyel müşteri değeri', help: 'satışa dönüşme oranı × müşteri değeri' },
    monthlyValue: { label: 'Abonenin aylık değeri', help: 'Bir abonenin ayda getirdiği tutar.' },
    months: { label: 'Abonelik süresi (ay)', help: 'Bir abonenin ortalama kaç ay kaldığı.' },
    subscriberValue: { label: 'Abone değeri', help: 'aylık değer × ay' },
    window: {
      label: 'İlişkilendirme süresi (gün)',
      help: 'Bir tıklama veya koddan kaç gün sonraki satışın hâlâ kampanyaya sayılacağı. Yalnızca aynı süreyi kullanan kampanyaları karşılaştırın.',
    },
    emvCounts: {
      label: 'Kazanılmış medya değeri sayılsın',
      help: 'Kazanılmış medya değeri nakit değildir. “Evet” derseniz getirilere eklenir; net ve brüt ROI onu içerir, marja göre ROI içermez; raporunuz istemiyorsa “Hayır”da bırakın.',
    },
  },
  commission: {
    label: 'Satış başına komisyon',
    help: 'Satıcıdaki bir satışın size ortalama getirdiği: fiyat × komisyon oranı.',
  },
  units: {
    sales: 'satış',
    leads: 'nitelikli potansiyel müşteri',
    signUps: 'kayıt',
    content: 'içerik',
    awareness: 'erişilen kişi',
  },
  sentence: 'Hedef: {channel} üzerinden {end} tarihine kadar {goal} {unit}.',
  worthSentence: 'Ulaşılırsa değeri {worth} {currency}.',
  clear: 'Hedef; kaç tane, neyden, nerede ve ne zamana kadar sorularını yanıtlıyor.',
  vague: 'Hâlâ belirsiz:',
  missing: {
    goal: 'sayı yok',
    unit: 'birim yok',
    channel: 'sosyal ağ yok',
    end: 'son tarih yok',
    order: 'bitiş başlangıçtan önce',
    money: 'para kazandıran bir şey yok',
    otherModel: 'aşağıdaki satırlar başka bir iş modeli için: yeni bir kampanya oluşturun',
    otherKind: 'aşağıdaki satırlar başka bir hedef türü için: yeni bir kampanya oluşturun',
  },
  vagueWords: [
    'büyü',
    'takipçi',
    'beğeni',
    'erişim',
    'gösterim',
    'bilinirlik',
    'farkındalık',
    'etkileşim',
    'görünürlük',
  ],
  suggestion: 'ROI hedefi olarak:',
  example: 'Örnek:',
  examples: goalExamplesTr,
};
