import type { CreatorSummary } from '../../core/imports/summarise-orders.ts';
import { count, money } from '../formats.ts';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { FigureHeads, Figures } from './class-table.tsx';

/** Every creator with orders, the highest net revenue first. */
export function CreatorTable({
  creators,
  currency,
}: {
  creators: readonly CreatorSummary[];
  currency: string;
}) {
  const { texts, locale } = useSidebar();
  const words = texts.orders;
  const withOrders = creators.filter(({ orders }) => orders > 0).sort((a, b) => b.netRevenue - a.netRevenue);
  return (
    <table>
      <caption>{words.creatorTitle}</caption>
      <thead>
        <tr>
          <FigureHeads first={words.creatorColumn} />
        </tr>
      </thead>
      <tbody>
        {withOrders.map(({ handle, orders, netRevenue, byCode, byLink, shared }) => (
          <tr key={handle}>
            <th scope="row">
              <bdi>{handle}</bdi>
              <span class="help">
                {byCode > 0 && <Filled text={words.byCode} values={{ count: count(byCode, locale) }} />}
                {byCode > 0 && byLink > 0 && ' · '}
                {byLink > 0 && <Filled text={words.byLink} values={{ count: count(byLink, locale) }} />}
                {byCode + byLink > 0 && shared > 0 && ' · '}
                {shared > 0 && (
                  <Filled text={texts.attribution.sharedPart} values={{ count: count(shared, locale) }} />
                )}
              </span>
            </th>
            <Figures orders={count(orders, locale)} revenue={money(netRevenue, currency, locale)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
