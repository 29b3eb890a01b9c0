import { headerName } from '../columns.ts';
import { dateOrderOf, isUndecided, readWhen } from '../date-order.ts';
import { readOrderTime } from '../order-time.ts';
import { decimalMarkOf, isUndecidedAmount } from './decimal-mark.ts';
import { isPersonalColumn } from './personal-column.ts';
import { plainWords } from './plain-words.ts';
import { headerFingerprint, type MappedField, type TableMapping } from './table-mapping.ts';

/** The first rows of a table, for a person to say what its columns are. */
export interface TableHead {
  header: string[];
  rows: string[][];
}

const LINES_BEFORE_HEADER = 10;
/** A number, a day and an amount. */
const FEWEST_COLUMNS = 3;

/** The header is the first of the widest of the first records; null for what is no table. */
export function tableHead(records: readonly (readonly string[])[]): TableHead | null {
  const width = (record: readonly string[]): number =>
    record.filter((cell) => headerName(cell) !== '').length;
  const widest = Math.max(0, ...records.slice(0, LINES_BEFORE_HEADER).map(width));
  const at = records.findIndex((record) => width(record) === widest);
  if (at < 0 || widest < FEWEST_COLUMNS) return null;
  const rows = records.slice(at + 1).filter((record) => width(record) > 0);
  return { header: [...(records[at] ?? [])], rows: rows.map((row) => [...row]) };
}

export const columnCells = ({ rows }: TableHead, column: number): string[] =>
  rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');

/** The columns a field may be read from: personal ones serve as the mark of a customer alone. */
export const choosableColumns = (head: TableHead, field: MappedField): number[] =>
  head.header
    .map((_, column) => column)
    .filter(
      (column) =>
        headerName(head.header[column] ?? '') !== '' &&
        (field === 'customer' || !isPersonalColumn(head.header[column] ?? '', columnCells(head, column))),
    );

/** What the columns are likely to be, by their heads and by whether their cells can be read so. */
export function proposedMapping(head: TableHead): TableMapping {
  const columns: TableMapping['columns'] = {};
  const taken = new Set<number>();
  for (const { field, heads, fits } of GUESSES) {
    const found = choosableColumns(head, field).filter((column) => {
      const cells = columnCells(head, column);
      return !taken.has(column) && (cells.length === 0 || cells.filter(fits).length * 2 >= cells.length);
    });
    const column = heads
      .map((pattern) => found.find((each) => pattern.test(plainWords(head.header[each] ?? ''))))
      .find((each) => each !== undefined);
    if (column === undefined) continue;
    columns[field] = column;
    taken.add(column);
  }
  columns.link ??= choosableColumns(head, 'link').find(
    (column) => !taken.has(column) && columnCells(head, column).some((cell) => /utm_\w+=/.test(cell)),
  );
  return {
    header: headerFingerprint(head.header),
    columns,
    currency: '',
    dateOrder: columns.date === undefined ? null : dateOrderOf(columnCells(head, columns.date)),
    decimal: columns.amount === undefined ? null : decimalMarkOf(columnCells(head, columns.amount)),
  };
}

/** A day of the table that can be read both ways while no other decides it; '' where there is none. */
export function openDay(head: TableHead, { columns: { date } }: TableMapping): string {
  const cells = date === undefined ? [] : columnCells(head, date);
  return dateOrderOf(cells) === null ? (cells.find(isUndecided) ?? '') : '';
}

/** The same for amounts. */
export function openAmount(head: TableHead, { columns: { amount } }: TableMapping): string {
  const cells = amount === undefined ? [] : columnCells(head, amount);
  return decimalMarkOf(cells) === null ? (cells.find(isUndecidedAmount) ?? '') : '';
}

interface Guess {
  field: MappedField;
  /** Likeliest first. */
  heads: readonly RegExp[];
  fits(cell: string): boolean;
}

const any = (): boolean => true;
const isDay = (cell: string): boolean =>
  readOrderTime(cell) !== null ||
  readWhen(cell, 'day-first') !== null ||
  readWhen(cell, 'month-first') !== null;
const isAmount = (cell: string): boolean => /\d/.test(cell) && /^[^\d]{0,5}\d[\d.,'\s]*\D{0,5}$/.test(cell);
const isCurrency = (cell: string): boolean => /^[a-z]{3}$/i.test(cell);

/** In the order in which columns are given away: what is told most surely comes first. */
const GUESSES: readonly Guess[] = [
  {
    field: 'refunded',
    heads: [/refund|returned|erstatt|iade|ramburs|החזר|זיכוי/u],
    fits: isAmount,
  },
  {
    field: 'date',
    heads: [
      /order.*date|date.*order|created|sipariş.*tarih|data comenzii|תאריך הזמנה/u,
      /date|datum|\bdata\b|tarih|תאריך/u,
    ],
    fits: isDay,
  },
  {
    field: 'amount',
    heads: [
      /grand.?total|order.*total|total.*paid|genel toplam|total comandă|gesamt/u,
      /total|toplam|summe|sum[ăa]|סה["״']?כ|סכום/u,
      /amount|betrag|tutar|valoare|price|preis|fiyat|preţ|revenue|ciro|מחיר/u,
    ],
    fits: isAmount,
  },
  { field: 'currency', heads: [/currency|währung|para birimi|moned|valut|מטבע/u], fits: isCurrency },
  {
    field: 'number',
    heads: [
      /order.*(number|no\b|nr|id|#)|sipariş.*(no|numara)|(nr|număr).*comand|bestell|מספר הזמנה/u,
      /^order$|^sipariş$|^comandă$|^הזמנה$|^(id|no|nr|number|#)\.?$|reference|transaction|invoice|fatura|factur/u,
      /order|sipariş|comand|הזמנה|\bid\b/u,
    ],
    fits: any,
  },
  {
    field: 'code',
    heads: [
      /coupon|voucher|promo|discount.*code|gutschein|rabatt|kupon|indirim|reducere|cupon|קופון|קוד/u,
      /\bcode\b|\bkod/u,
    ],
    fits: any,
  },
  {
    field: 'link',
    heads: [
      /utm.?content/u,
      /landing|utm.?campaign/u,
      /campaign|kampan|קמפיין/u,
      /utm|referr|\bsource\b|kaynak|sursă|מקור/u,
    ],
    fits: any,
  },
  {
    field: 'status',
    heads: [/order.*status|sipariş.*durum|stare.*comand/u, /status|durum|stare|zustand|מצב|סטטוס/u],
    fits: any,
  },
  { field: 'customer', heads: [/customer.*id|müşteri.*no|id.*client/u, /e-?mail|e-?posta|דוא/u], fits: any },
];
