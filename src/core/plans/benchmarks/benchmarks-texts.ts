import type { PlanRate, Quote } from './benchmark-data.ts';

export interface BenchmarksTexts {
  tab: string;
  purpose: string;
  tierSection: string;
  tierHint: string;
  tierHeads: { tier: string; from: string; value: string };
  /** Heads of the columns every table has. */
  heads: { denominator: string; source: string; year: string };
  followers: string;
  /** Stands where a source would: the rate lies between those of its neighbours. */
  between: string;
  rateSection: string;
  rateHint: string;
  rateHeads: { item: string; value: string };
  rates: { readonly [R in PlanRate]: { item: string; denominator: string; note: string } };
  emvSection: string;
  emvHint: string;
  chosenCard: string;
  chosenHeads: { item: string; rate: string };
  perOne: string;
  cardHeads: { card: string; item: string; rate: string; per: string };
  ownCard: string;
  quoteSection: string;
  quoteHint: string;
  quoteHeads: { item: string; value: string };
  quotes: { readonly [Q in Quote]: { item: string; denominator: string; source: string } };
}
