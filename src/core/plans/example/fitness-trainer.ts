import type { CampaignExample } from './campaign-example.ts';

export interface FitnessTrainerTexts {
  campaign: string;
  product: string;
  ads: string;
  template: string;
  work: string;
  praise: string;
  searchAds: string;
}

const LENA = '@lena.trains';

/**
 * The field's worked example: a fitness trainer sells 10 guides at 99 (990) and spent 100 on ads, 50 on a graphic
 * template and 4 hours at 25 (250 in all): net ROI 296 %, gross ROI 396 %. What the posts reached is invented.
 */
export const fitnessTrainer = (texts: FitnessTrainerTexts): CampaignExample => ({
  brief: {
    name: texts.campaign,
    businessModel: 'courses',
    goalKind: 'sales',
    goalNumber: 20,
    start: '2026-01-05',
    end: '2026-01-31',
    currency: 'EUR',
    margin: null,
    hourlyRate: 25,
    plan: { orderValue: 99 },
  },
  inputs: {
    rates: { webinarRate: 0.15, cvr: 0.03, ctr: 0.013, frequency: 1.3, reachPerPost: 4000, cpm: 9 },
    funnel: { webinarSignUps: { paid: 14, organic: 46 } },
    channels: [[texts.searchAds, 120, 297, 3]],
  },
  costs: [
    { date: '2026-01-05', creator: LENA, category: 'adSpend', description: texts.ads, amount: 100 },
    { date: '2026-01-05', creator: LENA, category: 'content', description: texts.template, amount: 50 },
    {
      date: '2026-01-07',
      creator: LENA,
      category: 'ownTime',
      description: texts.work,
      hours: 4,
      hourlyRate: 25,
    },
  ],
  creators: [
    {
      handle: LENA,
      platform: 'instagram',
      followers: 24_000,
      likes: 290,
      comments: 21,
      code: 'START10',
      linkTag: 'lena',
      status: 'published',
    },
  ],
  content: [
    {
      date: '2026-01-06',
      creator: LENA,
      format: 'reel',
      promotion: 'organic',
      counts: [5_200, 7_100, 410, 38, 22, 96, 84, 31],
      opinion: [19, 12, 1],
      quote: texts.praise,
    },
    {
      date: '2026-01-09',
      creator: LENA,
      format: 'story',
      promotion: 'organic',
      counts: [1_900, 2_150, 45, 12, 4, 0, 61, 3],
    },
    {
      date: '2026-01-12',
      creator: LENA,
      format: 'post',
      promotion: 'paid',
      counts: [8_300, 11_600, 190, 14, 9, 21, 118, 18],
      opinion: [6, 5, 2],
    },
    {
      date: '2026-01-20',
      creator: LENA,
      format: 'post',
      promotion: 'organic',
      counts: [3_600, 4_650, 265, 29, 31, 140, 47, 12],
      opinion: [16, 8, 2],
    },
    {
      date: '2026-01-23',
      creator: LENA,
      format: 'story',
      promotion: 'organic',
      counts: [1_750, 2_000, 38, 9, 2, 0, 40, 1],
    },
  ],
  links: [
    {
      creator: LENA,
      placement: 'bio',
      address: 'https://guide.example.com/start',
      source: 'instagram',
      medium: 'social',
      campaignTag: 'winter_guide',
      content: 'bio',
      code: 'START10',
      clicks: 131,
      sessions: 118,
    },
    {
      creator: LENA,
      placement: 'story',
      address: 'https://guide.example.com/start',
      source: 'instagram',
      medium: 'social',
      campaignTag: 'winter_guide',
      content: 'story',
      clicks: 101,
      sessions: 94,
    },
    {
      creator: LENA,
      placement: 'ad',
      address: 'https://guide.example.com/start',
      source: 'instagram',
      medium: 'paid_social',
      campaignTag: 'winter_guide',
      content: 'ad',
      clicks: 118,
      sessions: 97,
    },
  ],
  orders: [],
  returns: [
    { date: '2026-01-09', creator: LENA, kind: 'sale', count: 2, valueEach: 99, remark: texts.product },
    { date: '2026-01-16', creator: LENA, kind: 'sale', count: 3, valueEach: 99, remark: texts.product },
    { date: '2026-01-23', creator: LENA, kind: 'sale', count: 3, valueEach: 99, remark: texts.product },
    { date: '2026-01-30', creator: LENA, kind: 'sale', count: 2, valueEach: 99, remark: texts.product },
  ],
});
