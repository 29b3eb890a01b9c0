import type { AttributedOrder } from '../order.ts';
import type { RowOutcome } from '../order-format.ts';
import { orderTimes } from '../order-times.ts';
import type { SkipReason } from '../skipped-rows.ts';
import { mappedOrders } from './mapped-orders.ts';
import type { TableHead } from './table-head.ts';
import type { TableMapping } from './table-mapping.ts';

/** One of the first orders as it will be read: nothing of it tells who the customer is. */
export type PreviewedOrder = Pick<
  AttributedOrder,
  'number' | 'date' | 'netRevenue' | 'currency' | 'code' | 'link' | 'status'
>;

export interface MappingPreview {
  orders: PreviewedOrder[];
  rows: number;
  read: number;
  skipped: { reason: SkipReason; count: number; value: string }[];
}

const SHOWN = 5;

/** The first rows of a table, read as its mapping says. */
export function mappingPreview(head: TableHead, mapping: TableMapping): MappingPreview {
  const times = orderTimes(mapping.dateOrder ?? undefined);
  const { read } = mappedOrders(mapping, head.header, times);
  // A later day may decide how the earlier ones are read.
  for (const row of head.rows) read(row);
  const skipped = new Map<SkipReason, MappingPreview['skipped'][number]>();
  const orders: PreviewedOrder[] = [];
  for (const outcome of head.rows.map((row): RowOutcome => read(row))) {
    if (outcome.kind === 'order') {
      const { number, date, netRevenue, currency, code, link, status } = outcome.order;
      orders.push({ number, date, netRevenue, currency, code, link, status });
    } else if (outcome.kind === 'skip') {
      const known = skipped.get(outcome.reason);
      if (known) known.count++;
      else skipped.set(outcome.reason, { reason: outcome.reason, count: 1, value: outcome.value });
    }
  }
  return {
    orders: orders.slice(0, SHOWN),
    rows: head.rows.length,
    read: orders.length,
    skipped: [...skipped.values()],
  };
}
