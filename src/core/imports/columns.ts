import { ImportError } from './import-error.ts';

/** Finds the cells of a row by header name, whatever the case, order and number of columns. */
export interface Columns {
  /** The trimmed cell; '' where the column or the cell is missing. */
  cell(cells: readonly string[], column: string): string;
}

/** `used`: the columns the format reads; a repeated one is refused, because it would be read by chance. */
export function columnsOf(header: readonly string[], used: readonly string[]): Columns {
  const names = header.map(headerName);
  const index = new Map<string, number>();
  for (const column of used) {
    const name = headerName(column);
    const at = names.indexOf(name);
    if (at === -1) continue;
    if (names.includes(name, at + 1)) throw ImportError.of('repeated-column', { column });
    index.set(column, at);
  }
  return {
    cell: (cells, column) => {
      const at = index.get(column);
      return at === undefined ? '' : bareCell(cells[at] ?? '');
    },
  };
}

/** Header cells compare without case, quotes, surrounding blanks and the byte order mark. */
export const headerName = (cell: string): string =>
  cell
    .replace(/[\uFEFF"']/g, '')
    .trim()
    .toLowerCase();

/**
 * The cell without blanks around it and without the apostrophe that exports put before what a spreadsheet would take
 * for a number or a formula. Nearly all cells need neither, and there are dozens in a row.
 */
export function bareCell(cell: string): string {
  const trimmed =
    isEdgeBlank(cell.charCodeAt(0)) || isEdgeBlank(cell.charCodeAt(cell.length - 1)) ? cell.trim() : cell;
  return trimmed.startsWith("'") ? trimmed.replace(/^'(?=[=+\-@\d])/, '') : trimmed;
}

const isEdgeBlank = (charCode: number): boolean => charCode <= 32 || charCode >= 160;
