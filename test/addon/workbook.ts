import { builtBundle } from '../../src/cli/built-bundle.ts';
import { a1 } from '../../src/core/plans/area.ts';
import { campaignPlan } from '../../src/core/plans/campaign/campaign-plan.ts';
import type { PlannedName } from '../../src/core/plans/sheet-plan.ts';
import type { CallError, CallName, CampaignBrief, ReplyOf, RequestOf } from '../../src/core/sidebar-api.ts';
import { quietly } from '../../src/host/engine.ts';
import { createHost, type Host, type HostLocale, type SavedHost } from '../../src/host/host.ts';
import { SHEET_TEXTS } from '../../src/i18n/sheet-texts.ts';

type Answer<C extends CallName> = { ok: true; reply: ReplyOf<C> } | { ok: false; error: CallError };

export interface Workbook {
  host: Host;
  /** A call of the sidebar, over the wire. */
  ask: <C extends CallName>(call: C, request: RequestOf<C>) => Answer<C>;
  /** The same, for calls that must succeed. */
  call: <C extends CallName>(call: C, request: RequestOf<C>) => ReplyOf<C>;
  tabs: () => string[];
  value: (tab: string, a1: string) => unknown;
  /** The address of a cell of a ledger: its rows count from 1, its columns go by their keys. */
  at: (tab: string, row: number, column: string) => string;
  /** The value of a cell of a ledger. */
  cell: (tab: string, row: number, column: string) => unknown;
  /** A person types into a row of a ledger. */
  type: (tab: string, row: number, cells: Readonly<Record<string, string>>) => void;
  /** The value of a one-cell name, or of a cell that only the plan of a campaign built here has a name for; of a ledger's column, the first row's. */
  named: (name: string) => unknown;
  /** A person types into such a cell. */
  enter: (name: string, text: string) => void;
  /** All that a tab shows, cell by cell. */
  shows: (tab: string) => string[];
  /** Everything in the spreadsheet, for comparing before with after. */
  snapshot: () => string;
}

const files = await builtBundle();

