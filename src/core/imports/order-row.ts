import type { OrderRow } from '../sidebar-api.ts';
import type { AttributedOrder, LinkFields } from './order.ts';

/** What of an order reaches the add-on, field by field: a field added to Order is not sent by accident. */
export function orderRow(order: AttributedOrder): OrderRow {
  const { number, key, date, status, currency, netRevenue, code, customer, creator } = order;
  return {
    number,
    key,
    date,
    status,
    currency,
    netRevenue,
    code,
    link: linkText(order.link),
    class: order.class,
    creator,
    customer,
    ...(order.sharers === undefined ? {} : { sharers: [...order.sharers] }),
    ...(order.outside === undefined ? {} : { outside: order.outside.creator }),
  };
}

/** `instagram / influencer / spring / anna`: source, medium, campaign, content, without the empty ones. */
const linkText = ({ source, medium, campaign, content }: LinkFields): string =>
  [source, medium, campaign, content].filter((value) => value !== '').join(' / ');
