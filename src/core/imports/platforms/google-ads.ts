import { readAdSpend } from './ad-spend.ts';
import { definePlatformFormat } from './platform-format.ts';

/** Google Ads › Campaigns › Download: two lines of title above the header, `Total:` rows below, `--` for none. */
export const googleAds = definePlatformFormat({
  id: 'google-ads',
  kind: 'ads',
  columns: {
    campaign: ['Campaign', 'Kampanya', 'Campanie', 'קמפיין'],
    group: ['Ad group', 'Reklam grubu', 'Grup de anunțuri'],
    ad: ['Ad name', 'Headline 1'],
    from: ['Day', 'Week', 'Month', 'Gün', 'Ziua'],
    until: [],
    spend: ['Cost', 'Maliyet', 'עלות'],
    currency: ['Currency code', 'Currency', 'Para birimi kodu', 'Codul monedei'],
    impressions: ['Impr.', 'Impressions', 'Göst.', 'Afiș.'],
    reach: ['Unique users'],
    clicks: ['Clicks', 'Tıklamalar', 'Clicuri', 'קליקים'],
  },
  required: ['campaign', 'spend', 'impressions', 'clicks'],
  day: 'from',
  currency: (columns, cells) => columns.cell(cells, 'currency').toUpperCase(),
  read: readAdSpend,
});
