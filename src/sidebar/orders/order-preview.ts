import { orderAttribution } from '../../core/imports/attribute-orders.ts';
import type { CollectedOrders } from '../../core/imports/collect-orders.ts';
import type { FileSummary } from '../../core/imports/file-summary.ts';
import type { AttributedOrder } from '../../core/imports/order.ts';
import { listedRows, type WritableRows } from '../../core/imports/order-rows.ts';
import { type FurtherCode, withFurtherCodes } from '../../core/imports/suggest-owners.ts';
import { type OrderSummary, orderSummary } from '../../core/imports/summarise-orders.ts';
import type { State } from '../../core/sidebar-api.ts';
import { pageTurn } from '../page-turn.ts';

/** What is shown before anything is sent, and the rows that could be. */
export interface OrderPreview {
  fileName: string;
  file: FileSummary;
  orders: AttributedOrder[];
  summary: OrderSummary;
  writable: WritableRows;
}

/** Told how far it is, from 0 to 1; gives the page a turn in between. Resolves to null when it is of no use any more. */
export type Prepare = (
  isOutdated: () => boolean,
  onShare: (share: number) => void,
) => Promise<OrderPreview | null>;

/** So many orders take some 20 ms. */
export const STRETCH = 5_000;

/**
 * Matches the orders to the creators the spreadsheet lists now, by its rules, with the codes given to them meanwhile.
 * A short file is done at once; a long one would hold up the page and comes back as a function that goes on in stretches.
 */
export function orderPreview(
  fileName: string,
  { orders, file }: CollectedOrders,
  { creators, houseCodes, attribution }: State,
  further: readonly FurtherCode[] = [],
): OrderPreview | Prepare {
  const known = withFurtherCodes(creators, further);
  const attribute = orderAttribution(known, attribution);
  const sums = orderSummary(known, houseCodes);
  const rows = listedRows();
  const attributed: AttributedOrder[] = [];
  const goOn = (): void => {
    for (const order of orders.slice(attributed.length, attributed.length + STRETCH)) {
      const of = attribute(order);
      const each = { ...order, ...of };
      attributed.push(each);
      sums.add(order, of);
      rows.add(each);
    }
  };
  const preview = (): OrderPreview => ({
    fileName,
    file,
    orders: attributed,
    summary: sums.result(),
    writable: rows.end(),
  });
  if (orders.length <= STRETCH) {
    goOn();
    return preview();
  }
  return async (isOutdated, onShare) => {
    while (attributed.length < orders.length) {
      await pageTurn();
      if (isOutdated()) return null;
      goOn();
      onShare(attributed.length / orders.length);
    }
    await pageTurn();
    return preview();
  };
}
