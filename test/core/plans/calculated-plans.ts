import type { Area, PlanCell, SheetPlan } from '../../../src/core/plans/sheet-plan.ts';
import { type BatchSlot, batch, checkedDispatch, Model, quietly } from '../../../src/host/engine.ts';
import { writeCells } from '../../../src/host/engine-cells.ts';
import { toEngineFormula } from '../../../src/host/formula-text.ts';

/** Rows and columns count from 1. */
export interface PlacedCell {
  tab: string;
  row: number;
  column: number;
  value: PlanCell;
}

export interface CalculatedPlans {
  write: (cells: readonly PlacedCell[]) => void;
  at: (tab: string, row: number, column: number) => unknown;
  placeOf: (name: string) => { tab: string; area: Area };
  /** Types into one cell of a name, its first unless another row or column is asked for; both count from 0. */
  type: (name: string, value: PlanCell, row?: number, column?: number) => void;
  /** What a cell of a name shows. */
  shown: (name: string, row?: number, column?: number) => unknown;
  /** Cells of any tab that show an error, with what they show. */
  errors: () => string[];
}

/** Tabs calculated by the spreadsheet engine, without the add-on and thus fast enough for many random workbooks. */
export function calculatedPlans(
  plans: readonly SheetPlan[],
  more: (placeOf: CalculatedPlans['placeOf']) => readonly PlacedCell[] = () => [],
): CalculatedPlans {
  const slot: BatchSlot = { run: null, defersEvaluation: true };
  const sheets = plans.map(({ name, rows, columns }) => ({
    id: name,
    name,
    rowNumber: rows,
    colNumber: columns,
  }));
  const model = quietly(() => new Model({ sheets } as never, { custom: { batch: slot } }));
  const { getters } = model;
  const write: CalculatedPlans['write'] = (cells) =>
    batch(model, slot, () => {
      for (const { name } of plans) {
        const own = cells.filter(({ tab }) => tab === name);
        const changes = own.map(({ row, column, value }) => ({
          row: row - 1,
          col: column - 1,
          content: contentOf(value),
        }));
        writeCells(model.dispatch, name, changes);
      }
    });
  const at: CalculatedPlans['at'] = (tab, row, column) =>
    getters.getEvaluatedCell({ sheetId: tab, row: row - 1, col: column - 1 }).value ?? '';

  const places = new Map(
    plans.flatMap(({ name: tab, names, cells }) =>
      [...names, ...cells].map(({ name, area }) => [name, { tab, area }] as const),
    ),
  );
  const placeOf: CalculatedPlans['placeOf'] = (name) => {
    const place = places.get(name);
    if (!place) throw new Error(`no cell has the name ${name}`);
    return place;
  };
  const dispatch = checkedDispatch(model);
  batch(model, slot, () => {
    for (const { name } of plans.flatMap(({ names }) => names)) {
      const { tab, area } = placeOf(name);
      const { row, column, rows, columns } = area;
      const zone = { left: column - 1, right: column + columns - 2, top: row - 1, bottom: row + rows - 2 };
      const ranges = [getters.getRangeDataFromZone(tab, zone)];
      // Without a sheet the engine checks the place against the size of whatever sheet is shown.
      const where = { ranges, sheetId: tab };
      dispatch('CREATE_NAMED_RANGE', { name, ...where });
    }
  });
  slot.defersEvaluation = false;
  write([...more(placeOf), ...plans.flatMap(cellsOf)]);

  return {
    write,
    at,
    placeOf,
    type: (name, value, row = 0, column = 0) => {
      const { tab, area } = placeOf(name);
      write([{ tab, row: area.row + row, column: area.column + column, value }]);
    },
    shown: (name, row = 0, column = 0) => {
      const { tab, area } = placeOf(name);
      return at(tab, area.row + row, area.column + column);
    },
    errors: () =>
      plans.flatMap(({ name, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, index) => {
          const [row, col] = [Math.floor(index / columns), index % columns];
          const cell = getters.getEvaluatedCell({ sheetId: name, row, col });
          return cell.type === 'error' ? `${name} R${row + 1}C${col + 1}: ${cell.value} ${cell.message}` : '';
        }).filter((error) => error !== ''),
      ),
  };
}

/** A ledger with so few rows that it is calculated in no time. */
export function shortened(ledger: SheetPlan, rows: number): SheetPlan {
  const [{ area: first }] = ledger.names as readonly [SheetPlan['names'][number]];
  const end = first.row + rows;
  return {
    ...ledger,
    rows: end - 1,
    names: ledger.names.map(({ name, area }) => ({
      name,
      area: area.row === first.row ? { ...area, rows } : area,
    })),
    blocks: ledger.blocks.map((block) => ({ ...block, cells: block.cells.slice(0, end - block.row) })),
  };
}

const cellsOf = ({ name: tab, blocks }: SheetPlan): PlacedCell[] =>
  blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.map((value, right) => ({ tab, row: row + down, column: column + right, value })),
    ),
  );

const contentOf = (value: PlanCell): string =>
  typeof value === 'string' && value.startsWith('=')
    ? toEngineFormula(value, 'en_US', 'script')
    : String(value);
