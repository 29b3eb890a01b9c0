import { readAmount, toNumber } from '../amount.ts';
import { type DateOrder, readDay } from '../date-order.ts';
import type { AdSpend } from './platform-data.ts';
import type { PlatformOutcome } from './platform-format.ts';
import type { PlatformColumns } from './platform-row.ts';
import { readCounts } from './read-counts.ts';

type Field =
  | 'campaign'
  | 'ad'
  | 'group'
  | 'from'
  | 'until'
  | 'spend'
  | 'currency'
  | 'impressions'
  | 'reach'
  | 'clicks';

/**
 * What all ad exports share: a name, what it cost, and counts. A row without a campaign, or one that begins with `Total`,
 * is the export's own sum. Results are not read: their meaning changes from row to row.
 */
export function readAdSpend(
  columns: PlatformColumns<Field>,
  cells: readonly string[],
  { order, currency }: { order: DateOrder; currency: string },
): PlatformOutcome<AdSpend> {
  const cell = (field: Field): string => columns.cell(cells, field);
  const names = [cell('campaign'), cell('group'), cell('ad')].filter((name) => name !== '');
  const isTotal =
    names.length === 0 || cells.some((each) => /^(total|toplam|gesamt|סה)\b.*/i.test(each.trim()));
  if (isTotal) return { skip: 'total-row', value: '' };
  const spend = readAmount(cell('spend').replace(/^[-–]+$/, '0') || '0', currency);
  if (typeof spend === 'string') return { skip: spend, value: cell('spend') };
  const date = cell('from') === '' ? '' : readDay(cell('from'), order);
  if (date === null) return { skip: 'date-unreadable', value: cell('from') };
  const until = (cell('until') === '' ? null : readDay(cell('until'), order)) ?? date;
  const counts = readCounts(columns, cells, ['impressions', 'reach', 'clicks']);
  if ('unreadable' in counts) return { skip: 'count-unreadable', value: String(counts.unreadable) };
  const name = names.join(' › ');
  return { row: { key: `${name} ${date}`.trim(), name, date, until, spend: toNumber(spend), ...counts } };
}
