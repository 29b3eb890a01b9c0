import type { Language } from '../../../src/core/language.ts';
import { benchmarksPlan } from '../../../src/core/plans/benchmarks/benchmarks-plan.ts';
import { type CampaignName, campaignName } from '../../../src/core/plans/campaign/campaign-names.ts';
import { campaignPlan } from '../../../src/core/plans/campaign/campaign-plan.ts';
import { LEDGERS, ledgerPlans } from '../../../src/core/plans/ledgers.ts';
import { CAMPAIGN_NAMES_NAME, campaignTableRow } from '../../../src/core/plans/lists/campaign-table.ts';
import { listsPlan } from '../../../src/core/plans/lists/lists-plan.ts';
import type { Area, PlanCell, SheetPlan } from '../../../src/core/plans/sheet-plan.ts';
import type { CampaignBrief } from '../../../src/core/sidebar-api.ts';
import { type BatchSlot, batch, checkedDispatch, Model, quietly } from '../../../src/host/engine.ts';
import { writeCells } from '../../../src/host/engine-cells.ts';
import { toEngineFormula } from '../../../src/host/formula-text.ts';
import { SHEET_TEXTS } from '../../../src/i18n/sheet-texts.ts';

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
}: {
  language?: Language;
  brief?: Partial<CampaignBrief>;
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
  const ledgers = ledgerPlans(texts, language).map(shortened);
  const plans = [lists, benchmarksPlan(texts, language), ...ledgers, plan];
  const places = new Map(
    plans.flatMap((each) => each.names.map(({ name, area }) => [name, { tab: each.name, area }] as const)),
  );
  const placeOf = (name: string): { tab: string; area: Area } => {
    const place = places.get(name);
    if (!place) throw new Error(`no cell has the name ${name}`);
    return place;
  };

  const slot: BatchSlot = { run: null, defersEvaluation: true };
  const sheets = plans.map(({ name, rows, columns }) => ({
    id: name,
    name,
    rowNumber: rows,
    colNumber: columns,
  }));
  const model = quietly(() => new Model({ sheets } as never, { custom: { batch: slot } }));
  const { getters } = model;
  const write = (cells: readonly { tab: string; row: number; column: number; value: PlanCell }[]): void =>
    batch(model, slot, () => {
      for (const { name: tab } of plans) {
        const own = cells.filter((cell) => cell.tab === tab);
        const changes = own.map(({ row, column, value }) => ({
          row: row - 1,
          col: column - 1,
          content: contentOf(value),
        }));
        writeCells(model.dispatch, tab, changes);
      }
    });
  const valueAt = (tab: string, row: number, column: number): unknown =>
    getters.getEvaluatedCell({ sheetId: tab, row: row - 1, col: column - 1 }).value ?? '';

  const dispatch = checkedDispatch(model);
  for (const [name, { tab, area }] of places) {
    const zone = {
      left: area.column - 1,
      right: area.column + area.columns - 2,
      top: area.row - 1,
      bottom: area.row + area.rows - 2,
    };
    const ranges = [getters.getRangeDataFromZone(tab, zone)];
    // Without a sheet the engine checks the place against the size of whatever sheet is shown.
    const where = { ranges, sheetId: tab };
    dispatch('CREATE_NAMED_RANGE', { name, ...where });
  }
  slot.defersEvaluation = false;
  const table = campaignTableRow('1').map((value, index) => {
    const { tab, area } = placeOf(CAMPAIGN_NAMES_NAME);
    return { tab, row: area.row, column: area.column + index, value };
  });
  write([
    ...table,
    ...plans.flatMap((each) =>
      each.blocks.flatMap(({ row, column, cells }) =>
        cells.flatMap((line, down) =>
          line.map((value, right) => ({ tab: each.name, row: row + down, column: column + right, value })),
        ),
      ),
    ),
  ]);

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
    named: (name) => {
      const { tab, area } = named(name);
      return valueAt(tab, area.row, area.column);
    },
    valueAt: (row, column) => valueAt(plan.name, row, column),
    rowOf: (text, { column = 1, after = 1 } = {}) => {
      for (let row = after; row <= plan.rows; row++) if (valueAt(plan.name, row, column) === text) return row;
      throw new Error(`column ${column} has no "${text}"`);
    },
    errors: () =>
      plans.flatMap(({ name, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, at) => {
          const [row, col] = [Math.floor(at / columns), at % columns];
          const cell = getters.getEvaluatedCell({ sheetId: name, row, col });
          return cell.type === 'error' ? `${name} R${row + 1}C${col + 1}: ${cell.value} ${cell.message}` : '';
        }).filter((error) => error !== ''),
      ),
  };
}

/** A ledger with so few rows that it is calculated in no time. */
function shortened(ledger: SheetPlan): SheetPlan {
  const [{ area }] = ledger.names as readonly [SheetPlan['names'][number]];
  const last = area.row + ROWS;
  return {
    ...ledger,
    rows: last,
    names: ledger.names.map(({ name, area: of }) => ({ name, area: { ...of, rows: ROWS + 1 } })),
    blocks: ledger.blocks.map((block) => ({ ...block, cells: block.cells.slice(0, last - block.row) })),
  };
}
const ROWS = 30;

const contentOf = (value: PlanCell): string =>
  typeof value === 'string' && value.startsWith('=')
    ? toEngineFormula(value, 'en_US', 'script')
    : String(value);