/** A new spreadsheet with the built bundle. `rows` makes ledgers short where a test repeats a build many times. */
export function newWorkbook({
  locale = 'en_US',
  rows,
  saved: file,
}: {
  locale?: HostLocale;
  rows?: number;
  saved?: SavedHost;
} = {}): Workbook {
  const prepared = 'PREPARED_ROWS=200';
  if (!files.code.includes(prepared)) throw new Error(`the bundle has no ${prepared}`);
  const code = rows === undefined ? files.code : files.code.replace(prepared, `PREPARED_ROWS=${rows}`);
  const host = createHost({ files: { ...files, code }, locale, ...(file ? { saved: file } : {}) });
  const { getters } = host.model;
  if (rows !== undefined && !file) shrinkFirstSheet(host);

  const ask: Workbook['ask'] = (call, request) =>
    JSON.parse(String(host.run('callThroughline', JSON.stringify({ call, request }))));
  const briefs = new Map<string, CampaignBrief>();
  const value: Workbook['value'] = (tab, address) => host.read(tab, address).value;
  const at: Workbook['at'] = (tab, row, column) => {
    const width = getters.getNumberCols(getters.getSheetIdByName(tab) as string);
    for (let keyRow = 1; keyRow <= 20; keyRow++) {
      for (let index = 1; index <= width; index++) {
        // The row of keys stands above the head, the head above the first row.
        if (value(tab, a1(keyRow, index)) === column) return a1(keyRow + 1 + row, index);
      }
    }
    throw new Error(`the tab ${tab} has no column ${column}`);
  };
  const place = (name: string) => {
    const range = getters.getNamedRange(name)?.range;
    if (range) return { sheetId: range.sheetId, col: range.zone.left, row: range.zone.top };
    const [prefix = '', column = ''] = name.split('_');
    const ledger = getters.getNamedRange(`${prefix}_Campaign`)?.range;
    if (ledger) {
      const key = column.charAt(0).toLowerCase() + column.slice(1);
      const { zone } = getters.getRangeFromSheetXC(
        ledger.sheetId,
        at(getters.getSheetName(ledger.sheetId), 1, key),
      );
      return { sheetId: ledger.sheetId, col: zone.left, row: zone.top };
    }
    const campaign = /^Campaign(\d+)_/.exec(name)?.[1] ?? '';
    const built = briefs.get(campaign) ?? brief();
    const cell = plannedCells(built, campaign).find((each) => each.name === name);
    const tab = getters.getNamedRange(`Campaign${campaign}_Name`)?.range;
    if (!tab || !cell) throw new Error(`there is no name ${name}`);
    return { sheetId: tab.sheetId, col: cell.area.column - 1, row: cell.area.row - 1 };
  };
  return {
    host,
    ask,
    call: (call, request) => {
      const answer = ask(call, request);
      if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer.error)}`);
      if ('brief' in request) {
        const { state } = answer.reply as ReplyOf<'buildCampaign'>;
        const same = state.campaigns.find(({ name }) => name === request.brief.name);
        if (same) briefs.set(same.id, request.brief);
      }
      return answer.reply;
    },
    tabs: () => getters.getSheetIds().map((id) => getters.getSheetName(id)),
    value,
    at,
    cell: (tab, row, column) => value(tab, at(tab, row, column)),
    type: (tab, row, cells) => {
      for (const [column, text] of Object.entries(cells)) host.edit(tab, at(tab, row, column), text);
    },
    named: (name) => getters.getEvaluatedCell(place(name)).value,
    enter: (name, text) => {
      const { sheetId, col, row } = place(name);
      host.edit(getters.getSheetName(sheetId), a1(row + 1, col + 1), text);
    },
    shows: (tab) =>
      getters
        .getEvaluatedCellsPositions(getters.getSheetIdByName(tab) as string)
        .map((position) => getters.getEvaluatedCell(position).formattedValue)
        .filter((text) => text !== ''),
    // The engine's own counter of changes says nothing about what is in the workbook.
    snapshot: () => JSON.stringify({ ...host.save().workbook, revisionId: '' }),
  };
}

/** Makes a workbook once and opens it from then on, each time as one of its own: a third of the cost of building it. */
export function saved(rows: number, make: () => Workbook): () => Workbook {
  let file: SavedHost | undefined;
  return () => {
    file ??= make().host.save();
    return newWorkbook({ rows, saved: structuredClone(file) });
  };
}

const built = new Map<string, () => Workbook>();

/** A workbook of one's own in which one campaign was built in English. */
export function builtWorkbook({
  rows,
  changes = {},
}: {
  rows: number;
  changes?: Partial<CampaignBrief>;
}): Workbook {
  const key = JSON.stringify([rows, changes]);
  const open =
    built.get(key) ??
    saved(rows, () => {
      const book = newWorkbook({ rows });
      book.call('buildCampaign', { brief: brief(changes), language: 'en' });
      return book;
    });
  built.set(key, open);
  return open();
}

/** The cells of a campaign's tab as it is built; rows of its own that a test inserts are not seen. */
const plannedCells = (of: CampaignBrief, campaign: string): readonly PlannedName[] =>
  campaignPlan({ brief: of, campaign, language: 'en', texts: SHEET_TEXTS.en, isExample: false }).cells;

/** The engine calculates every cell of every sheet at each change of structure: 26,000 blank ones take their time. */
function shrinkFirstSheet({ model }: Host): void {
  const sheetId = model.getters.getActiveSheetId();
  const from = (first: number, last: number) =>
    Array.from({ length: last - first }, (_, index) => first + index);
  const rest = { sheetId, sheetName: 'Sheet1' };
  quietly(() => {
    model.dispatch('REMOVE_COLUMNS_ROWS', { ...rest, dimension: 'ROW', elements: from(20, 1000) });
    model.dispatch('REMOVE_COLUMNS_ROWS', { ...rest, dimension: 'COL', elements: from(10, 26) });
  });
}

export const brief = (changes: Partial<CampaignBrief> = {}): CampaignBrief => ({
  name: 'Spring sale',
  businessModel: 'onlineShop',
  goalKind: 'sales',
  goalNumber: 20,
  start: '2026-03-01',
  end: '2026-03-31',
  currency: 'EUR',
  margin: null,
  hourlyRate: null,
  ...changes,
});
