import { orderAttribution } from '../../core/imports/attribute-orders.ts';
import { collectOrders } from '../../core/imports/collect-orders.ts';
import type { AttributedOrder } from '../../core/imports/order.ts';
import { orderRow } from '../../core/imports/order-row.ts';
import { mergeOrders } from '../../core/plans/orders/merge-orders.ts';
import { brokenCase, type CaseResult } from './case-result.ts';
import { creatorsOf, type RegisteredCodes } from './code-cases.ts';

export interface AttributionCase {
  id: string;
  rule: string;
  order: Readonly<Record<string, unknown>>;
  campaign_end?: string;
  expected: string;
}

/** The attribution cases of discount-codes.json: an order of a few fields, and in words what becomes of it. */
export function attributionCases(
  registered: RegisteredCodes,
  cases: readonly AttributionCase[],
): CaseResult[] {
  return cases.map((each) => {
    const name = `attribution ${each.id} ${each.rule}`;
    try {
      const { orders, merged } = read(registered, each.order);
      const [order] = orders;
      if (!order) throw new Error('the order was not read');
      const misses = claimsOf(each).filter(({ holds }) => !holds(order, merged));
      if (misses.length === 0) return { name };
      const { date, status, netRevenue, class: its, creator, remark = '' } = order;
      return brokenCase(
        name,
        each.expected,
        JSON.stringify({ date, status, netRevenue, class: its, creator, remark, merged }),
      );
    } catch (error) {
      return brokenCase(name, each.expected, error);
    }
  });
}

interface Claim {
  holds(order: AttributedOrder, merged: number): boolean;
}

/** What the words of an expectation claim; words that claim nothing known fail the case. */
function claimsOf({ expected, campaign_end = '' }: AttributionCase): Claim[] {
  const claims: Claim[] = [];
  const claim = (pattern: RegExp, holds: (match: RegExpExecArray) => Claim['holds']): void => {
    const match = pattern.exec(expected);
    if (match) claims.push({ holds: holds(match) });
  };
  claim(
    /^(-?[\d.]+) net\b/,
    ([, net]) =>
      (order) =>
        order.netRevenue === Number(net),
  );
  claim(
    /^(\d+) orders?$/,
    ([, count]) =>
      (_, merged) =>
        merged === Number(count),
  );
  claim(/\bflag/, () => (order) => order.remark !== undefined || order.class === 'shared');
  claim(/\bexcluded\b/, () => (order) => order.status !== 'valid' && order.netRevenue === 0);
  claim(/\brenewal\b/, () => (order) => order.remark === 'renewal');
  claim(/^inside\b/, () => (order) => order.date <= campaign_end);
  claim(/^outside\b/, () => (order) => order.date > campaign_end);
  claim(/^(?:nobody|none|no match|unattributed)\b/, () => (order) => order.creator === '');
  claim(
    /^(\p{L}+)(?: \(.*\))?$/u,
    ([, owner]) =>
      (order) =>
        KEYWORDS.has(owner!) || order.creator === owner,
  );
  if (claims.length === 0) throw new Error('nothing is known of what is expected');
  return claims;
}

const KEYWORDS = new Set(['flag', 'excluded', 'inside', 'outside', 'nobody', 'none', 'unattributed']);

/** The order as a row of a Shopify export, or of an Awin export where it has an Awin status. */
function read(
  registered: RegisteredCodes,
  order: AttributionCase['order'],
): { orders: AttributedOrder[]; merged: number } {
  const visits = (order.visits as string[] | undefined)?.map((visit) => visit.replace(/^link /, '')) ?? [];
  const creators = [
    ...creatorsOf(registered),
    ...visits.map((handle) => ({ handle, codes: [], utm: [handle] })),
  ];
  const table = 'awin_status' in order ? awinTable(order) : shopifyTable(order, visits);
  const collector = collectOrders({ handles: creators.map(({ handle }) => handle) });
  collector.push(table);
  const attribute = orderAttribution(creators);
  const orders = collector.end().orders.map((each) => ({ ...each, ...attribute(each) }));
  const rows = orders.map(orderRow);
  // The same file once more: what is known already is not added again.
  const known = rows.map((row) => ({ ...row, customer: row.customer as string, sharers: '' }));
  return { orders, merged: rows.length + mergeOrders(known, rows).added.length };
}

function shopifyTable(order: AttributionCase['order'], visits: readonly string[]): string[][] {
  const field = (name: string, otherwise = ''): string => String(order[name] ?? otherwise);
  const links = [...visits, ...(order.utm ? [field('utm')] : [])];
  const cells: Record<string, string> = {
    Name: field('name', '#1'),
    Email: field('email').split(' ', 1)[0]!,
    'Financial Status': field('financial_status', 'paid'),
    Currency: field('currency', 'USD'),
    Total: field('total', '99'),
    'Discount Code': field('code'),
    'Created at': field('created_at', '2026-09-01 12:00:00 +0000'),
    'Note Attributes': links
      .map((content, at) => `visit ${at}: https://shop.example/?utm_source=instagram&utm_content=${content}`)
      .join('\n'),
    'Cancelled at': field('cancelled_at'),
    'Payment Method': field('payment_method'),
    'Refunded Amount': field('refunded', '0'),
    Source: field('source', 'web'),
  };
  return [Object.keys(cells), Object.values(cells)];
}

function awinTable(order: AttributionCase['order']): string[][] {
  const cells: Record<string, string> = {
    id: '1',
    publisher_id: '7',
    sale_amount: String(order.total ?? 99),
    date: '2026-09-01 12:00:00',
    commission_status: String(order.awin_status),
    voucher_code: String(order.code ?? ''),
  };
  return [Object.keys(cells), Object.values(cells)];
}
