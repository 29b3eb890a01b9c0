import type { DateOrder } from '../core/imports/date-order.ts';
import { ROW_CHOICES, type RowChoice } from '../core/imports/order-rows.ts';
import { LANGUAGES, type Language } from '../core/language.ts';
import { UserError } from './user-error.ts';

export interface ReportOptions {
  /** One file or more. */
  orders: string[];
  creators: string;
  costs: string | null;
  /** For exports whose days do not show it. */
  dates: DateOrder | null;
  /** For exports that name none, three capital letters. */
  currency: string | null;
  /** Of the workbook's tabs. */
  language: Language;
  report: 'brand' | 'creator';
  /** Whom the creator's report is about. */
  creator: string | null;
  /** What of the orders the workbook holds; null for the fullest that fits. */
  rows: RowChoice | null;
  out: string | null;
  json: boolean;
}

export const HELP = `Builds an influencer report from a shop's order exports.

  npm run -s report -- --orders orders.csv [--orders more.csv] --creators creators.csv
                       [--costs costs.csv] [--dates day-first] [--currency EUR]
                       [--lang en] [--report brand] [--creator @maria]
                       [--rows daily] [--out report.xlsx] [--json]

  --orders FILE    the order export of Shopify, WooCommerce (Analytics › Orders), Gumroad, Stripe
                   (Payments) or Awin (Transactions), told by its columns; may be given several
                   times: an order in several files counts once, as the last of them has it
  --creators FILE  handle,code,utm,followers,fee    the header row is required; several codes or
                   utm values of one creator are separated by |
  --costs FILE     date,creator,category,description,hours,hourlyrate,amount    creator and amount
                   are required columns; a cost is amount + hours × hourlyrate; an empty creator
                   means a cost of the whole campaign; dates as 2026-05-31
  --dates ORDER    day-first or month-first, for exports with days such as 05/04/2026 of which none
                   shows what comes first
  --currency CODE  for exports that do not name their currency
  --lang CODE      the language of the workbook: en, tr, ro or he; en when left out
  --report KIND    brand, which compares all creators and is the default, or creator: one page for a
                   creator to send to a brand
  --creator HANDLE whom the creator's report is about, as the file of creators has it
  --rows CHOICE    what the workbook's Orders tab holds: all orders, those matched to creators, or daily
                   sums by day, creator and kind of match; the tab takes 50,000 rows, and when left
                   out it is the first of the three that fits
  --out FILE       writes the campaign workbook with the report; the name ends in .xlsx
  --json           prints the figures as one JSON object
  --help           prints this

At least one of --out and --json is needed. Exit status: 0 done, 2 a file or an option is wrong (nothing
is written then), 1 anything else.`;

const REPORT_KINDS = ['brand', 'creator'] as const;
const DATE_ORDERS: readonly DateOrder[] = ['day-first', 'month-first'];

/** What stands after each option, as it is asked for where it is missing. */
const VALUE_OPTIONS = {
  orders: 'file name',
  creators: 'file name',
  costs: 'file name',
  dates: 'word, day-first or month-first,',
  currency: 'code such as EUR',
  lang: 'code such as he',
  report: 'word, brand or creator,',
  creator: 'handle such as @maria',
  rows: 'word, all, matched or daily,',
  out: 'file name',
} as const;
type ValueOption = keyof typeof VALUE_OPTIONS;
type Values = Partial<Record<ValueOption, string[]>>;

/** Takes `--name value` and `--name=value`; null when only the help is asked for. Throws a UserError. */
export function reportOptions(args: readonly string[]): ReportOptions | null {
  const values: Values = {};
  let json = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === '--help' || arg === '-h') return null;
    if (arg === '--json') {
      json = true;
      continue;
    }
    const [name, inline] = splitOption(arg);
    if (name in values && name !== 'orders') throw new UserError(`--${name} is given twice; give it once`);
    const value = inline ?? args[++at];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) {
      throw new UserError(`--${name} needs a ${VALUE_OPTIONS[name]} after it`);
    }
    values[name] = [...(values[name] ?? []), value];
  }
  return complete(values, json);
}

function splitOption(arg: string): [ValueOption, string | undefined] {
  if (!arg.startsWith('-'))
    throw new UserError(`"${arg}" is not expected here; a file goes after its option, such as --orders`);
  const equals = arg.indexOf('=');
  const given = equals === -1 ? arg : arg.slice(0, equals);
  const names = Object.keys(VALUE_OPTIONS) as ValueOption[];
  const name = names.find((known) => given === `--${known}`);
  if (name === undefined) {
    const known = names.map((each) => `--${each}`).join(', ');
    throw new UserError(`unknown option ${given}; known are ${known}, --json and --help`);
  }
  return [name, equals === -1 ? undefined : arg.slice(equals + 1)];
}

function complete(values: Values, json: boolean): ReportOptions {
  const { orders } = values;
  const [creators] = values.creators ?? [];
  const [costs = null] = values.costs ?? [];
  const [out = null] = values.out ?? [];
  const [currency = null] = values.currency ?? [];
  if (orders === undefined) throw new UserError('--orders is missing; give the shop’s order export');
  if (creators === undefined) throw new UserError('--creators is missing; give the file of creators');
  if (out === null && !json) throw new UserError('nothing to make; give --out report.xlsx, --json or both');
  if (out !== null && !out.toLowerCase().endsWith('.xlsx')) {
    throw new UserError(`--out is ${out}; the name must end in .xlsx`);
  }
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) {
    throw new UserError(`--currency is ${currency}; write its three letters, such as EUR`);
  }
  const dates = oneOf('dates', values.dates?.[0], DATE_ORDERS);
  const language = oneOf('lang', values.lang?.[0], LANGUAGES) ?? 'en';
  const [creator = null] = values.creator ?? [];
  const report =
    oneOf('report', values.report?.[0], REPORT_KINDS) ?? (creator === null ? 'brand' : 'creator');
  if (report === 'creator' && creator === null)
    throw new UserError('--report creator needs --creator; give the handle it is about');
  if (report === 'brand' && creator !== null)
    throw new UserError('--creator goes with --report creator; leave one of the two out');
  const rows = oneOf('rows', values.rows?.[0], ROW_CHOICES);
  return { orders, creators, costs, dates, currency, language, report, creator, rows, out, json };
}

function oneOf<V extends string>(
  name: ValueOption,
  value: string | undefined,
  known: readonly V[],
): V | null {
  if (value === undefined) return null;
  const found = known.find((each) => each === value);
  if (found === undefined) throw new UserError(`--${name} is ${value}; write ${known.join(' or ')}`);
  return found;
}
