import type { CampaignExample } from './campaign-example.ts';

export interface InteriorDesignerTexts {
  campaign: string;
  video: string;
  tool: string;
  hours: string;
  ads: string;
  praise: string;
  openLeads: string;
  wonLeads: string;
  consultation: string;
  portal: string;
  searchAds: string;
}

const HOUSE = '@old.house.new.life';
const ROOM = '@room.by.room';

/** A service sold by talking: leads by message, form and call are valued by the plan until they become clients. */
export const interiorDesigner = (texts: InteriorDesignerTexts): CampaignExample => ({
  brief: {
    name: texts.campaign,
    businessModel: 'services',
    goalKind: 'leads',
    goalNumber: 20,
    start: '2026-02-16',
    end: '2026-04-12',
    currency: 'EUR',
    margin: null,
    hourlyRate: 35,
    plan: { budget: 1100, orderValue: 250, closeRate: 0.25, customerValue: 420, targetRoi: 0.5 },
  },
  inputs: {
    rates: { qualifiedRate: 0.5, cvr: 0.04, ctr: 0.012, frequency: 1.3, reachPerPost: 7500, cpm: 26 },
    funnel: {
      messages: { paid: 5, organic: 33 },
      forms: { paid: 7, organic: 12 },
      calls: { paid: 2, organic: 9 },
    },
    channels: [
      [texts.portal, 360, 1000, 4],
      [texts.searchAds, 280, 480, 2],
    ],
  },
  costs: [
    { date: '2026-02-16', category: 'content', description: texts.video, amount: 80 },
    { date: '2026-02-16', category: 'tools', description: texts.tool, amount: 40 },
    { date: '2026-03-01', category: 'ownTime', description: texts.hours, hours: 18 },
    { date: '2026-03-10', category: 'adSpend', description: texts.ads, amount: 150 },
  ],
  creators: [
    {
      handle: HOUSE,
      platform: 'instagram',
      followers: 28_000,
      likes: 690,
      comments: 58,
      code: 'OLDHOUSE',
      linkTag: 'oldhouse',
      fee: 180,
      status: 'finished',
    },
    {
      handle: ROOM,
      platform: 'instagram',
      followers: 9_200,
      likes: 260,
      comments: 24,
      code: 'ROOMBYROOM',
      linkTag: 'roombyroom',
      fee: 90,
      status: 'finished',
    },
  ],
  content: [
    {
      date: '2026-02-19',
      creator: HOUSE,
      format: 'reel',
      promotion: 'organic',
      counts: [14_800, 20_600, 910, 96, 120, 540, 236, 58],
      opinion: [52, 21, 3],
      quote: texts.praise,
      replacementCost: 200,
    },
    {
      date: '2026-02-27',
      creator: ROOM,
      format: 'story',
      promotion: 'organic',
      counts: [5_200, 6_100, 140, 22, 8, 0, 88, 9],
    },
    {
      date: '2026-03-05',
      format: 'post',
      promotion: 'organic',
      counts: [4_100, 5_600, 330, 41, 28, 210, 74, 33],
      opinion: [25, 8, 0],
    },
    {
      date: '2026-03-10',
      format: 'post',
      promotion: 'paid',
      counts: [7_900, 11_700, 85, 6, 4, 12, 112, 10],
      opinion: [2, 3, 1],
    },
  ],
  links: [
    {
      creator: HOUSE,
      placement: 'reel',
      address: 'https://interiors.example.com/first-talk',
      source: 'instagram',
      medium: 'influencer',
      campaignTag: 'spring_rooms',
      content: 'oldhouse',
      code: 'OLDHOUSE',
      clicks: 236,
      sessions: 214,
    },
    {
      creator: ROOM,
      placement: 'story',
      address: 'https://interiors.example.com/first-talk',
      source: 'instagram',
      medium: 'influencer',
      campaignTag: 'spring_rooms',
      content: 'roombyroom',
      code: 'ROOMBYROOM',
      clicks: 88,
      sessions: 81,
    },
    {
      placement: 'bio',
      address: 'https://interiors.example.com/first-talk',
      source: 'instagram',
      medium: 'social',
      campaignTag: 'spring_rooms',
      content: 'bio',
      clicks: 74,
      sessions: 70,
    },
    {
      placement: 'ad',
      address: 'https://interiors.example.com/first-talk',
      source: 'instagram',
      medium: 'paid_social',
      campaignTag: 'spring_rooms',
      content: 'region',
      clicks: 112,
      sessions: 90,
    },
  ],
  orders: [],
  returns: [
    { date: '2026-03-08', creator: HOUSE, kind: 'lead', count: 6, remark: texts.openLeads },
    { date: '2026-03-15', creator: HOUSE, kind: 'lead', count: 3, valueEach: 0, remark: texts.wonLeads },
    {
      date: '2026-03-15',
      creator: HOUSE,
      kind: 'sale',
      count: 3,
      valueEach: 240,
      remark: texts.consultation,
    },
    { date: '2026-03-22', creator: ROOM, kind: 'lead', count: 3, remark: texts.openLeads },
    { date: '2026-04-05', kind: 'lead', count: 4, remark: texts.openLeads },
    { date: '2026-04-10', kind: 'lead', count: 1, valueEach: 0, remark: texts.wonLeads },
    { date: '2026-04-10', kind: 'sale', count: 1, valueEach: 280, remark: texts.consultation },
  ],
});
