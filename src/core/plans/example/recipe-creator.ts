import type { CampaignExample } from './campaign-example.ts';

export interface RecipeCreatorTexts {
  campaign: string;
  ingredients: string;
  tool: string;
  hours: string;
  ads: string;
  praise: string;
  licence: string;
  deal: string;
  affiliate: string;
  marketplace: string;
}

const SALT = '@salt.and.season';
const MARKET = '@market.basket';

/**
 * A creator who sells what she makes: paid collaborations with licensed recipe videos, and a little commission. The
 * videos of a collaboration are paid with it, so their own value is 0.
 */
export const recipeCreator = (texts: RecipeCreatorTexts): CampaignExample => ({
  brief: {
    name: texts.campaign,
    businessModel: 'creator',
    goalKind: 'content',
    goalNumber: 12,
    start: '2026-03-01',
    end: '2026-05-31',
    currency: 'EUR',
    margin: null,
    hourlyRate: 28,
    plan: { budget: 1200, orderValue: 420, targetRoi: 0.3 },
  },
  inputs: {
    rates: { piecesPerDeal: 3, agreeRate: 0.2, payPerDeal: 420, cvr: 0.008, ctr: 0.006, cpm: 14 },
    funnel: { enquiries: { paid: 3, organic: 21 } },
    channels: [[texts.marketplace, 90, 420, 2]],
  },
  costs: [
    { date: '2026-03-01', creator: SALT, category: 'content', description: texts.ingredients, amount: 118 },
    { date: '2026-03-01', creator: SALT, category: 'tools', description: texts.tool, amount: 36 },
    { date: '2026-03-15', creator: SALT, category: 'ownTime', description: texts.hours, hours: 20 },
    { date: '2026-04-20', creator: SALT, category: 'ownTime', description: texts.hours, hours: 12 },
    { date: '2026-05-06', creator: SALT, category: 'adSpend', description: texts.ads, amount: 60 },
  ],
  creators: [
    {
      handle: SALT,
      platform: 'instagram',
      followers: 48_000,
      likes: 1_150,
      comments: 74,
      linkTag: 'salt',
      status: 'published',
    },
    {
      handle: MARKET,
      platform: 'instagram',
      followers: 19_000,
      likes: 420,
      comments: 35,
      code: 'MARKET10',
      linkTag: 'market',
      fee: 110,
      status: 'finished',
    },
  ],
  content: [
    {
      date: '2026-03-05',
      creator: SALT,
      format: 'reel',
      promotion: 'organic',
      counts: [22_000, 31_400, 1_650, 120, 310, 1_240, 160, 96],
      opinion: [58, 20, 2],
      quote: texts.praise,
      replacementCost: 140,
    },
    {
      date: '2026-03-19',
      creator: SALT,
      format: 'post',
      promotion: 'organic',
      counts: [8_900, 11_800, 690, 52, 88, 520, 74, 31],
      replacementCost: 140,
    },
    {
      date: '2026-04-09',
      creator: MARKET,
      format: 'reel',
      promotion: 'organic',
      counts: [16_300, 21_900, 980, 88, 140, 610, 118, 74],
      opinion: [33, 12, 2],
      replacementCost: 160,
    },
    {
      date: '2026-04-30',
      creator: SALT,
      format: 'story',
      promotion: 'organic',
      counts: [6_400, 7_300, 120, 18, 6, 0, 52, 5],
    },
    {
      date: '2026-05-06',
      creator: SALT,
      format: 'reel',
      promotion: 'paid',
      counts: [9_200, 13_600, 140, 9, 11, 48, 66, 20],
    },
  ],
  links: [
    {
      creator: SALT,
      placement: 'bio',
      address: 'https://salt.example.com/media-kit',
      source: 'instagram',
      medium: 'social',
      campaignTag: 'recipes_for_brands',
      content: 'salt',
      clicks: 286,
      sessions: 251,
    },
    {
      creator: MARKET,
      placement: 'reel',
      address: 'https://salt.example.com/media-kit',
      source: 'instagram',
      medium: 'influencer',
      campaignTag: 'recipes_for_brands',
      content: 'market',
      code: 'MARKET10',
      clicks: 118,
      sessions: 104,
    },
    {
      creator: SALT,
      placement: 'ad',
      address: 'https://salt.example.com/media-kit',
      source: 'instagram',
      medium: 'paid_social',
      campaignTag: 'recipes_for_brands',
      content: 'salt_ad',
      clicks: 66,
      sessions: 52,
    },
  ],
  orders: [],
  returns: [
    { date: '2026-04-02', creator: SALT, kind: 'sale', count: 1, valueEach: 420, remark: texts.deal },
    { date: '2026-04-02', creator: SALT, kind: 'content', count: 3, valueEach: 0, remark: texts.licence },
    { date: '2026-04-24', creator: SALT, kind: 'sale', count: 1, valueEach: 560, remark: texts.deal },
    { date: '2026-04-24', creator: SALT, kind: 'content', count: 4, valueEach: 0, remark: texts.licence },
    { date: '2026-05-12', creator: SALT, kind: 'sale', count: 1, valueEach: 450, remark: texts.deal },
    { date: '2026-05-20', creator: MARKET, kind: 'sale', count: 1, valueEach: 320, remark: texts.deal },
    { date: '2026-05-20', creator: MARKET, kind: 'content', count: 2, valueEach: 0, remark: texts.licence },
    {
      date: '2026-05-31',
      creator: SALT,
      kind: 'affiliate',
      count: 14,
      valueEach: 6,
      remark: texts.affiliate,
    },
  ],
});
