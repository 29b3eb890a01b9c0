import type { CellChange } from './cell-changes.ts';
import { addCoreCommand, type CoreCommand, type Dispatch, registries, type Zone } from './engine.ts';

/** The engine's cells, made fast for writing many of them. */

interface WriteCells {
  readonly type: typeof WRITE_CELLS;
  readonly sheetId: string;
  readonly cells: readonly PlacedChange[];
}
export type PlacedChange = Omit<CellChange, 'style'> & {
  readonly col: number;
  readonly row: number;
  /** null takes all styles away. */
  readonly style?: CellChange['style'] | null;
};

const WRITE_CELLS = 'WRITE_CELLS';
addCoreCommand(WRITE_CELLS);

/** Empties whole columns that are about to go. */
interface DropCells {
  readonly type: typeof DROP_CELLS;
  readonly sheetId: string;
  readonly columns: readonly number[];
}
const DROP_CELLS = 'DROP_CELLS';
addCoreCommand(DROP_CELLS);

/** Many cells in one command: the engine then asks its plugins for leave once and not for every cell. */
export function writeCells(dispatch: Dispatch, sheetId: string, cells: readonly PlacedChange[]): void {
  if (cells.length > 0) dispatch(WRITE_CELLS as never, { sheetId, cells } as never);
}

const Sheets = registries.corePluginRegistry.get('sheet');
const Cells = registries.corePluginRegistry.get('cell');
type Config = ConstructorParameters<typeof Cells>[0];
type Handler = { handle(command: CoreCommand): void };

/** Those that have to hear of every single cell, by the state they share within a model. */
const listenersOf = new WeakMap<object, Handler[]>();
const sheetsOf = new WeakMap<object, InstanceType<typeof Sheets>>();

/** What the engine keeps of a sheet, and how it changes that. */
interface SheetState {
  readonly id: string;
  readonly numberOfCols: number;
  readonly rows: readonly { readonly cells: Readonly<Record<string, number | undefined>> }[];
  readonly panes: { readonly xSplit: number };
}
interface EngineSheets {
  readonly history: { update: (...path: readonly unknown[]) => void };
  duplicateSheet: (from: string, to: string, name: string) => void;
  setPaneDivisions: (sheetId: string, base: number, dimension: 'COL' | 'ROW') => void;
}

class ReachableSheets extends Sheets {
  constructor(config: Config) {
    super(config);
    sheetsOf.set(config.stateObserver, this);
    listenersOf.set(config.stateObserver, []);
  }

  /** The engine tells every plugin of every cell it copies; here of all of them at once. */
  protected duplicateSheet(from: string, to: string, name: string): void {
    const cells: PlacedChange[] = [];
    const { dispatch } = this;
    this.dispatch = ((type: never, payload: never) => {
      if (type === 'UPDATE_CELL') cells.push(payload);
      else return dispatch(type, payload);
    }) as typeof this.dispatch;
    try {
      (Sheets.prototype as unknown as EngineSheets).duplicateSheet.call(this, from, to, name);
    } finally {
      this.dispatch = dispatch;
    }
    writeCells(dispatch as Dispatch, to, cells);
  }

  /** The engine moves all that stands behind once for every deleted column; here once for all of them. */
  protected removeColumns(sheet: SheetState, columns: readonly number[]): void {
    const gone = new Set(columns);
    this.dispatch(DROP_CELLS as never, { sheetId: sheet.id, columns } as never);
    const width = sheet.numberOfCols;
    let before = 0;
    const shifts = Array.from({ length: width }, (_, col) => (gone.has(col) ? before++ : before));
    const engine = this as unknown as EngineSheets;
    for (const [rowIndex, { cells }] of sheet.rows.entries()) {
      const kept: Record<string, number> = {};
      for (const [key, cellId] of Object.entries(cells)) {
        if (!cellId) continue;
        const shift = shifts[Number(key)] ?? 0;
        const col = Number(key) - shift;
        kept[col] = cellId;
        if (shift > 0)
          engine.history.update('cellPosition', cellId, { row: rowIndex, col, sheetId: sheet.id });
      }
      engine.history.update('sheets', sheet.id, 'rows', rowIndex, 'cells', kept);
    }
    engine.history.update('sheets', sheet.id, 'numberOfCols', width - columns.length);
    const { xSplit } = sheet.panes;
    const frozen = columns.filter((col) => col < xSplit).length;
    if (frozen > 0) engine.setPaneDivisions(sheet.id, xSplit - frozen, 'COL');
  }
}
registries.corePluginRegistry.replace('sheet', ReachableSheets);

