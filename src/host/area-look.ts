import { type Area, checkInSheet, checkShape } from './area.ts';
import type { CellChange } from './cell-changes.ts';
import { hexColor } from './cell-style.ts';
import type { EngineCell, EngineStyle, Zone } from './engine.ts';
import { engineFormat } from './number-format.ts';
import type { EnumValue } from './strict.ts';
import { cellsOf } from './zones.ts';

/** One style over the whole area; keys not named stay as they are. */
export function writeStyle({ book, sheetId, zone }: Area, style: EngineStyle): void {
  checkInSheet({ book, sheetId, zone });
  const change = { style };
  for (const { col, row } of cellsOf(zone)) book.writeCell(sheetId, col, row, change);
}

/** A style for each cell, from a grid of what the setter takes. */
export function writeStyles<T>(
  area: Area,
  grid: readonly (readonly T[])[],
  styleOf: (value: T) => EngineStyle,
): void {
  writeGrid(area, grid, (value) => ({ style: styleOf(value) }));
}

export function writeFormats(area: Area, grid: readonly (readonly unknown[])[]): void {
  writeGrid(area, grid, (pattern) => ({ format: engineFormat(pattern) }));
}

/** Each different value is looked at once: grids repeat few values, and a bad one must be refused before any is written. */
function writeGrid<T>(area: Area, grid: readonly (readonly T[])[], changeOf: (value: T) => CellChange): void {
  checkShape(area, grid);
  checkInSheet(area);
  const { book, sheetId, zone } = area;
  const changes = new Map([...new Set(grid.flat())].map((value) => [value, changeOf(value)]));
  // Of large areas most of the time of a build: no object per cell.
  for (const [line, values] of grid.entries()) {
    for (const [at, value] of values.entries()) {
      book.writeCell(sheetId, zone.left + at, zone.top + line, changes.get(value)!);
    }
  }
}

export function readCells<T>(
  { book, sheetId, zone }: Area,
  read: (cell: EngineCell | undefined) => T,
): T[][] {
  book.settle();
  checkInSheet({ book, sheetId, zone });
  const grid: T[][] = [];
  for (const { col, row, at } of cellsOf(zone)) {
    grid[at[0]] ??= [];
    grid[at[0]]![at[1]] = read(book.getters.getCell({ sheetId, col, row }));
  }
  return grid;
}

type Side = 'top' | 'left' | 'bottom' | 'right' | 'v' | 'h';
const SIDES: readonly Side[] = ['top', 'left', 'bottom', 'right', 'v', 'h'];
const LINES = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
} as const;

/** Top, left, bottom, right, vertical and horizontal inner lines: true draws, false removes, null leaves. */
export function writeBorder(
  area: Area,
  sides: readonly (boolean | null)[],
  color: string | null = null,
  line: unknown = null,
): void {
  checkInSheet(area);
  const { book, sheetId, zone } = area;
  const style = LINES[(line as EnumValue | null)?.name() as keyof typeof LINES] ?? 'thin';
  const drawn = { color: color === null ? '#000000' : hexColor(color), style };
  book.write(() => {
    SIDES.forEach((position, index) => {
      if (sides[index] === true) {
        book.dispatch('SET_ZONE_BORDERS', { sheetId, target: [zone], border: { position, ...drawn } });
      }
      if (sides[index] === false) removeSide(area, position);
    });
  });
}

/** The lines a side stands for, as the borders of the cells that carry them. */
function removeSide({ book, sheetId, zone }: Area, side: Side): void {
  for (const { col, row } of cellsOf(zone)) {
    const border = book.getters.getCellBorder({ sheetId, col, row });
    if (!border) continue;
    const kept = { ...border };
    for (const key of edgesOf(side, col, row, zone)) delete kept[key];
    book.dispatch('SET_BORDER', { sheetId, col, row, border: kept });
  }
}

function edgesOf(side: Side, col: number, row: number, zone: Zone): ('top' | 'left' | 'bottom' | 'right')[] {
  switch (side) {
    case 'top':
      return row === zone.top ? ['top'] : [];
    case 'bottom':
      return row === zone.bottom ? ['bottom'] : [];
    case 'left':
      return col === zone.left ? ['left'] : [];
    case 'right':
      return col === zone.right ? ['right'] : [];
    case 'v':
      return [...(col > zone.left ? ['left' as const] : []), ...(col < zone.right ? ['right' as const] : [])];
    default:
      return [...(row > zone.top ? ['top' as const] : []), ...(row < zone.bottom ? ['bottom' as const] : [])];
  }
}
