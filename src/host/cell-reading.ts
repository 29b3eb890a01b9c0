import { splitReference, zoneOf } from './a1.ts';
import type { Area } from './area.ts';
import { readDisplayValues, readValues } from './area-content.ts';
import { readNotes } from './area-notes.ts';
import type { Book } from './book.ts';
import { isError } from './cell-errors.ts';
import { isUnparsable, toGoogleFormula } from './formula-text.ts';
import { googleFormat } from './number-format.ts';

/** A cell as the person at the spreadsheet finds it. */
export interface CellReading {
  readonly value: unknown;
  /** As shown, in the number format and the spreadsheet's locale. */
  readonly text: string;
  /** With `;` between arguments and `.` for decimals, whatever the locale; "" where there is none. */
  readonly formula: string;
  readonly format: string;
  readonly note: string;
  /** What hovering over an error says; null where the cell holds none. */
  readonly error: string | null;
}

/** One cell by sheet name and A1 notation; throws where there is no such cell. */
export function cellArea(book: Book, sheetName: string, a1: string): Area {
  book.flush();
  const sheetId = book.getters.getSheetIds().find((id) => book.getters.getSheetName(id) === sheetName);
  if (sheetId === undefined) throw new Error(`There is no sheet named ${sheetName}.`);
  const { cells } = splitReference(a1);
  const zone = zoneOf(cells, book.getters.getNumberRows(sheetId), book.getters.getNumberCols(sheetId));
  if (!zone || zone.left !== zone.right || zone.top !== zone.bottom)
    throw new Error(`${a1} is not one cell.`);
  return { book, sheetId, zone };
}

export function readCell(book: Book, sheetName: string, a1: string): CellReading {
  const area = cellArea(book, sheetName, a1);
  const { left: col, top: row } = area.zone;
  const position = { sheetId: area.sheetId, col, row };
  const stored = book.getters.getCell(position);
  const shown = book.getters.getEvaluatedCell(position);
  const canonical = stored?.isFormula ? stored.compiledFormula.toFormulaString(book.getters) : '';
  const message = isUnparsable(canonical) ? 'Formula parse error.' : String(shown.message ?? '');
  return {
    value: readValues(area)[0]![0],
    text: readDisplayValues(area)[0]![0]!,
    formula: stored?.isFormula
      ? toGoogleFormula(stored.compiledFormula.toFormulaString(book.getters), ';')
      : '',
    format: googleFormat(shown.format),
    note: readNotes(area)[0]![0]!,
    error: isError(shown) ? message : null,
  };
}
