import type { ReportTexts } from '../../core/plans/sheet-texts.ts';

export const reportSheetTr: ReportTexts = {
  tabPrefix: 'Rapor',
  title: 'Rapor: {name}',
  purpose:
    'Her içerik üreticisinin ne getirdiği, kayıt sekmelerinden canlı olarak. Tüm tutarlar {currency} cinsindendir.',
  headline: {
    empty: 'Henüz raporlanacak bir şey yok: maliyet, içerik üreticisi ve sipariş ekleyin.',
    result: '{investment} harcamaya karşılık {returns} geri geldi: net ROI {roi}, her 1 için {back}.',
    best: 'En çok getiri {creator} üzerinden geldi (sipariş: {orders}, net ROI {roi}).',
  },
  goalSection: 'Hedef ve sonuç',
  goalRow: { goal: 'Hedef', reached: 'Ulaşılan', share: 'Hedefe oranı' },
  creatorsSection: 'İçerik üreticilerinin karşılaştırması',
  sources: { measured: 'ölçülen', calculated: 'hesaplanan', mixed: 'elle girilen ve hesaplanan' },
  columns: {
    creator: 'İçerik üreticisi',
    investment: 'Yatırım: ücret ve maliyetler',
    orders: 'Sipariş',
    byCode: 'kodla',
    byLink: 'bağlantıyla',
    byBoth: 'ikisiyle',
    netRevenue: 'Net ciro',
    otherReturns: 'Diğer getiriler',
    netRoi: 'Net ROI',
    grossRoi: 'Brüt ROI',
    marginRoi: 'Marja göre ROI',
    cpa: 'CPA: sipariş başına maliyet',
  },
  rows: {
    shared: 'Birden çok içerik üreticisinin kodu',
    house: 'Genel kod',
    none: 'Eşleşme yok',
    invalid: 'Geçersiz (iptal, ret, deneme)',
    general: 'Bir içerik üreticisine ait olmayan',
    total: 'Toplam',
    file: 'İçe aktarılan tüm siparişler',
    check: 'Kontrol',
  },
  checkFine: 'Satırların toplamı kampanyanın tüm sipariş, getiri ve maliyetlerine eşit.',
  checkOff:
    'Satırlar kampanyadan farklı (sipariş: {orders}, ciro: {revenue}, diğer getiriler: {returns}, yatırım: {investment}): burada bir içerik üreticisi eksik. Yeni bir rapor oluşturun.',
  chart: { title: 'İçerik üreticisine göre yatırım ve net ciro', axis: 'Tutar' },
  notesSection: 'Nasıl okunur',
  notes: [
    'Net ROI = (getiri − yatırım) ÷ yatırım. Brüt ROI = getiri ÷ yatırım. Getiri, net ciro ile diğer getirilerin toplamıdır: cirodur, kâr değildir.',
    'Marja göre ROI, önce kampanya planındaki marj oranıyla ürün maliyetlerini düşer.',
    'Kodla, bağlantıyla, ikisiyle: siparişin nasıl eşleştirildiği. Her sipariş bir kez, tek bir içerik üreticisi için sayılır.',
    'Az sayıda sipariş az şey söyler: ondan az siparişte içerik üreticileri arasındaki fark rastlantı olabilir.',
  ],
};
