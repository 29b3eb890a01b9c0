import type { CreatorReportTexts } from '../../core/plans/creator-report/creator-report-texts.ts';

export const creatorReportSheetEn: CreatorReportTexts = {
  tabPrefix: 'Report',
  title: '{creator} for {campaign}',
  purpose: 'What the collaboration delivered, and what came of it. All amounts in {currency}.',
  headline: {
    empty: 'No orders or other returns are matched to this creator yet.',
    brought: '{returns} came back: orders {orders}, pieces of content {pieces}.',
    onCost: 'For each 1 spent that is {back}: a net ROI of {roi}.',
    range: 'With so few orders, chance alone puts it between {low} and {high}.',
  },
  delivered: {
    section: 'Who and what',
    rows: {
      creator: 'Creator',
      platform: 'Network',
      followers: 'Followers',
      tier: 'Tier',
      campaign: 'Campaign',
      from: 'First day (blank: all)',
      to: 'Last day (blank: all)',
      pieces: 'Pieces delivered',
    },
    note: 'With a day here, only orders, returns, costs and pieces of those days count. The fee always counts whole.',
  },
  response: {
    section: 'Seen, clicked, bought',
    rows: {
      reach: 'Reach, added up',
      impressions: 'Views or impressions',
      clicks: 'Clicks on the link',
      ctr: 'CTR: clicks per view',
      byCode: 'Orders by code',
      byLink: 'Orders by link',
      byBoth: 'Orders by code and link',
      orders: 'Orders in all',
      cvr: 'CVR: orders per click',
    },
  },
  returns: {
    section: 'Return for the brand',
    rows: {
      netRevenue: 'Net revenue',
      otherReturns: 'Other returns',
      investment: 'Fee and costs',
      netRoi: 'Net ROI',
      low: 'Net ROI, low (95%)',
      high: 'Net ROI, high (95%)',
      grossRoi: 'Gross ROI',
      cpa: 'CPA: cost per order',
      newShare: 'New customers',
    },
  },
  opinion: {
    section: 'What the audience said',
    rows: {
      positive: 'Positive comments',
      neutral: 'Neutral comments',
      negative: 'Negative comments',
      sentiment: 'Net sentiment',
    },
    quotes: 'In their own words',
    quoteNote: 'The last three quotes of the tab Content. Type others over them, or clear them.',
  },
  value: {
    section: 'Content to keep',
    rows: {
      licensed: 'Pieces to use again',
      value: 'Making them anew',
      newFollowers: 'New followers',
    },
  },
  pieces: {
    section: 'Piece by piece, the last ones first',
    row: 'Row in Content',
    heads: {
      date: 'Date',
      format: 'Type',
      reach: 'Reach',
      impressions: 'Views or impressions',
      engagements: 'Engagements',
      rate: 'Engagement by reach',
      clicks: 'Clicks',
    },
    more: 'Further pieces in the tab Content: {count}.',
  },
  usual: {
    section: 'Benchmarks',
    heads: { measure: 'Measure', here: 'Here', usual: 'Usual', says: 'Says' },
    rows: { engagement: 'Engagement', ctr: 'CTR', cvr: 'CVR' },
    above: 'at or above what is usual',
    below: 'below what is usual',
  },
  notes: [
    'Net ROI = (returns − fee and costs) ÷ fee and costs: revenue, not profit. Measured: imported. Typed: entered by a person.',
    'Comments were sorted by a person. What is usual: tab Benchmarks, with source and year; engagement is by followers.',
  ],
};
