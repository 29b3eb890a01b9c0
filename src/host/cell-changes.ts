import type { Dispatch, EngineCell, EngineGetters, EngineStyle } from './engine.ts';
import { type PlacedChange, writeCells } from './engine-cells.ts';

/** What is to change in one cell; what is not named stays. */
export interface CellChange {
  readonly content?: string;
  readonly format?: string;
  readonly style?: EngineStyle;
}

/** More columns than a sheet can have. */
const STRIDE = 20_000;

/** Buffered changes cell by cell, so that values, formats and looks of a cell reach the engine as one command. */
export class CellChanges {
  private readonly sheets = new Map<string, Map<number, CellChange>>();
  private readonly merged = new Map<CellChange, Map<CellChange, CellChange>>();

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  at(sheetId: string, col: number, row: number): CellChange | undefined {
    return this.sheets.get(sheetId)?.get(row * STRIDE + col);
  }

  add(sheetId: string, col: number, row: number, change: CellChange): void {
    let cells = this.sheets.get(sheetId);
    if (!cells) {
      cells = new Map();
      this.sheets.set(sheetId, cells);
    }
    const key = row * STRIDE + col;
    const before = cells.get(key);
    cells.set(key, before ? this.merge(before, change) : change);
  }

  /** Areas are given few different looks: what two of them make together is worked out once. */
  private merge(before: CellChange, change: CellChange): CellChange {
    if (before.content !== undefined || change.content !== undefined) return merged(before, change);
    const further = this.merged.get(before) ?? new Map<CellChange, CellChange>();
    this.merged.set(before, further);
    const both = further.get(change) ?? merged(before, change);
    further.set(change, both);
    return both;
  }

  apply(getters: EngineGetters, dispatch: Dispatch): void {
    const plain = new Set<CellChange>();
    for (const [sheetId, cells] of this.sheets) {
      const placed: PlacedChange[] = [];
      for (const [key, change] of cells) {
        const [col, row] = [key % STRIDE, Math.floor(key / STRIDE)];
        const cell = getters.getCell({ sheetId, col, row });
        // Most of a large area is given the looks that an empty cell has anyway.
        if (!cell && plain.has(change)) continue;
        const style = change.style && withoutDefaults({ ...cell?.style, ...change.style });
        if (cell && isAsBefore(cell, change, style)) continue;
        if (!cell && !change.content && !change.format && !style) plain.add(change);
        else placed.push({ col, row, ...change, ...(style === undefined ? {} : { style }) } as PlacedChange);
      }
      writeCells(dispatch, sheetId, placed);
    }
  }
}

function merged(before: CellChange, change: CellChange): CellChange {
  const style = change.style && { ...before.style, ...change.style };
  return { ...before, ...change, ...(style ? { style } : {}) };
}

/** Rows are given the looks they were inserted with: that need not reach the engine again. */
function isAsBefore(cell: EngineCell, { content, format }: CellChange, style?: EngineStyle | null): boolean {
  if (content !== undefined || (format !== undefined && format !== cell.format)) return false;
  if (style === undefined) return true;
  const [now, before] = [Object.entries(style ?? {}), Object.entries(cell.style ?? {})];
  return (
    now.length === before.length &&
    now.every(([key, value]) => cell.style?.[key as keyof EngineStyle] === value)
  );
}

const DEFAULTS: EngineStyle = {
  bold: false,
  italic: false,
  wrapping: 'overflow',
  verticalAlign: 'bottom',
  fontSize: 10,
  fillColor: '',
  textColor: '',
  align: undefined,
};

/** A cell styled as every other cell needs no style; null where nothing is left. */
function withoutDefaults(style: EngineStyle): EngineStyle | null {
  const kept = Object.entries(style).filter(([key, value]) => value !== DEFAULTS[key as keyof EngineStyle]);
  return kept.length === 0 ? null : Object.fromEntries(kept);
}
