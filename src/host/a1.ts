import { helpers, type Zone } from './engine.ts';

const PLAIN_REFERENCE = /^\$?[A-Za-z]{1,3}\$?\d*(:\$?[A-Za-z]{0,3}\$?\d*)?$|^\$?\d+:\$?\d+$/;

/** `Sheet!A1:B2` → its parts; the sheet is undefined where the text names none. */
export function splitReference(reference: string): { sheet: string | undefined; cells: string } {
  const { sheetName, xc } = helpers.splitReference(reference);
  return { sheet: sheetName, cells: xc };
}

/** A1 notation (`B2`, `B2:C`, `B:B`, `3:5`) → the cells it names on a sheet of that size; null if it is none. */
export function zoneOf(cells: string, rows: number, columns: number): Zone | null {
  if (!PLAIN_REFERENCE.test(cells)) return null;
  if (/^\$?[A-Za-z]+$/.test(cells)) return null;
  const { left, top, right, bottom } = helpers.toUnboundedZone(cells.replaceAll('$', ''));
  return { left, top, right: right ?? columns - 1, bottom: bottom ?? rows - 1 };
}

export function a1Of(zone: Zone): string {
  const first = helpers.toXC(zone.left, zone.top);
  const last = helpers.toXC(zone.right, zone.bottom);
  return first === last ? first : `${first}:${last}`;
}
