import type { Language } from '../../../src/core/language.ts';
import { benchmarksPlan } from '../../../src/core/plans/benchmarks/benchmarks-plan.ts';
import { LEDGERS, ledgerPlans } from '../../../src/core/plans/ledgers.ts';
import {
  LIST_WORDS,
  LISTS,
  type ListKey,
  type ListName,
  listColumn,
} from '../../../src/core/plans/lists/list-keys.ts';
import { listsPlan } from '../../../src/core/plans/lists/lists-plan.ts';
import type { Area, PlanCell, SheetPlan } from '../../../src/core/plans/sheet-plan.ts';
import { type BatchSlot, batch, checkedDispatch, Model, quietly } from '../../../src/host/engine.ts';
import { writeCells } from '../../../src/host/engine-cells.ts';
import { toEngineFormula } from '../../../src/host/formula-text.ts';
import { SHEET_TEXTS } from '../../../src/i18n/sheet-texts.ts';

export interface CalculatedPlans {
  /** Types into one cell of a name, its first unless another row or column is asked for; both count from 0. */
  type: (name: string, value: PlanCell, row?: number, column?: number) => void;
  /** What a cell of a name shows. */
  shown: (name: string, row?: number, column?: number) => unknown;
  /** The same by the cell's place. */
  typeAt: (tab: string, row: number, column: number, value: PlanCell) => void;
  at: (tab: string, row: number, column: number) => unknown;
}

/** Tabs calculated by the spreadsheet engine, without the add-on. */
export function calculatedPlans(plans: readonly SheetPlan[]): CalculatedPlans {
  const slot: BatchSlot = { run: null, defersEvaluation: true };
  const sheets = plans.map(({ name, rows, columns }) => ({
    id: name,
    name,
    rowNumber: rows,
    colNumber: columns,
  }));
  const model = quietly(() => new Model({ sheets } as never, { custom: { batch: slot } }));
  const write = (tab: string, cells: readonly { row: number; column: number; value: PlanCell }[]): void =>
    batch(model, slot, () => {
      writeCells(
        model.dispatch,
        tab,
        cells.map(({ row, column, value }) => ({ row: row - 1, col: column - 1, content: contentOf(value) })),
      );
    });
  const at = (tab: string, row: number, column: number): unknown =>
    model.getters.getEvaluatedCell({ sheetId: tab, row: row - 1, col: column - 1 }).value ?? '';

  const places = new Map<string, { tab: string; area: Area }>();
  const dispatch = checkedDispatch(model);
  for (const { name: tab, names } of plans) {
    for (const { name, area } of names) {
      places.set(name, { tab, area });
      const { row, column, rows, columns } = area;
      const zone = { left: column - 1, right: column + columns - 2, top: row - 1, bottom: row + rows - 2 };
      const range = model.getters.getRangeDataFromZone(tab, zone);
      // Without a sheet the engine checks the place against the size of whatever sheet is shown.
      dispatch('CREATE_NAMED_RANGE', { name, ranges: [range], ...{ sheetId: tab } });
    }
  }
  slot.defersEvaluation = false;
  for (const { name, blocks } of plans) {
    const cells = blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.map((value, right) => ({ row: row + down, column: column + right, value })),
      ),
    );
    write(name, cells);
  }
  const placeOf = (name: string) => {
    const place = places.get(name);
    if (!place) throw new Error(`no cell has the name ${name}`);
    return place;
  };
  return {
    type: (name, value, row = 0, column = 0) => {
      const { tab, area } = placeOf(name);
      write(tab, [{ row: area.row + row, column: area.column + column, value }]);
    },
    shown: (name, row = 0, column = 0) => {
      const { tab, area } = placeOf(name);
      return at(tab, area.row + row, area.column + column);
    },
    typeAt: (tab, row, column, value) => write(tab, [{ row, column, value }]),
    at,
  };
}

const contentOf = (value: PlanCell): string =>
  typeof value === 'string' && value.startsWith('=')
    ? toEngineFormula(value, 'en_US', 'script')
    : String(value);

export type LedgerName = keyof typeof LEDGERS;

export interface CalculatedLedgers {
  /** Types into a row of a ledger, by the keys of its columns; `row` counts from 0. */
  type: (ledger: LedgerName, cells: Readonly<Record<string, PlanCell>>, row?: number) => void;
  shown: (ledger: LedgerName, column: string, row?: number) => unknown;
  /** The same of a name anywhere. */
  named: CalculatedPlans['shown'];
  typeNamed: CalculatedPlans['type'];
  /** An entry of a list as these tabs word it. */
  word: <L extends ListName>(list: L, key: ListKey<L>) => string;
}

/** The ledgers with what they look up, each with so few rows that it is calculated in no time. */
export function calculatedLedgers(language: Language, rows = 5): CalculatedLedgers {
  const texts = SHEET_TEXTS[language];
  const ledgers = ledgerPlans(texts, language).map((plan) => shortened(plan, rows));
  const book = calculatedPlans([listsPlan(texts, language), benchmarksPlan(texts, language), ...ledgers]);
  const place = (ledger: LedgerName, column: string) => {
    const { kind, columns } = LEDGERS[ledger];
    const plan = ledgers.find(({ identity }) => identity.kind === kind)!;
    const index = columns.findIndex(({ key }) => key === column);
    if (index < 0) throw new Error(`${ledger} has no column ${column}`);
    return { tab: plan.name, first: plan.names[0]!.area.row, column: index + 1 };
  };
  return {
    type: (ledger, cells, row = 0) => {
      for (const [key, value] of Object.entries(cells)) {
        const { tab, first, column } = place(ledger, key);
        book.typeAt(tab, first + row, column, value);
      }
    },
    shown: (ledger, column, row = 0) => {
      const { tab, first, column: index } = place(ledger, column);
      return book.at(tab, first + row, index);
    },
    named: book.shown,
    typeNamed: book.type,
    word: (list, key) =>
      String(book.shown(LIST_WORDS, (LISTS[list] as readonly string[]).indexOf(key), listColumn(list) - 1)),
  };
}

function shortened(ledger: SheetPlan, rows: number): SheetPlan {
  const first = ledger.names[0]!.area.row;
  return {
    ...ledger,
    rows: first + rows - 1,
    names: ledger.names.map(({ name, area }) => ({ name, area: { ...area, rows } })),
    blocks: ledger.blocks.map((block) => ({
      ...block,
      cells: block.cells.slice(0, first + rows - block.row),
    })),
  };
}
