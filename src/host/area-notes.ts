import { type Area, checkInSheet, checkShape } from './area.ts';
import { changeHostData, hostDataOf } from './host-data.ts';
import { cellsOf, isInside } from './zones.ts';

export function readNotes({ book, sheetId, zone }: Area): string[][] {
  book.settle();
  checkInSheet({ book, sheetId, zone });
  const grid: string[][] = [];
  for (const { at } of cellsOf(zone)) {
    grid[at[0]] ??= [];
    grid[at[0]]![at[1]] = '';
  }
  for (const { range, text } of hostDataOf(book.model).notes) {
    const { left, top } = range.zone;
    if (range.sheetId === sheetId && isInside(left, top, zone))
      grid[top - zone.top]![left - zone.left] = text;
  }
  return grid;
}

/** null and "" remove a note. */
export function writeNotes(area: Area, grid: readonly (readonly (string | null)[])[]): void {
  checkShape(area, grid);
  checkInSheet(area);
  const { book, sheetId, zone } = area;
  const copy = grid.map((row) => row.slice());
  book.write(() => {
    const others = hostDataOf(book.model).notes.filter(
      ({ range }) => range.sheetId !== sheetId || !isInside(range.zone.left, range.zone.top, zone),
    );
    const notes = [...cellsOf(zone)].flatMap(({ col, row, at }) => {
      const text = copy[at[0]]![at[1]];
      if (!text) return [];
      const cell = { left: col, right: col, top: row, bottom: row };
      return [{ range: book.getters.getRangeFromZone(sheetId, cell), text }];
    });
    changeHostData(book.model, book.dispatch, { notes: others.concat(notes) });
  });
}
