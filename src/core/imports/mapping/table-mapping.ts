import { headerName } from '../columns.ts';
import type { DateOrder } from '../date-order.ts';

/** What a table may say of an order. The first three it must. */
export const MAPPED_FIELDS = [
  'number',
  'date',
  'amount',
  'currency',
  'code',
  'link',
  'refunded',
  'status',
  'customer',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];
export const NEEDED_FIELDS = ['number', 'date', 'amount'] as const satisfies readonly MappedField[];

export type DecimalMark = '.' | ',';

/** How a person says an order table of no known form is to be read. */
export interface TableMapping {
  /** The fingerprint of the header it is for. */
  header: string;
  /** The column of each field, counted from 0. `customer` serves to tell new from returning and goes no further. */
  columns: Partial<Record<MappedField, number>>;
  /** Of a table without a column of currencies; '' where nobody has said. */
  currency: string;
  /** null: the table itself decides it. */
  dateOrder: DateOrder | null;
  /** null: each amount tells by itself. */
  decimal: DecimalMark | null;
}

/** Tells tables of one form: the same columns in the same order, whatever the letter case. */
export function headerFingerprint(header: readonly string[]): string {
  // FNV-1a: short, and no secret.
  let hash = 0x811c9dc5;
  for (const letter of header.map(headerName).join('\u0001')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return `${header.length}-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}

/** Whether everything is said that an order needs. */
export const isComplete = ({ columns }: TableMapping): boolean =>
  NEEDED_FIELDS.every((field) => columns[field] !== undefined);
