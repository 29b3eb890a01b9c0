import { readAdSpend } from './ad-spend.ts';
import { definePlatformFormat } from './platform-format.ts';

/** TikTok Ads Manager › Campaign › Export. Its CVR is per impression; rates are not read at all. */
export const tiktokAds = definePlatformFormat({
  id: 'tiktok-ads',
  kind: 'ads',
  columns: {
    campaign: ['Campaign name'],
    group: ['Ad group name'],
    ad: ['Ad name'],
    from: ['Date', 'By Day', 'Stat date'],
    until: [],
    spend: ['Cost', /^cost \([a-z]{3}\)$/],
    currency: ['Currency'],
    impressions: ['Impressions', 'Impression'],
    reach: ['Reach'],
    clicks: ['Clicks (destination)', 'Clicks', 'Click'],
  },
  required: ['campaign', 'spend', 'impressions', 'clicks'],
  day: 'from',
  currency: (columns, cells) =>
    (/\(([a-z]{3})\)/i.exec(columns.header('spend'))?.[1] ?? columns.cell(cells, 'currency')).toUpperCase(),
  read: readAdSpend,
});
