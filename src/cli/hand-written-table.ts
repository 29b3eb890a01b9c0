import { basename } from 'node:path';
import { readAmount, toNumber } from '../core/imports/amount.ts';
import { csvRecords } from './csv-records.ts';
import { UserError } from './user-error.ts';

/** One row of a small file written by hand; each reader throws a UserError that names value, line and remedy. */
export interface TableRow {
  text(column: string): string;
  /** Null for an empty cell. Decimal commas are taken, `1.234` is refused: it may be a thousand. */
  amount(column: string): number | null;
  day(column: string): string | null;
  /** For a complaint about this row. */
  refuse(complaint: string): never;
}

interface TableForm {
  label: string;
  required: readonly string[];
  optional: readonly string[];
  /** Other columns are somebody's notes, or a misspelled name of one that may be left out. */
  refuseOthers: boolean;
}

export async function handWrittenTable(path: string, form: TableForm): Promise<TableRow[]> {
  const records: string[][] = [];
  await csvRecords(path, form.label, (chunk, problems) => {
    records.push(...chunk);
    if (problems.some(({ code }) => code === 'MissingQuotes')) {
      throw new UserError(`${path} ends inside a quoted cell; close it with "`);
    }
  });
  const header = (records[0] ?? []).map(columnName);
  checkHeader(path, form, header);
  return records.slice(1).flatMap((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    return [tableRow(path, header, cells, at + 2)];
  });
}

/** `Hourly rate`, `hourly_rate` and `hourlyrate` are one column. */
const columnName = (cell: string): string => cell.toLowerCase().replace(/[\s_\-\uFEFF"']/g, '');

function checkHeader(
  path: string,
  { required, optional, refuseOthers }: TableForm,
  header: readonly string[],
): void {
  const known = [...required, ...optional];
  const missing = required.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new UserError(
      `${path} lacks the column ${missing.join(', ')}; its first line must be a header such as ${known.join(',')}`,
    );
  }
  const repeated = known.find((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (repeated !== undefined) throw new UserError(`${path} has the column ${repeated} twice; delete one`);
  const other = header.find((column) => column !== '' && !known.includes(column));
  if (refuseOthers && other !== undefined) {
    throw new UserError(`${path} has a column "${other}"; known are ${known.join(',')}`);
  }
}

function tableRow(path: string, header: readonly string[], cells: readonly string[], line: number): TableRow {
  const refuse = (complaint: string): never => {
    throw new UserError(`${basename(path)} line ${line}: ${complaint}`);
  };
  if (cells.slice(header.length).some((cell) => cell.trim() !== '')) {
    refuse(
      `more cells than the header has (${cells.length}, ${header.length}); put a cell with a separator in "…"`,
    );
  }
  const text = (column: string): string => (cells[header.indexOf(column)] ?? '').trim();
  return {
    text,
    refuse,
    amount(column) {
      const value = text(column);
      if (value === '') return null;
      const amount = readAmount(value);
      if (amount === 'amount-ambiguous') {
        const [whole, thousandths] = value.split(/[.,]/);
        return refuse(`${column} is ${value}; write ${whole}${thousandths} or ${whole}.${thousandths}0`);
      }
      if (amount === 'amount-unreadable')
        return refuse(`${column} is ${value}; write a number such as 250 or 99.50`);
      if (amount < 0) return refuse(`${column} is ${value}; it must not be below zero`);
      return toNumber(amount);
    },
    day(column) {
      const value = text(column);
      if (value === '') return null;
      const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
      // 30 February parses and becomes a day in March.
      if (!isDay || new Date(value).toISOString().slice(0, 10) !== value) {
        return refuse(`${column} is ${value}; write it as 2026-05-31`);
      }
      return value;
    },
  };
}
