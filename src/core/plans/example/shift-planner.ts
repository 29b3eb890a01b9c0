import type { CampaignExample } from './campaign-example.ts';

export interface ShiftPlannerTexts {
  campaign: string;
  ads: string;
  agency: string;
  tool: string;
  checklist: string;
  hours: string;
  praise: string;
  openLeads: string;
  wonLeads: string;
  downloads: string;
  searchAds: string;
  fair: string;
}

const LENA = '@ops.with.lena';
const NOAH = '@kitchen.numbers';

/**
 * Software for restaurants, sold through demos: three customers so far, which is why the result stands as a range.
 * A lead that became a customer counts with its order, so its value as a lead is 0.
 */
export const shiftPlanner = (texts: ShiftPlannerTexts): CampaignExample => ({
  brief: {
    name: texts.campaign,
    businessModel: 'b2b',
    goalKind: 'leads',
    goalNumber: 30,
    start: '2026-02-02',
    end: '2026-03-29',
    currency: 'EUR',
    margin: null,
    hourlyRate: 45,
    plan: { budget: 4000, orderValue: 1188, closeRate: 0.12, customerValue: 1350, targetRoi: 0.2 },
  },
  inputs: {
    channel: 'linkedin',
    rates: { qualifiedRate: 0.6, cvr: 0.04, ctr: 0.009, frequency: 1.6, reachPerPost: 7000, cpm: 45 },
    funnel: {
      trials: { paid: 11, organic: 20 },
      demos: { paid: 16, organic: 27 },
    },
    channels: [
      [texts.searchAds, 2400, 8316, 7],
      [texts.fair, 3200, 5940, 5],
    ],
  },
  costs: [
    { date: '2026-02-02', category: 'agency', description: texts.agency, amount: 600 },
    { date: '2026-02-02', category: 'tools', description: texts.tool, amount: 120, share: 0.75 },
    { date: '2026-02-04', category: 'content', description: texts.checklist, amount: 350 },
    { date: '2026-02-09', category: 'adSpend', description: texts.ads, amount: 700 },
    { date: '2026-03-02', category: 'adSpend', description: texts.ads, amount: 700 },
    { date: '2026-03-13', category: 'ownTime', description: texts.hours, hours: 14 },
  ],
  creators: [
    {
      handle: LENA,
      platform: 'linkedin',
      followers: 18_000,
      likes: 160,
      comments: 24,
      code: 'LENA30',
      linkTag: 'lena',
      fee: 700,
      status: 'finished',
    },
    {
      handle: NOAH,
      platform: 'youtube',
      followers: 42_000,
      likes: 380,
      comments: 61,
      code: 'NUMBERS30',
      linkTag: 'numbers',
      fee: 500,
      status: 'published',
    },
  ],
  content: [
    {
      date: '2026-02-05',
      creator: LENA,
      format: 'post',
      promotion: 'organic',
      counts: [9_200, 13_100, 240, 38, 21, 64, 128, 36],
      opinion: [22, 14, 1],
      quote: texts.praise,
    },
    {
      date: '2026-02-10',
      format: 'post',
      promotion: 'paid',
      counts: [21_500, 41_800, 190, 12, 9, 18, 231, 19],
    },
    {
      date: '2026-02-19',
      creator: NOAH,
      format: 'other',
      promotion: 'organic',
      counts: [11_800, 14_600, 410, 72, 18, 95, 143, 28],
      opinion: [38, 27, 4],
      replacementCost: 400,
    },
    {
      date: '2026-03-04',
      creator: LENA,
      format: 'live',
      promotion: 'organic',
      counts: [2_100, 2_500, 64, 41, 6, 11, 58, 14],
      opinion: [17, 9, 0],
    },
  ],
  links: [
    {
      creator: LENA,
      placement: 'post',
      address: 'https://planner.example.com/demo',
      source: 'linkedin',
      medium: 'influencer',
      campaignTag: 'planner_q1',
      content: 'lena',
      code: 'LENA30',
      clicks: 186,
      sessions: 171,
    },
    {
      creator: NOAH,
      placement: 'other',
      address: 'https://planner.example.com/demo',
      source: 'youtube',
      medium: 'influencer',
      campaignTag: 'planner_q1',
      content: 'numbers',
      code: 'NUMBERS30',
      clicks: 143,
      sessions: 129,
    },
    {
      placement: 'ad',
      address: 'https://planner.example.com/checklist',
      source: 'linkedin',
      medium: 'paid_social',
      campaignTag: 'planner_q1',
      content: 'checklist',
      clicks: 231,
      sessions: 202,
    },
  ],
  orders: [
    ['2026-02-24', 1188, 'new', 'link', LENA],
    ['2026-03-10', 1188, 'new', 'code', LENA],
    ['2026-03-23', 1188, 'new', 'link', NOAH],
  ],
  returns: [
    { date: '2026-02-20', creator: LENA, kind: 'lead', count: 8, remark: texts.openLeads },
    { date: '2026-02-24', creator: LENA, kind: 'lead', count: 2, valueEach: 0, remark: texts.wonLeads },
    { date: '2026-03-02', kind: 'download', count: 96, valueEach: 0, remark: texts.downloads },
    { date: '2026-03-06', creator: NOAH, kind: 'lead', count: 6, remark: texts.openLeads },
    { date: '2026-03-18', kind: 'lead', count: 7, remark: texts.openLeads },
    { date: '2026-03-23', creator: NOAH, kind: 'lead', count: 1, valueEach: 0, remark: texts.wonLeads },
  ],
});