interface EngineCells {
  updateCell: (sheetId: string, col: number, row: number, after: object) => void;
}

/** What other cells have to be calculated, which formulas are about pivots, how high a row is, what a table takes in. */
hearsOfEveryCell(registries.corePluginRegistry, 'tables');
for (const name of ['evaluation', 'row_size', 'formula_tracker']) {
  hearsOfEveryCell(registries.coreViewsPluginRegistry, name);
}

interface PluginRegistry {
  get(name: string): unknown;
  replace(name: string, plugin: never): unknown;
}

function hearsOfEveryCell(registry: PluginRegistry, name: string): void {
  type PluginClass = new (config: { stateObserver: object }) => Handler;
  const Plugin = registry.get(name) as PluginClass;
  class Listening extends Plugin {
    constructor(config: { stateObserver: object }) {
      super(config);
      listenersOf.get(config.stateObserver)!.push(this);
    }
  }
  registry.replace(name, Listening as never);
}

class FastCells extends Cells {
  /** While a command changes many cells: whether all plugins have been told of one of them. */
  private isTold: boolean | null = null;

  constructor(config: Config) {
    super(config);
    const { dispatch } = this;
    const sheets = sheetsOf.get(config.stateObserver)!;
    const listeners = listenersOf.get(config.stateObserver)!;
    this.dispatch = ((type: never, payload: object) => {
      const command = { ...payload, type } as unknown as CoreCommand;
      // Where a cell stands concerns the sheets alone, of some sixty plugins the engine would ask.
      if (type === 'UPDATE_CELL_POSITION') return sheets.handle(command);
      if (type !== 'UPDATE_CELL' || !this.isTold) {
        if (type === 'UPDATE_CELL' && this.isTold === false) this.isTold = true;
        return dispatch(type, payload as never);
      }
      // To the others one changed cell of a command is as good as all of them: they note that something has changed.
      this.handle(command);
      for (const listener of listeners) listener.handle(command);
    }) as typeof this.dispatch;
  }

  override handle(command: CoreCommand): void {
    const any = command as CoreCommand | WriteCells | DropCells;
    if (any.type === WRITE_CELLS) {
      this.manyAtOnce(() => {
        for (const cell of any.cells) this.dispatch('UPDATE_CELL', { sheetId: any.sheetId, ...cell });
      });
    } else if (any.type === 'ADD_COLUMNS_ROWS') {
      this.manyAtOnce(() => super.handle(any));
    } else if (any.type === DROP_CELLS) {
      this.dropCells(any);
    } else {
      // What a person deletes or pastes is heard of cell by cell.
      super.handle(any);
    }
  }

  /** That columns are removed makes the engine calculate anew: no plugin needs to hear of each cell. */
  private dropCells({ sheetId, columns }: DropCells): void {
    const engine = this as unknown as EngineCells;
    const gone = new Set(columns);
    for (const cell of this.getters.getCells(sheetId)) {
      const { col, row } = this.getters.getCellPosition(cell.id);
      if (gone.has(col)) engine.updateCell(sheetId, col, row, { content: '', style: null, format: '' });
    }
  }

  private manyAtOnce(change: () => void): void {
    this.isTold = false;
    change();
    this.isTold = null;
  }

  /** The engine empties every place of deleted rows; only places that hold something need it. */
  protected clearCells(sheetId: string, zones: readonly Zone[]): void {
    const isCleared = ({ col, row }: { col: number; row: number }) =>
      zones.some((zone) => col >= zone.left && col <= zone.right && row >= zone.top && row <= zone.bottom);
    for (const cell of this.getters.getCells(sheetId)) {
      const { col, row } = this.getters.getCellPosition(cell.id);
      if (isCleared({ col, row })) this.dispatch('CLEAR_CELL', { sheetId, col, row });
    }
  }
}
registries.corePluginRegistry.replace('cell', FastCells);
