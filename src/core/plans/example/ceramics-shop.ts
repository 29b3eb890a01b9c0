import type { CampaignExample } from './campaign-example.ts';

export interface CeramicsShopTexts {
  campaign: string;
  photos: string;
  mugs: string;
  parcels: string;
  boost: string;
  hours: string;
  commission: string;
  praise: string;
  tooDear: string;
  shopping: string;
  searchAds: string;
  newsletter: string;
}

const MIRA = '@mira.at.home';
const LOFT = '@the.daily.loft';
const CLAY = '@paper.and.clay';

/**
 * An online shop that lost money: the largest fee went to the creator with the coolest audience, so that a thousand
 * views cost more, fewer people clicked, and those who came bought less than planned.
 */
export const ceramicsShop = (texts: CeramicsShopTexts): CampaignExample => ({
  brief: {
    name: texts.campaign,
    businessModel: 'onlineShop',
    goalKind: 'sales',
    goalNumber: 60,
    start: '2026-03-02',
    end: '2026-03-29',
    currency: 'EUR',
    margin: 0.55,
    hourlyRate: 25,
    plan: { budget: 1500, orderValue: 60, targetRoi: 0.2 },
  },
  inputs: {
    rates: { cartRate: 0.35, cvr: 0.03, ctr: 0.016, frequency: 1.3, reachPerPost: 9000, cpm: 12 },
    funnel: {
      pageViews: { paid: 310, organic: 1170 },
      timeOnPage: { paid: 24, organic: 41 },
      addToCart: { paid: 13, organic: 83 },
      checkouts: { paid: 5, organic: 41 },
    },
    channels: [
      [texts.searchAds, 900, 2250, 38],
      [texts.newsletter, 80, 640, 11],
    ],
  },
  costs: [
    { date: '2026-02-23', category: 'content', description: texts.photos, amount: 140 },
    { date: '2026-03-02', category: 'product', description: texts.mugs, amount: 54 },
    { date: '2026-03-02', category: 'shipping', description: texts.parcels, amount: 21 },
    { date: '2026-03-06', category: 'ownTime', description: texts.hours, hours: 8 },
    { date: '2026-03-12', category: 'adSpend', description: texts.boost, amount: 320 },
    { date: '2026-03-27', creator: CLAY, category: 'commission', description: texts.commission, amount: 25 },
  ],
  creators: [
    {
      handle: MIRA,
      platform: 'instagram',
      followers: 34_000,
      likes: 610,
      comments: 42,
      code: 'MIRA15',
      linkTag: 'mira',
      fee: 220,
      status: 'finished',
    },
    {
      handle: LOFT,
      platform: 'facebook',
      followers: 240_000,
      likes: 190,
      comments: 6,
      code: 'LOFT15',
      linkTag: 'loft',
      fee: 780,
      status: 'finished',
    },
    {
      handle: CLAY,
      platform: 'instagram',
      followers: 8_600,
      likes: 240,
      comments: 31,
      code: 'CLAY10',
      linkTag: 'clay',
      fee: 60,
      status: 'finished',
    },
  ],
  content: [
    {
      date: '2026-03-03',
      creator: MIRA,
      format: 'reel',
      promotion: 'organic',
      counts: [18_400, 24_600, 1_120, 64, 85, 240, 330, 42],
      opinion: [41, 18, 2],
      quote: texts.praise,
      replacementCost: 150,
    },
    {
      date: '2026-03-05',
      creator: MIRA,
      format: 'story',
      promotion: 'organic',
      counts: [6_100, 7_000, 210, 12, 9, 0, 120, 8],
    },
    {
      date: '2026-03-06',
      creator: LOFT,
      format: 'post',
      promotion: 'organic',
      counts: [31_000, 36_400, 410, 26, 12, 30, 180, 11],
      opinion: [6, 9, 11],
      quote: texts.tooDear,
    },
    {
      date: '2026-03-08',
      creator: LOFT,
      format: 'story',
      promotion: 'organic',
      counts: [9_800, 10_400, 60, 4, 2, 0, 95, 3],
    },
    {
      date: '2026-03-10',
      creator: CLAY,
      format: 'reel',
      promotion: 'organic',
      counts: [2_900, 3_600, 310, 44, 18, 52, 85, 17],
      opinion: [29, 12, 1],
      replacementCost: 90,
    },
    {
      date: '2026-03-12',
      format: 'reel',
      promotion: 'paid',
      counts: [11_200, 14_000, 160, 9, 6, 21, 240, 14],
      opinion: [4, 4, 1],
    },
  ],
  links: [
    {
      creator: MIRA,
      placement: 'story',
      address: 'https://shop.example.com/mugs',
      source: 'instagram',
      medium: 'influencer',
      campaignTag: 'spring_mugs',
      content: 'mira',
      code: 'MIRA15',
      clicks: 450,
      sessions: 408,
    },
    {
      creator: LOFT,
      placement: 'post',
      address: 'https://shop.example.com/mugs',
      source: 'facebook',
      medium: 'influencer',
      campaignTag: 'spring_mugs',
      content: 'loft',
      code: 'LOFT15',
      clicks: 275,
      sessions: 231,
    },
    {
      creator: CLAY,
      placement: 'bio',
      address: 'https://shop.example.com/mugs',
      source: 'instagram',
      medium: 'influencer',
      campaignTag: 'spring_mugs',
      content: 'clay',
      code: 'CLAY10',
      clicks: 85,
      sessions: 79,
    },
    {
      placement: 'ad',
      address: 'https://shop.example.com/mugs',
      source: 'instagram',
      medium: 'paid_social',
      campaignTag: 'spring_mugs',
      content: 'boost',
      code: 'SPRING5',
      clicks: 240,
      sessions: 196,
    },
  ],
  orders: [
    ['2026-03-03', 48, 'new', 'code', MIRA],
    ['2026-03-03', 39.5, 'new', 'link', MIRA],
    ['2026-03-04', 62, 'new', 'code', MIRA],
    ['2026-03-04', 48, 'returning', 'code', MIRA],
    ['2026-03-05', 96, 'new', 'both', MIRA],
    ['2026-03-05', 0, 'new', 'invalid', undefined, 'cancelled'],
    ['2026-03-06', 48, 'new', 'code', MIRA],
    ['2026-03-07', 39.5, 'new', 'link', MIRA],
    ['2026-03-07', 48, 'new', 'code', LOFT],
    ['2026-03-08', 72, 'new', 'code', MIRA],
    ['2026-03-09', 48, 'returning', 'code', MIRA],
    ['2026-03-09', 39.5, 'new', 'none'],
    ['2026-03-10', 39.5, 'new', 'code', LOFT],
    ['2026-03-11', 72, 'new', 'code', CLAY],
    ['2026-03-11', 48, 'new', 'code', CLAY],
    ['2026-03-12', 62, 'new', 'link', MIRA],
    ['2026-03-13', 48, 'returning', 'link', CLAY],
    ['2026-03-14', 62, 'new', 'house'],
    ['2026-03-15', 39.5, 'new', 'code', MIRA],
    ['2026-03-17', 62, 'returning', 'code', LOFT],
    ['2026-03-19', 48, 'returning', 'code', MIRA],
    ['2026-03-20', 39.5, 'new', 'code', CLAY],
    ['2026-03-24', 48, 'returning', 'none'],
  ],
  returns: [
    { date: '2026-03-16', kind: 'instagramShopping', count: 2, valueEach: 48, remark: texts.shopping },
  ],
});
