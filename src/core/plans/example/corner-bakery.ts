import type { CampaignExample } from './campaign-example.ts';

export interface CornerBakeryTexts {
  campaign: string;
  photos: string;
  tasting: string;
  hours: string;
  ads: string;
  praise: string;
  visits: string;
  atTheTill: string;
  average: string;
  workshop: string;
  leaflets: string;
  newspaper: string;
}

const CITY = '@city.bites.daily';
const TOWN = '@little.town.days';

/** A bakery: what is bought at the counter is counted by the word people say there, part of it at an average price. */
export const cornerBakery = (texts: CornerBakeryTexts): CampaignExample => ({
  brief: {
    name: texts.campaign,
    businessModel: 'premises',
    goalKind: 'sales',
    goalNumber: 150,
    start: '2026-04-06',
    end: '2026-05-03',
    currency: 'EUR',
    margin: 0.6,
    hourlyRate: 20,
    plan: { budget: 800, orderValue: 14, targetRoi: 0.25 },
  },
  inputs: {
    rates: { buyRate: 0.6, visitRate: 0.006, frequency: 1.4, reachPerPost: 10_000, cpm: 12, ctr: 0.006 },
    funnel: { enquiries: { paid: 9, organic: 31 } },
    channels: [
      [texts.leaflets, 240, 420, 28],
      [texts.newspaper, 310, 350, 21],
    ],
  },
  costs: [
    { date: '2026-04-06', category: 'content', description: texts.photos, amount: 120 },
    { date: '2026-04-07', category: 'product', description: texts.tasting, amount: 65 },
    { date: '2026-04-10', category: 'ownTime', description: texts.hours, hours: 9 },
    { date: '2026-04-13', category: 'adSpend', description: texts.ads, amount: 180 },
  ],
  creators: [
    {
      handle: CITY,
      platform: 'instagram',
      followers: 21_000,
      likes: 540,
      comments: 47,
      code: 'CITYBITES',
      linkTag: 'citybites',
      fee: 200,
      status: 'finished',
    },
    {
      handle: TOWN,
      platform: 'instagram',
      followers: 6_500,
      likes: 210,
      comments: 29,
      code: 'TOWNDAYS',
      linkTag: 'towndays',
      fee: 80,
      status: 'finished',
    },
  ],
  content: [
    {
      date: '2026-04-08',
      creator: CITY,
      format: 'reel',
      promotion: 'organic',
      counts: [16_400, 23_100, 880, 74, 130, 290, 96, 28],
      opinion: [46, 15, 3],
      quote: texts.praise,
      replacementCost: 120,
    },
    {
      date: '2026-04-11',
      creator: TOWN,
      format: 'post',
      promotion: 'organic',
      counts: [4_200, 5_300, 260, 39, 22, 41, 44, 9],
      opinion: [24, 7, 0],
    },
    {
      date: '2026-04-13',
      format: 'reel',
      promotion: 'paid',
      counts: [15_800, 24_500, 130, 7, 12, 16, 132, 11],
      opinion: [3, 2, 1],
    },
    {
      date: '2026-04-22',
      format: 'post',
      promotion: 'organic',
      counts: [6_300, 8_100, 340, 28, 36, 88, 38, 19],
      opinion: [18, 6, 1],
    },
  ],
  links: [
    {
      creator: CITY,
      placement: 'reel',
      address: 'https://bakery.example.com/find-us',
      source: 'instagram',
      medium: 'influencer',
      campaignTag: 'spring_buns',
      content: 'citybites',
      code: 'CITYBITES',
      clicks: 96,
      sessions: 88,
    },
    {
      creator: TOWN,
      placement: 'story',
      address: 'https://bakery.example.com/find-us',
      source: 'instagram',
      medium: 'influencer',
      campaignTag: 'spring_buns',
      content: 'towndays',
      code: 'TOWNDAYS',
      clicks: 44,
      sessions: 41,
    },
    {
      placement: 'ad',
      address: 'https://bakery.example.com/find-us',
      source: 'instagram',
      medium: 'paid_social',
      campaignTag: 'spring_buns',
      content: 'nearby',
      clicks: 132,
      sessions: 109,
    },
    {
      placement: 'bio',
      address: 'https://bakery.example.com/find-us',
      source: 'instagram',
      medium: 'social',
      campaignTag: 'spring_buns',
      content: 'bio',
      clicks: 38,
      sessions: 36,
    },
  ],
  orders: [],
  returns: [
    { date: '2026-04-12', creator: CITY, kind: 'sale', count: 26, valueEach: 14.5, remark: texts.atTheTill },
    { date: '2026-04-18', creator: TOWN, kind: 'booking', count: 5, valueEach: 35, remark: texts.workshop },
    { date: '2026-04-19', kind: 'storeVisit', count: 96, valueEach: 0, remark: texts.visits },
    { date: '2026-04-19', kind: 'sale', count: 31, remark: texts.average },
    { date: '2026-04-26', creator: TOWN, kind: 'sale', count: 22, valueEach: 15.2, remark: texts.atTheTill },
    { date: '2026-05-03', kind: 'storeVisit', count: 112, valueEach: 0, remark: texts.visits },
    { date: '2026-05-03', kind: 'sale', count: 39, remark: texts.average },
  ],
});
