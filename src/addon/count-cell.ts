/** What a cell counts; null where it is blank or holds no number. */
export function countCell(cell: unknown): number | null {
  const count = cell === '' ? Number.NaN : Number(cell);
  return Number.isFinite(count) ? count : null;
}
