import type { BenchmarksTexts } from '../../core/plans/benchmarks/benchmarks-texts.ts';

export const benchmarksSheetEn: BenchmarksTexts = {
  tab: 'Benchmarks',
  purpose:
    'What to compare with until you have a history of your own. Change any yellow cell, and its source with it.',
  tierSection: 'Engagement by size of the account',
  tierHint:
    'Likes and comments of a post by followers. A tier begins at its lower bound; keep the bounds rising.',
  tierHeads: { tier: 'Tier', from: 'From followers', value: 'Engagement rate' },
  heads: { denominator: 'Out of what', source: 'Source', year: 'Year' },
  followers: 'followers',
  between: 'estimated, between its neighbours',
  rateSection: 'Rates for a plan',
  rateHint: 'A plan uses a rate you type there first, then your own campaigns, and these only in the end.',
  rateHeads: { item: 'Rate', value: 'Value' },
  rates: {
    cpm: {
      item: 'CPM (cost per 1,000 impressions)',
      denominator: '1,000 impressions, US dollars',
      note: 'In US dollars: change it to your currency.',
    },
    ctr: {
      item: 'CTR (click-through rate)',
      denominator: 'impressions; all clicks on Facebook ads',
      note: '256 accounts in the United States. Old, and of ads: your own is better.',
    },
    cvr: {
      item: 'CVR (conversion rate)',
      denominator: 'visits to 2,800 Shopify shops',
      note: 'Orders by visits. Visits by way of a creator may do better or worse.',
    },
  },
  emvSection: 'Earned media value (not cash)',
  emvHint: 'What the attention would have cost as advertising. Cards differ severalfold: it is an estimate.',
  chosenCard: 'Rate card used',
  chosenHeads: { item: 'Item', rate: 'Rate' },
  perOne: 'one of each',
  cardHeads: { card: 'Rate card', item: 'Item', rate: 'Rate', per: 'Per how many' },
  ownCard: 'type your own',
  quoteSection: 'Quoted figures, used nowhere',
  quoteHint: 'Often repeated, but nobody says how they were measured. Never a target.',
  quoteHeads: { item: 'Quoted', value: 'Figure' },
  quotes: {
    microEngagement: {
      item: 'Engagement of micro-influencers',
      denominator: 'not said',
      source: 'quoted in articles, provenance weak',
    },
    macroEngagement: {
      item: 'Engagement of macro-influencers',
      denominator: 'not said',
      source: 'quoted in articles, provenance weak',
    },
    backPerOne: {
      item: 'Back for each 1 spent',
      denominator: '1 spent; very likely media value, not sales',
      source: 'quoted in articles, provenance weak',
    },
  },
};
