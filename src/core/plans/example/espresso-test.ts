import type { CampaignExample } from './campaign-example.ts';

export interface EspressoTestTexts {
  campaign: string;
  machine: string;
  tool: string;
  hours: string;
  ads: string;
  praise: string;
  statement: string;
  newsletter: string;
  searchAds: string;
}

const BREW = '@brew.notes';
const TESTS = '@small.kitchen.tests';

/** An affiliate's product test: commission is the whole return, and half of the machine stays for other tests. */
export const espressoTest = (texts: EspressoTestTexts): CampaignExample => ({
  brief: {
    name: texts.campaign,
    businessModel: 'affiliate',
    goalKind: 'sales',
    goalNumber: 80,
    start: '2026-03-09',
    end: '2026-05-03',
    currency: 'EUR',
    margin: 1,
    hourlyRate: 22,
    plan: { budget: 600, orderValue: 9.8, targetRoi: 0.2, monthlyValue: 0.4, months: 12 },
  },
  inputs: {
    channel: 'youtube',
    rates: { merchantRate: 0.03, cvr: 0.022, ctr: 0.03, frequency: 1.35, reachPerPost: 18_000, cpm: 5 },
    funnel: { merchantClicks: { paid: 470, organic: 2_390 } },
    channels: [[texts.searchAds, 150, 176, 18]],
  },
  costs: [
    {
      date: '2026-03-09',
      creator: BREW,
      category: 'product',
      description: texts.machine,
      amount: 180,
      share: 0.5,
    },
    { date: '2026-03-09', creator: BREW, category: 'tools', description: texts.tool, amount: 30 },
    { date: '2026-03-10', creator: BREW, category: 'ownTime', description: texts.hours, hours: 16 },
    { date: '2026-04-02', creator: BREW, category: 'adSpend', description: texts.ads, amount: 110 },
  ],
  creators: [
    {
      handle: BREW,
      platform: 'youtube',
      followers: 61_000,
      likes: 1_300,
      comments: 160,
      linkTag: 'brewnotes',
      status: 'published',
    },
    {
      handle: TESTS,
      platform: 'instagram',
      followers: 15_500,
      likes: 420,
      comments: 38,
      code: 'TESTS5',
      linkTag: 'smallkitchen',
      fee: 90,
      status: 'finished',
    },
  ],
  content: [
    {
      date: '2026-03-10',
      creator: BREW,
      format: 'other',
      promotion: 'organic',
      counts: [38_000, 52_000, 2_100, 260, 140, 610, 1_720, 210],
      opinion: [118, 64, 9],
      quote: texts.praise,
    },
    {
      date: '2026-03-12',
      creator: BREW,
      format: 'reel',
      promotion: 'organic',
      counts: [14_200, 19_800, 820, 71, 96, 310, 420, 64],
      opinion: [31, 18, 2],
    },
    {
      date: '2026-03-20',
      creator: TESTS,
      format: 'post',
      promotion: 'organic',
      counts: [9_400, 12_100, 520, 48, 33, 120, 390, 22],
      opinion: [22, 11, 3],
      replacementCost: 80,
    },
    {
      date: '2026-04-02',
      creator: BREW,
      format: 'reel',
      promotion: 'paid',
      counts: [16_500, 24_600, 140, 8, 4, 19, 610, 15],
    },
    {
      date: '2026-04-10',
      creator: BREW,
      format: 'story',
      promotion: 'organic',
      counts: [5_100, 5_900, 88, 14, 3, 0, 340, 4],
    },
  ],
  links: [
    {
      creator: BREW,
      placement: 'post',
      address: 'https://merchant.example.com/espresso?ref=brewnotes',
      source: 'youtube',
      medium: 'affiliate',
      campaignTag: 'espresso_test',
      content: 'brewnotes',
      clicks: 1_720,
      sessions: 1_466,
    },
    {
      creator: BREW,
      placement: 'bio',
      address: 'https://merchant.example.com/espresso?ref=brewnotes',
      source: 'instagram',
      medium: 'affiliate',
      campaignTag: 'espresso_test',
      content: 'brewnotes',
      clicks: 760,
      sessions: 655,
    },
    {
      creator: TESTS,
      placement: 'story',
      address: 'https://merchant.example.com/espresso?ref=smallkitchen',
      source: 'instagram',
      medium: 'affiliate',
      campaignTag: 'espresso_test',
      content: 'smallkitchen',
      code: 'TESTS5',
      clicks: 390,
      sessions: 338,
    },
    {
      creator: BREW,
      placement: 'ad',
      address: 'https://merchant.example.com/espresso?ref=brewnotes',
      source: 'instagram',
      medium: 'paid_social',
      campaignTag: 'espresso_test',
      content: 'brewnotes_ad',
      clicks: 610,
      sessions: 470,
    },
  ],
  orders: [],
  returns: [
    { date: '2026-03-31', creator: BREW, kind: 'subscriber', count: 25, remark: texts.newsletter },
    {
      date: '2026-04-05',
      creator: BREW,
      kind: 'affiliate',
      count: 38,
      valueEach: 9.6,
      remark: texts.statement,
    },
    {
      date: '2026-04-05',
      creator: TESTS,
      kind: 'affiliate',
      count: 8,
      valueEach: 9.9,
      remark: texts.statement,
    },
    {
      date: '2026-05-05',
      creator: BREW,
      kind: 'affiliate',
      count: 41,
      valueEach: 10.1,
      remark: texts.statement,
    },
  ],
});
