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
    const style = change.style && { ...before?.style, ...change.style };
    cells.set(key, { ...before, ...change, ...(style ? { style } : {}) });
  }

  apply(getters: EngineGetters, dispatch: Dispatch): void {
    for (const [sheetId, cells] of this.sheets) {
      const placed = [...cells].flatMap(([key, change]): PlacedChange[] => {
        const place = { col: key % STRIDE, row: Math.floor(key / STRIDE) };
        const cell = getters.getCell({ sheetId, ...place });
        const style = change.style && withoutDefaults({ ...cell?.style, ...change.style });
        if (cell && isAsBefore(cell, change, style)) return [];
        if (!cell && !change.content && !change.format && !style) return [];
        return [{ ...place, ...change, ...(style === undefined ? {} : { style }) } as PlacedChange];
      });
      writeCells(dispatch, sheetId, placed);
    }
  }
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
