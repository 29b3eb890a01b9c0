import { ImportError } from '../import-error.ts';
import type { SkipLog } from '../skipped-rows.ts';
import { type RecognisedPlatform, recognisePlatform } from './platform-formats.ts';

/** A table of a statistics export, as it stands in the file. */
export interface PlatformTable extends RecognisedPlatform {
  header: string;
  /** Days of the comments above it, `YYYY-MM-DD`: analytics says its period there. */
  days: readonly string[];
  rows: { row: number; cells: readonly string[] }[];
}

export interface PlatformTables {
  add(cells: readonly string[]): void;
  /** Number of the last row. */
  row(): number;
  /** Throws an ImportError where no table is known. */
  end(): { tables: PlatformTable[]; rows: number };
}

/** Titles, `#` lines and whole tables of another kind may stand above the first header that is known. */
export const LINES_BEFORE_HEADER = 200;

const COMMENT_DAY = /^#[^:]*:\s*(\d{4})(\d{2})(\d{2})$/;

/**
 * Takes a file apart into its tables. A header begins one, a blank line or a comment ends it: the rows of a table that
 * answers to no format are counted as `other-table`.
 */
export function platformTables(skipped: SkipLog): PlatformTables {
  const tables: PlatformTable[] = [];
  let isOtherTable = false;
  let days: string[] = [];
  let widest: readonly string[] = [];
  let counted = 0;
  let row = 0;

  function add(cells: readonly string[]): void {
    row++;
    const first = (cells[0] ?? '').replace(/\uFEFF/g, '').trim();
    const table = tables[tables.length - 1];
    if (first.startsWith('#')) {
      const day = COMMENT_DAY.exec(first);
      if (day) days.push(`${day[1]}-${day[2]}-${day[3]}`);
      isOtherTable = true;
    } else if (cells.every((cell) => cell.trim() === '')) {
      if (cells.length === 1) isOtherTable = true;
      else if (table) skip('blank-row', '');
    } else if (!begins(cells, table)) {
      if (!table) lookOn(cells);
      else if (isOtherTable) skip('other-table', first);
      else {
        counted++;
        table.rows.push({ row, cells });
      }
    }
  }

  /** Whether these cells are the header of a table of the kind that this file is of. */
  function begins(cells: readonly string[], table: PlatformTable | undefined): boolean {
    const found = recognisePlatform(cells);
    if (found === null || (table && found.format !== table.format)) return false;
    const header = cells.join('\n');
    if (header !== table?.header) tables.push({ ...found, header, days, rows: [] });
    days = [];
    isOtherTable = false;
    return true;
  }

  function lookOn(cells: readonly string[]): void {
    days = [];
    if (cells.length > widest.length) widest = cells;
    if (row > LINES_BEFORE_HEADER) throw unknown();
  }

  function skip(reason: 'blank-row' | 'other-table', value: string): void {
    counted++;
    skipped.add({ row, reason, value });
  }

  function unknown(): ImportError {
    if (widest.length === 0) return ImportError.of('empty-file', {});
    const found = widest.slice(0, 12).map((cell) => cell.trim().slice(0, 30));
    return ImportError.of('unknown-format', { found: found.join(', ') });
  }

  return {
    add,
    row: () => row,
    end() {
      if (tables.length === 0) throw unknown();
      return { tables, rows: counted };
    },
  };
}
