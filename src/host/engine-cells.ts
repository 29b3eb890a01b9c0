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

/** Many cells in one command: the engine then asks its plugins for leave once and not for every cell. */
export function writeCells(dispatch: Dispatch, sheetId: string, cells: readonly PlacedChange[]): void {
  if (cells.length > 0) dispatch(WRITE_CELLS as never, { sheetId, cells } as never);
}

const Sheets = registries.corePluginRegistry.get('sheet');
const Cells = registries.corePluginRegistry.get('cell');
type Config = ConstructorParameters<typeof Cells>[0];

/** By the state they share, so that each model's cells find its sheets. */
const sheetsOf = new WeakMap<object, InstanceType<typeof Sheets>>();

class ReachableSheets extends Sheets {
  constructor(config: Config) {
    super(config);
    sheetsOf.set(config.stateObserver, this);
  }
}
registries.corePluginRegistry.replace('sheet', ReachableSheets);

class FastCells extends Cells {
  constructor(config: Config) {
    super(config);
    const { dispatch } = this;
    const sheets = sheetsOf.get(config.stateObserver)!;
    // Where a cell stands concerns the sheets alone, of some sixty plugins the engine would ask.
    this.dispatch = ((type: never, payload: object) =>
      type === 'UPDATE_CELL_POSITION'
        ? sheets.handle({ ...payload, type } as unknown as CoreCommand)
        : dispatch(type, payload as never)) as typeof this.dispatch;
  }

  override handle(command: CoreCommand): void {
    const any = command as CoreCommand | WriteCells;
    if (any.type === WRITE_CELLS) {
      for (const cell of any.cells) this.dispatch('UPDATE_CELL', { sheetId: any.sheetId, ...cell });
    } else {
      super.handle(any);
    }
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
