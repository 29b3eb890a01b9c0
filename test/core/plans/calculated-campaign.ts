import type { Language } from '../../../src/core/language.ts';
import { benchmarksPlan } from '../../../src/core/plans/benchmarks/benchmarks-plan.ts';
import { type CampaignName, campaignName } from '../../../src/core/plans/campaign/campaign-names.ts';
import { campaignPlan } from '../../../src/core/plans/campaign/campaign-plan.ts';
import { LEDGERS, ledgerPlans } from '../../../src/core/plans/ledgers.ts';
import {
  CAMPAIGN_NAMES_NAME,
  CAMPAIGN_TABLE,
  campaignTableRow,
} from '../../../src/core/plans/lists/campaign-table.ts';
import { listsPlan } from '../../../src/core/plans/lists/lists-plan.ts';
import type { PlanCell, SheetPlan } from '../../../src/core/plans/sheet-plan.ts';
import type { CampaignBrief } from '../../../src/core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../../src/i18n/sheet-texts.ts';
import { calculatedPlans, shortened } from './calculated-plans.ts';

export type LedgerName = keyof typeof LEDGERS;
export type LedgerRow = Readonly<Record<string, PlanCell>>;

/** One campaign's tabs, calculated by the spreadsheet engine. */
export interface CalculatedCampaign {
  plan: SheetPlan;
  /** Puts rows into a ledger instead of those typed before; they belong to the campaign unless they say otherwise. */
  fill: (ledgers: Readonly<Partial<Record<LedgerName, readonly LedgerRow[]>>>) => void;
  /** Types into cells of the campaign's tab, by their names. */
  type: (cells: Readonly<Partial<Record<CampaignName, PlanCell>>>) => void;
  /** The same for cells without a name: row, column, value. */
  typeAt: (...cells: readonly (readonly [number, number, PlanCell])[]) => void;
  named: (name: CampaignName) => unknown;
  valueAt: (row: number, column: number) => unknown;
  /** The row of the campaign's tab that shows the text in the column, the first from `after` on. */
  rowOf: (text: string, options?: { column?: number; after?: number }) => number;
  /** Of a tab built beside the campaign's. */
  shownOn: (tab: SheetPlan, row: number, column: number) => unknown;
  typeOn: (tab: SheetPlan, row: number, column: number, value: PlanCell) => void;
  /** Cells of any tab that show an error, with what they show. */
  errors: () => string[];
}

export const CAMPAIGN = 'Spring sale';

const BRIEF: CampaignBrief = {
  name: CAMPAIGN,
  businessModel: 'onlineShop',
  goalKind: 'sales',
  goalNumber: null,
  start: null,
  end: null,
  currency: 'EUR',
  margin: null,
  hourlyRate: null,
};

/** Without the add-on, and thus fast enough for many random workbooks. */
export function calculatedCampaign({
  language = 'en',
  brief = {},
  beside = [],
  others = [],
}: {
  language?: Language;
  brief?: Partial<CampaignBrief>;
  beside?: readonly SheetPlan[];
  /** Further campaigns of the workbook: name and first day, as a spreadsheet counts days. */
  others?: readonly (readonly [string, number])[];
} = {}): CalculatedCampaign {
  const texts = SHEET_TEXTS[language];
  const plan = campaignPlan({
    brief: { ...BRIEF, ...brief },
    campaign: '1',
    language,
    texts,
    isExample: false,
  });
  const lists = listsPlan(texts, language);
  const ledgers = ledgerPlans(texts, language).map((ledger) => shortened(ledger, ROWS + 1));
  const book = calculatedPlans(
    [lists, benchmarksPlan(texts, language), ...ledgers, plan, ...beside],
    (placeOf) => {
      const { tab, area } = placeOf(CAMPAIGN_NAMES_NAME);
      const rows = [
        campaignTableRow({ campaign: '1', isExample: false }),
        ...others.map(([name, start]) =>
          CAMPAIGN_TABLE.map((entry) => (entry === 'campaign' ? name : entry === 'start' ? start : 0)),
        ),
      ];
      return rows.flatMap((row, down) =>
        row.map((value, index) => ({ tab, row: area.row + down, column: area.column + index, value })),
      );
    },
  );
  const { write, placeOf } = book;
  const valueAt = (row: number, column: number): unknown => book.at(plan.name, row, column);

  const filled = new Map<LedgerName, number>();
  const rowsOf = (name: LedgerName, rows: readonly LedgerRow[]) => {
    const { columns, prefix } = LEDGERS[name];
    const { tab, area } = placeOf(`${prefix}_Campaign`);
    const count = Math.max(rows.length, filled.get(name) ?? 0);
    if (rows.length >= area.rows) throw new Error(`${tab} has no ${rows.length} rows`);
    filled.set(name, rows.length);
    return Array.from({ length: count }, (_, index) => {
      const row = rows[index];
      const cells: LedgerRow = row ? { campaign: CAMPAIGN, ...row } : {};
      return columns.flatMap(({ key, formula }, at) =>
        formula ? [] : [{ tab, row: area.row + index, column: at + 1, value: cells[key] ?? '' }],
      );
    }).flat();
  };
  const named = (name: CampaignName) => placeOf(campaignName('1', name));

  return {
    plan,
    fill: (ledgers) =>
      write(Object.entries(ledgers).flatMap(([name, rows]) => rowsOf(name as LedgerName, rows))),
    type: (cells) =>
      write(
        Object.entries(cells).map(([name, value]) => {
          const { tab, area } = named(name as CampaignName);
          return { tab, row: area.row, column: area.column, value };
        }),
      ),
    typeAt: (...cells) =>
      write(cells.map(([row, column, value]) => ({ tab: plan.name, row, column, value }))),
    named: (name) => book.shown(campaignName('1', name)),
    valueAt,
    rowOf: (text, { column = 1, after = 1 } = {}) => {
      for (let row = after; row <= plan.rows; row++) if (valueAt(row, column) === text) return row;
      throw new Error(`column ${column} has no "${text}"`);
    },
    shownOn: ({ name }, row, column) => book.at(name, row, column),
    typeOn: ({ name: tab }, row, column, value) => write([{ tab, row, column, value }]),
    errors: book.errors,
  };
}

const ROWS = 30;
