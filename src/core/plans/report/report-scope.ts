import type { CampaignName } from '../campaign/campaign-names.ts';
import { dateSerial } from '../date-serial.ts';
import { type ListKey, listEntry } from '../lists/list-keys.ts';
import { FURTHER } from '../orders/order-shares.ts';
import type { SheetDraft } from '../sheet-draft.ts';
import type { PlanCell } from '../sheet-plan.ts';
import type { SheetTexts } from '../sheet-texts.ts';

/** Days as `YYYY-MM-DD`. */
export interface ReportPeriod {
  from?: string | undefined;
  to?: string | undefined;
}

/** What stands in a day's cell at first. */
export const dayCell = (day: string | undefined): PlanCell => (day === undefined ? '' : dateSerial(day));

/** What every part of a report is laid out with. */
export interface ReportScope {
  /** How many creators the report compares. */
  count: number;
  /** The first and the last day it counts; none counts all. */
  period: ReportPeriod;
  draft: SheetDraft;
  texts: SheetTexts;
  /** `Margin` → `Campaign1_Margin`. */
  ref: (name: CampaignName) => string;
}

/** Cells of the report that its formulas refer to; they are no named ranges. */
export const CELLS = {
  from: 'Report_From',
  to: 'Report_To',
  survey: 'Report_Survey',
  uplift: 'Report_Uplift',
  ceiling: 'Report_Ceiling',
  margin: 'Report_Margin',
  orderValue: 'Report_OrderValue',
  since: 'Report_Since',
  until: 'Report_Until',
  handles: 'Report_Handles',
  places: 'Report_Places',
  pieceCosts: 'Report_PieceCosts',
} as const;

type Dated = 'Orders' | 'Costs' | 'Returns' | 'Content';

/** Creators are known by campaign only: a fee has no day. What leaves the fewest rows is asked first. */
const conditions = ({ ref }: ReportScope, ledger: string, also: readonly string[]): string[] => {
  const date = `${ledger}_Date`;
  const isDated = (['Orders', 'Costs', 'Returns', 'Content'] satisfies Dated[]).includes(ledger as Dated);
  const period = isDated ? [date, CELLS.since, date, CELLS.until] : [];
  return [...also, ...period, `${ledger}_Campaign`, ref('Name')];
};

/** Adds up a ledger's column over the campaign's rows of the report's period. */
export function reportSum(scope: ReportScope, column: string, ...also: string[]): string {
  const ledger = column.slice(0, column.indexOf('_'));
  return `SUMIFS(${[column, ...conditions(scope, ledger, also)].join(';')})`;
}

/** Rows; of orders the orders themselves, of which a row may stand for several. */
export function reportCount(scope: ReportScope, ledger: Dated, ...also: string[]): string {
  const rows = `COUNTIFS(${conditions(scope, ledger, also).join(';')})`;
  return ledger === 'Orders' ? `(${rows}+${reportSum(scope, 'Orders_Further', ...FURTHER, ...also)})` : rows;
}

export const matchedBy = (of: ListKey<'MatchedBy'>): string[] => [
  'Orders_MatchedBy',
  listEntry('MatchedBy', of),
];

export const OF_ONE_CREATOR = ['code', 'link', 'both'] as const;
