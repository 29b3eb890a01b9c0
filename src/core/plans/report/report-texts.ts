/** What a figure rests on; stands above the head of its column. */
export type FigureSource = 'typed' | 'measured' | 'mixed' | 'calculated' | 'estimated';

interface Table<K extends string> {
  section: string;
  hint: string;
  heads: { readonly [C in K]: string };
}

export type ReturnsColumn =
  | 'creator'
  | 'investment'
  | 'orders'
  | 'actions'
  | 'netRevenue'
  | 'otherReturns'
  | 'roi'
  | 'low'
  | 'high'
  | 'netRoi'
  | 'grossRoi'
  | 'certainty';
export type MatchingColumn =
  | 'creator'
  | 'floor'
  | 'likely'
  | 'ceiling'
  | 'revenueFloor'
  | 'revenueByLink'
  | 'revenueLikely'
  | 'revenueCeiling'
  | 'newShare'
  | 'codeShare'
  | 'clickShare'
  | 'leak';
export type ReachColumn =
  | 'creator'
  | 'impressions'
  | 'cpm'
  | 'clicks'
  | 'ctr'
  | 'cvr'
  | 'cpa'
  | 'engagements'
  | 'cpe'
  | 'engagementRate'
  | 'benchmark'
  | 'flags';
export type AdviceColumn = 'creator' | 'advice' | 'fee' | 'maxFee' | 'reason';
export type MemoryColumn =
  | 'creator'
  | 'campaigns'
  | 'ordersBefore'
  | 'ordersNow'
  | 'investmentBefore'
  | 'returnsBefore'
  | 'roiBefore'
  | 'roiNow'
  | 'change'
  | 'cpaBefore'
  | 'cpaNow'
  | 'latest';
export type FormatColumn =
  | 'format'
  | 'pieces'
  | 'reach'
  | 'impressions'
  | 'engagements'
  | 'engagementRate'
  | 'clicks'
  | 'ctr'
  | 'newFollowers'
  | 'cost'
  | 'cpe'
  | 'cpm';
export type RankingColumn = 'creator' | 'place' | 'investment' | 'returns' | 'roi' | 'pieceCost';

/** Live setting of a report: `help` says what it is for. */
interface Setting {
  label: string;
  help: string;
}

export interface ReportTexts {
  tabPrefix: string;
  /** {name} */
  title: string;
  /** {currency} */
  purpose: string;
  headline: {
    empty: string;
    /** {returns} {investment} {roi} {back} */
    result: string;
    /** {unmatched}: where it is more than half of the returns. */
    unmatched: string;
    /** {creator} {measure} {roi} {orders}: of the creator whose ROI is the highest. */
    best: string;
    /** The same, where even that ROI is below zero. */
    closest: string;
    chance: string;
    onlyPeriod: string;
  };
  goalSection: string;
  goalRow: { goal: string; reached: string; share: string };
  settingsSection: string;
  settings: { from: Setting; to: Setting; survey: Setting; uplift: Setting; ceiling: Setting };
  sources: { readonly [S in FigureSource]: string };
  returns: Omit<Table<ReturnsColumn>, 'heads'> & {
    /** `roi` while no margin is known is that of `netRoi`. */
    heads: { readonly [C in ReturnsColumn]: string };
    rows: {
      shared: string;
      house: string;
      none: string;
      invalid: string;
      general: string;
      others: string;
      total: string;
      check: string;
    };
    checkFine: string;
    /** {orders} {returns} {investment} */
    checkOff: string;
    certainty: {
      gain: string;
      loss: string;
      chance: string;
      /** {creator}: the next one below. */
      close: string;
      nothing: string;
    };
  };
  matching: Table<MatchingColumn> & { leak: string; noLeak: string; fewUses: string; total: string };
  reach: Table<ReachColumn>;
  advice: Table<AdviceColumn> & {
    rebook: string;
    renegotiate: string;
    early: string;
    drop: string;
    reasons: {
      noCost: string;
      noneYet: string;
      noneDrop: string;
      /** {measure} {low} {target} */
      rebook: string;
      /** {measure} {roi} {fee} {target} */
      renegotiate: string;
      /** {measure} {high} {target} */
      drop: string;
      /** {measure} {low} {high} {count} {target} */
      early: string;
    };
  };
  memory: Table<MemoryColumn> & { none: string /** {points} */; above: string; below: string };
  formats: Table<FormatColumn>;
  charts: {
    roi: { title: string; axis: string };
    revenue: { title: string; axis: string };
  };
  learnings: { section: string; hint: string; rows: readonly string[] };
  notesSection: string;
  /** How each figure comes about, one line each. */
  notes: readonly string[];
  ranking: Table<RankingColumn> & {
    margin: string;
    orderValue: string;
    since: string;
    until: string;
  };
}
