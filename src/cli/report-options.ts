import { UserError } from './user-error.ts';

export interface ReportOptions {
  orders: string;
  creators: string;
  costs: string | null;
  out: string | null;
  /** For exports that name none, three capital letters. */
  currency: string | null;
  json: boolean;
}

export const HELP = `Builds an influencer report from a shop's order export.

  npm run -s report -- --orders orders.csv --creators creators.csv [--costs costs.csv]
                       [--currency EUR] [--out report.xlsx] [--json]

  --orders FILE    the order export of Shopify, WooCommerce (Analytics › Orders), Gumroad, Stripe
                   (Payments) or Awin (Transactions), told by its columns
  --creators FILE  handle,code,utm,followers,fee    the header row is required; several codes or
                   utm values of one creator are separated by |
  --costs FILE     date,creator,category,description,hours,hourlyrate,amount    creator and amount
                   are required columns; a cost is amount + hours × hourlyrate; an empty creator
                   means a cost of the whole campaign; dates as 2026-05-31
  --currency CODE  for exports that do not name their currency
  --out FILE       writes the campaign workbook with the report; the name ends in .xlsx
  --json           prints the figures as one JSON object
  --help           prints this

At least one of --out and --json is needed. Exit status: 0 done, 2 a file or an option is wrong (nothing
is written then), 1 anything else.`;

const VALUE_OPTIONS = ['orders', 'creators', 'costs', 'out', 'currency'] as const;
type ValueOption = (typeof VALUE_OPTIONS)[number];

/** Takes `--name value` and `--name=value`; null when only the help is asked for. Throws a UserError. */
export function reportOptions(args: readonly string[]): ReportOptions | null {
  const values: Partial<Record<ValueOption, string>> = {};
  let json = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === '--help' || arg === '-h') return null;
    if (arg === '--json') {
      json = true;
      continue;
    }
    const [name, inline] = splitOption(arg);
    if (name in values) throw new UserError(`--${name} is given twice; give it once`);
    const value = inline ?? args[++at];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) {
      throw new UserError(
        `--${name} needs a ${name === 'currency' ? 'code such as EUR' : 'file name'} after it`,
      );
    }
    values[name] = value;
  }
  return complete(values, json);
}

function splitOption(arg: string): [ValueOption, string | undefined] {
  if (!arg.startsWith('-'))
    throw new UserError(`"${arg}" is not expected here; a file goes after its option, such as --orders`);
  const equals = arg.indexOf('=');
  const given = equals === -1 ? arg : arg.slice(0, equals);
  const name = VALUE_OPTIONS.find((known) => given === `--${known}`);
  if (name === undefined) {
    throw new UserError(
      `unknown option ${given}; known are --orders, --creators, --costs, --currency, --out, --json and --help`,
    );
  }
  return [name, equals === -1 ? undefined : arg.slice(equals + 1)];
}

function complete(values: Partial<Record<ValueOption, string>>, json: boolean): ReportOptions {
  const { orders, creators, costs = null, out = null, currency = null } = values;
  if (orders === undefined) throw new UserError('--orders is missing; give the shop’s order export');
  if (creators === undefined) throw new UserError('--creators is missing; give the file of creators');
  if (out === null && !json) throw new UserError('nothing to make; give --out report.xlsx, --json or both');
  if (out !== null && !out.toLowerCase().endsWith('.xlsx')) {
    throw new UserError(`--out is ${out}; the name must end in .xlsx`);
  }
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) {
    throw new UserError(`--currency is ${currency}; write its three letters, such as EUR`);
  }
  return { orders, creators, costs, out, currency, json };
}
