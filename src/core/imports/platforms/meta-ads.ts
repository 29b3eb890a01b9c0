import { readAdSpend } from './ad-spend.ts';
import { definePlatformFormat } from './platform-format.ts';

/** Meta Ads Manager › Reports › Export table data. The currency stands in the name of the column of money. */
export const metaAds = definePlatformFormat({
  id: 'meta-ads',
  kind: 'ads',
  columns: {
    campaign: ['Campaign name', 'Kampagnenname', 'Kampanya adı', 'Numele campaniei', 'שם קמפיין'],
    group: ['Ad set name', 'Name der Anzeigengruppe', 'Reklam seti adı', 'Numele setului de reclame'],
    ad: ['Ad name', 'Name der Anzeige', 'Reklam adı', 'Numele reclamei'],
    from: [
      'Reporting starts',
      'Berichtsbeginn',
      'Raporlama başlangıcı',
      'Începutul raportării',
      'תחילת דיווח',
    ],
    until: ['Reporting ends', 'Berichtsende', 'Raporlama bitişi', 'Încheierea raportării', 'סיום דיווח'],
    spend: [
      /^amount spent \([a-z]{3}\)$/,
      /^ausgegebener betrag \([a-z]{3}\)$/,
      /^harcanan tutar \([a-z]{3}\)$/,
      /^suma cheltuită \([a-z]{3}\)$/,
      /^סכום ש(?:הוצא|הושקע) \([a-z]{3}\)$/,
    ],
    currency: ['Currency'],
    impressions: ['Impressions', 'Impressionen', 'Gösterimler', 'Afișări', 'חשיפות'],
    reach: ['Reach', 'Reichweite', 'Erişim', 'Acoperire', 'טווח הגעה'],
    clicks: ['Link clicks', 'Link-Klicks', 'Bağlantı tıklamaları', 'Clicuri pe link'],
  },
  required: ['spend', 'impressions'],
  day: 'from',
  currency: (columns) => (/\(([a-z]{3})\)/i.exec(columns.header('spend'))?.[1] ?? '').toUpperCase(),
  read: readAdSpend,
});
