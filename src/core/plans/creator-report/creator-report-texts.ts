export type DeliveredRow =
  | 'creator'
  | 'platform'
  | 'followers'
  | 'tier'
  | 'campaign'
  | 'from'
  | 'to'
  | 'pieces';
export type ResponseRow =
  | 'reach'
  | 'impressions'
  | 'clicks'
  | 'ctr'
  | 'byCode'
  | 'byLink'
  | 'byBoth'
  | 'orders'
  | 'cvr';
export type ReturnRow =
  | 'netRevenue'
  | 'otherReturns'
  | 'investment'
  | 'netRoi'
  | 'low'
  | 'high'
  | 'grossRoi'
  | 'cpa'
  | 'newShare';
export type OpinionRow = 'positive' | 'neutral' | 'negative' | 'sentiment';
export type ValueRow = 'licensed' | 'value' | 'newFollowers';
export type PieceColumn = 'date' | 'format' | 'reach' | 'impressions' | 'engagements' | 'rate' | 'clicks';
export type UsualRow = 'engagement' | 'ctr' | 'cvr';

export interface CreatorReportTexts {
  tabPrefix: string;
  /** {creator} {campaign} */
  title: string;
  /** {currency} */
  purpose: string;
  headline: {
    empty: string;
    /** {orders} {returns} {pieces} */
    brought: string;
    /** {back} {roi} */
    onCost: string;
    /** {low} {high} */
    range: string;
  };
  delivered: { section: string; rows: { readonly [R in DeliveredRow]: string }; note: string };
  response: { section: string; rows: { readonly [R in ResponseRow]: string } };
  returns: { section: string; rows: { readonly [R in ReturnRow]: string } };
  opinion: {
    section: string;
    rows: { readonly [R in OpinionRow]: string };
    quotes: string;
    quoteNote: string;
  };
  value: { section: string; rows: { readonly [R in ValueRow]: string } };
  pieces: {
    section: string;
    row: string;
    heads: { readonly [C in PieceColumn]: string };
    /** {count} */
    more: string;
  };
  usual: {
    section: string;
    heads: { measure: string; here: string; usual: string; says: string };
    rows: { readonly [R in UsualRow]: string };
    above: string;
    below: string;
  };
  notes: readonly string[];
}
