import { normaliseCode } from '../../core/codes/normalise-code.ts';
import { collectOrders } from '../../core/imports/collect-orders.ts';
import type { Order } from '../../core/imports/order.ts';
import { csvRecords } from '../csv-records.ts';
import { brokenCase, type CaseResult, caseOf } from './case-result.ts';

interface CodeTotals {
  orders: number;
  cancelled?: number;
  valid_orders?: number;
  net_excl_cancelled?: string;
  new_customer_orders?: number;
}

export interface ShopifyTotals {
  rows?: number;
  orders?: number;
  currency?: string[];
  net_total?: string;
  cancelled_orders?: number;
  by_code_upper?: Readonly<Record<string, CodeTotals>>;
  orders_with_utm?: number;
  orders_with_both_code_and_utm?: number;
}

/** An order export against totals that were computed without the product. Totals it has no use for are left out. */
export async function shopifyCases(path: string, name: string, totals: ShopifyTotals): Promise<CaseResult[]> {
  try {
    const collector = collectOrders();
    await csvRecords(path, 'the export', collector.push);
    const { orders, file } = collector.end();
    const check = (what: string, expected: unknown, actual: unknown): CaseResult[] =>
      expected === undefined ? [] : [caseOf(`${name} ${what}`, expected, actual)];
    const withLink = orders.filter(hasLink);
    return [
      ...check('rows', totals.rows, file.rows),
      ...check('orders', totals.orders, file.read),
      ...check('currency', totals.currency?.join(), file.currency),
      ...check('cancelled orders', totals.cancelled_orders, file.cancelled),
      ...check('net total', totals.net_total && Number(totals.net_total), sumOf(orders)),
      ...check('orders with a link', totals.orders_with_utm, withLink.length),
      ...check(
        'orders with code and link',
        totals.orders_with_both_code_and_utm,
        withLink.filter(({ code }) => code !== '').length,
      ),
      ...Object.entries(totals.by_code_upper ?? {}).flatMap(([code, expected]) =>
        caseOf(`${name} code ${code}`, known(expected), known(expected, codeTotals(orders, code))),
      ),
    ];
  } catch (error) {
    return [brokenCase(name, 'a file that can be read', error)];
  }
}

const hasLink = ({ link }: Order): boolean => Object.values(link).some((field) => field !== '');

/** In cents: sums of money in fractions drift. */
const sumOf = (orders: readonly Order[]): number =>
  orders.reduce((sum, { netRevenue }) => sum + Math.round(netRevenue * 100), 0) / 100;

function codeTotals(all: readonly Order[], code: string): Required<CodeTotals> {
  const orders = all.filter((order) => normaliseCode(order.code) === normaliseCode(code));
  const valid = orders.filter(({ status }) => status === 'valid');
  return {
    orders: orders.length,
    cancelled: orders.filter(({ status }) => status === 'cancelled').length,
    valid_orders: valid.length,
    net_excl_cancelled: sumOf(valid).toFixed(2),
    new_customer_orders: valid.filter(({ customer }) => customer === 'new').length,
  };
}

/** The fields both have, so that totals of other kinds may stand beside them. */
function known(expected: CodeTotals, of: CodeTotals = expected): Partial<CodeTotals> {
  const fields = [
    'orders',
    'cancelled',
    'valid_orders',
    'net_excl_cancelled',
    'new_customer_orders',
  ] as const;
  return Object.fromEntries(fields.filter((field) => field in expected).map((field) => [field, of[field]]));
}
