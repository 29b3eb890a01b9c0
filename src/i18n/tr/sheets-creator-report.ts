import type { CreatorReportTexts } from '../../core/plans/creator-report/creator-report-texts.ts';

export const creatorReportSheetTr: CreatorReportTexts = {
  tabPrefix: 'Rapor',
  title: '{campaign} için {creator}',
  purpose: 'İş birliğinin ne sunduğu ve ne getirdiği. Tüm tutarlar {currency} cinsindendir.',
  headline: {
    empty: 'Bu içerik üreticisiyle henüz eşleşen sipariş veya başka getiri yok.',
    brought: '{pieces} içerik {orders} sipariş getirdi; toplam {returns} geri geldi.',
    onCost: 'Harcanan her 1 için bu {back} eder: net ROI {roi}.',
    range: 'Bu kadar az siparişle yalnızca şans bunu {low} ile {high} arasına koyar.',
  },
  delivered: {
    section: 'Kim, ne',
    rows: {
      creator: 'İçerik üreticisi',
      platform: 'Ağ',
      followers: 'Takipçi',
      tier: 'Kademe',
      campaign: 'Kampanya',
      from: 'İlk gün (boş: tümü)',
      to: 'Son gün (boş: tümü)',
      pieces: 'Sunulan içerik',
    },
    note: 'Buraya gün yazılırsa yalnızca o günlerin siparişleri, getirileri, maliyetleri ve içerikleri sayılır. Ücret her zaman tümüyle sayılır.',
  },
  response: {
    section: 'Gören, tıklayan, alan',
    rows: {
      reach: 'Erişim, toplam',
      impressions: 'İzlenme veya gösterim',
      clicks: 'Bağlantı tıklaması',
      ctr: 'CTR: izlenme başına tık',
      byCode: 'Kodla sipariş',
      byLink: 'Bağlantıyla sipariş',
      byBoth: 'İkisiyle sipariş',
      orders: 'Toplam sipariş',
      cvr: 'CVR: tık başına sipariş',
    },
  },
  returns: {
    section: 'Markanın getirisi',
    rows: {
      netRevenue: 'Net ciro',
      otherReturns: 'Diğer getiriler',
      investment: 'Ücret ve maliyetler',
      netRoi: 'Net ROI',
      low: 'Net ROI, alt (%95)',
      high: 'Net ROI, üst (%95)',
      grossRoi: 'Brüt ROI',
      cpa: 'CPA: sipariş maliyeti',
      newShare: 'Yeni müşteri',
    },
  },
  opinion: {
    section: 'Kitle ne dedi',
    rows: {
      positive: 'Olumlu yorum',
      neutral: 'Nötr yorum',
      negative: 'Olumsuz yorum',
      sentiment: 'Net duygu',
    },
    quotes: 'Kendi sözleriyle',
    quoteNote: 'İçerikler sekmesindeki son üç alıntı. Üzerine başkalarını yazın veya silin.',
  },
  value: {
    section: 'Kalan içerik',
    rows: {
      licensed: 'Yeniden kullanılabilir',
      value: 'Yeniden üretim bedeli',
      newFollowers: 'Yeni takipçi',
    },
  },
  pieces: {
    section: 'İçerik içerik, sonuncular başta',
    row: 'İçerikler’deki satır',
    heads: {
      date: 'Tarih',
      format: 'Tür',
      reach: 'Erişim',
      impressions: 'İzlenme veya gösterim',
      engagements: 'Etkileşim',
      rate: 'Erişime göre etkileşim',
      clicks: 'Tıklama',
    },
    more: 'İçerikler sekmesindeki diğer içerikler: {count}.',
  },
  usual: {
    section: 'Kıyaslama',
    heads: { measure: 'Ölçü', here: 'Burada', usual: 'Olağan', says: 'Ne diyor' },
    rows: { engagement: 'Etkileşim', ctr: 'CTR', cvr: 'CVR' },
    above: 'olağan düzeyde veya üstünde',
    below: 'olağanın altında',
  },
  notes: [
    'Net ROI = (getiri − ücret ve maliyetler) ÷ ücret ve maliyetler: cirodur, kâr değildir. Ölçülen: içe aktarılan. Girilen: yazılan.',
    'Yorumları bir kişi ayırdı. Olağan değerler kaynak ve yılla Karşılaştırma değerleri sekmesinde; etkileşim takipçiye göredir.',
  ],
};
