import { fillText } from '../core/fill-text.ts';
import type { ImportError, ImportErrorCode } from '../core/imports/import-error.ts';
import { importsInterfaceEn } from '../i18n/en/interface-imports.ts';

/** One line for a file that cannot be read: what is wrong with it, and what to do. */
export function importErrorText(file: string, { code, params }: ImportError): string {
  const names: Readonly<Record<string, string>> = importsInterfaceEn.fileFormats;
  const format = names[params.format ?? ''] ?? '';
  return `${file} ${fillText(TEXTS[code], { ...params, format })}`;
}

const TEXTS: Readonly<Record<ImportErrorCode, string>> = {
  'empty-file': 'is empty; export the orders again',
  'unknown-format':
    'is not an order export that is known; its columns are: {found}. Known are the exports of Shopify (Orders), WooCommerce (Analytics › Orders), Gumroad (Sales), Stripe (Payments) and Awin (Transactions)',
  'missing-columns': 'looks like a {format} but lacks the column(s) {missing}; export it with all columns',
  'repeated-column': 'has the column "{column}" twice; delete one of the two',
  'mixed-currencies': 'has orders in several currencies ({currencies}); export one currency at a time',
  'day-or-month-first':
    'writes days such as {day}, which may begin with the day or the month; say --dates day-first or --dates month-first',
  'unclosed-quote':
    'ends inside a quoted cell that begins in row {row}; the file is cut off or damaged, export it again',
  'not-csv': 'is a {kind} file, not a CSV; save or export it as CSV',
  'unknown-encoding': 'is not encoded in UTF-8 throughout; save it as "CSV UTF-8"',
};
