import { a1, area } from '../area.ts';
import type { NumberFormat, Role } from '../look.ts';
import type { AnswerTexts } from './answer-texts.ts';
import { type CampaignContext, LEFT } from './campaign-context.ts';
import type { CampaignName } from './campaign-names.ts';

export type TileKey = keyof AnswerTexts['tiles'];

export interface Tile {
  label: string;
  /** An expression, like the meaning: the line that says what the value means and how it is known. */
  value: string;
  meaning: string;
  /** None for words: the format of texts would keep a formula from being calculated. */
  format?: NumberFormat;
  name?: CampaignName;
  role?: Role;
  signed?: boolean;
}

/** Label, value, meaning and room below. */
export const TILE_ROWS = 4;

/** First column of the four tiles of a row; the narrow column after the second and the last belongs to them. */
const SLOTS = [
  { column: 1, columns: 1 },
  { column: 2, columns: 2 },
  { column: 4, columns: 1 },
  { column: 5, columns: 2 },
] as const;

/** Lays the tiles out, four in a row. Returns the cell of each value. */
export function placeTiles<K extends TileKey>(
  context: CampaignContext,
  tiles: Readonly<Record<K, Tile>>,
  first: number,
): Record<K, string> {
  const placed = Object.entries(tiles).map(([key, tile], index) => {
    const slot = SLOTS[index % SLOTS.length] ?? SLOTS[0];
    const row = first + Math.floor(index / SLOTS.length) * TILE_ROWS;
    tileCells(context, tile as Tile, row, slot);
    return [key, a1(row + 1, slot.column)] as const;
  });
  // The texts take the whole width of a tile, not of its first column.
  const rows = Math.ceil(placed.length / SLOTS.length) * TILE_ROWS - 1;
  for (const { column, columns } of SLOTS) {
    if (columns > 1) context.draft.mergeAcross(area(first, column, rows, columns));
  }
  return Object.fromEntries(placed) as Record<K, string>;
}

function tileCells(
  { draft, ref }: CampaignContext,
  tile: Tile,
  row: number,
  { column, columns }: { column: number; columns: number },
): void {
  const rows = [
    [tile.label, 'tileLabel'],
    [`=${tile.value}`, tile.role ?? 'tileValue'],
    [`=${tile.meaning}`, 'tileMeaning'],
  ] as const;
  for (const [index, [content, role]] of rows.entries()) {
    draft.cell(row + index, column, content);
    draft.style(role, area(row + index, column, 1, columns));
  }
  if (tile.format) draft.format(tile.format, area(row + 1, column));
  // A row does not grow by itself with what a formula says.
  if (column === LEFT) draft.height(row + 2, 54);
  if (tile.name) draft.name(ref(tile.name), area(row + 1, column));
  if (tile.signed) draft.redBelowZero(area(row + 1, column));
}
