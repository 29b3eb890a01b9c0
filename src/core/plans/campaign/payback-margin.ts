import { listEntry } from '../lists/list-keys.ts';
import type { CampaignContext } from './campaign-context.ts';

/** The ledgers whose dated rows bring returns, with what else a row must be to count. */
const EARNINGS = [
  {
    ledger: 'Orders',
    amounts: 'Orders_NetRevenue',
    also: ['Orders_Status', listEntry('OrderStatus', 'valid')],
  },
  { ledger: 'Returns', amounts: 'Returns_Value', also: [] },
] as const;

const ownRows = ({ ref }: CampaignContext, ledger: string): string[] => [`${ledger}_Campaign`, ref('Name')];

/**
 * What valid orders and returns brought on days that meet the tests, such as `"<"&B7`; rows without a date meet none.
 * The days are asked first: in a long ledger they leave the fewest rows for the other questions.
 */
export function earnedOn(context: CampaignContext, ...tests: string[]): string {
  const sums = EARNINGS.map(({ ledger, amounts, also }) => {
    const days = tests.flatMap((test) => [`${ledger}_Date`, test]);
    return `SUMIFS(${[amounts, ...days, ...ownRows(context, ledger), ...also].join(';')})`;
  });
  return `(${sums.join('+')})`;
}

/** The first day after `day` on which something was taken back; `otherwise` where there is none. */
export function nextRefund(context: CampaignContext, day: string, otherwise: string): string {
  const days = EARNINGS.map(({ ledger, amounts, also }) => {
    const tests = [amounts, '"<0"', `${ledger}_Date`, `">="&(${day}+1)`];
    return firstDay([`${ledger}_Date`, ...tests, ...ownRows(context, ledger), ...also], otherwise);
  });
  return `MIN(${days.join(';')})`;
}

const DATED = ['Orders', 'Returns', 'Costs'] as const;

/** The first day of any dated row, costs included; `otherwise` where there is none. */
export const firstDatedRow = (context: CampaignContext, otherwise: string): string =>
  `MIN(${DATED.map((ledger) => firstDay(dated(context, ledger), otherwise)).join(';')})`;

/** The last one; 0 where there is none. */
export const lastDatedRow = (context: CampaignContext): string =>
  `INT(MAX(${DATED.map((ledger) => `MAXIFS(${dated(context, ledger).join(';')})`).join(';')}))`;

const dated = (context: CampaignContext, ledger: string): string[] => [
  `${ledger}_Date`,
  `${ledger}_Date`,
  '">0"',
  ...ownRows(context, ledger),
];

/** MINIFS says 0 where no row fits; the inverse of 0 is an error that IFERROR catches. */
const firstDay = (minifs: readonly string[], otherwise: string): string =>
  `IFERROR(ROUND(1/(1/INT(MINIFS(${minifs.join(';')})));0);${otherwise})`;
