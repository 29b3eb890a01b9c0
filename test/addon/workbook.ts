import { bundle } from '../../src/build/bundle.ts';
import { a1 } from '../../src/core/plans/area.ts';
import type { CallError, CallName, CampaignBrief, ReplyOf, RequestOf } from '../../src/core/sidebar-api.ts';
import { quietly } from '../../src/host/engine.ts';
import { createHost, type Host, type HostLocale } from '../../src/host/host.ts';

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
  /** The value of a one-cell name. */
  named: (name: string) => unknown;
  /** A person types into the cell of a one-cell name. */
  enter: (name: string, text: string) => void;
  /** All that a tab shows, cell by cell. */
  shows: (tab: string) => string[];
  /** Everything in the spreadsheet, for comparing before with after. */
  snapshot: () => string;
}

const files = await bundle();

/** A new spreadsheet with the built bundle. `rows` makes ledgers short where a test repeats a build many times. */
export function newWorkbook({
  locale = 'en_US',
  rows,
}: {
  locale?: HostLocale;
  rows?: number;
} = {}): Workbook {
  const prepared = 'PREPARED_ROWS=200';
  if (!files.code.includes(prepared)) throw new Error(`the bundle has no ${prepared}`);
  const code = rows === undefined ? files.code : files.code.replace(prepared, `PREPARED_ROWS=${rows}`);
  const host = createHost({ files: { ...files, code }, locale });
  const { getters } = host.model;
  if (rows !== undefined) shrinkFirstSheet(host);

  const ask: Workbook['ask'] = (call, request) =>
    JSON.parse(String(host.run('callThroughline', JSON.stringify({ call, request }))));
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
    if (!range) throw new Error(`there is no name ${name}`);
    const { sheetId, zone } = range;
    return { sheetId, col: zone.left, row: zone.top };
  };
  return {
    host,
    ask,
    call: (call, request) => {
      const answer = ask(call, request);
      if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer.error)}`);
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
