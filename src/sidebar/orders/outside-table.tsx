import type { OrderSummary } from '../../core/imports/summarise-orders.ts';
import { count, money } from '../formats.ts';
import { useSidebar } from '../sidebar-context.ts';
import { FigureHeads, Figures } from './class-table.tsx';

/** Orders that a creator would have, had their code or link counted on that day. */
export function OutsideTable({ outside, currency }: { outside: OrderSummary['outside']; currency: string }) {
  const { texts, locale } = useSidebar();
  const words = texts.attribution;
  if (outside.length === 0) return null;
  const reasons = { dates: words.outsideDates, window: words.outsideWindow };
  return (
    <table>
      <caption>
        {words.outsideTitle} <span class="help">{words.outsideHelp}</span>
      </caption>
      <thead>
        <tr>
          <FigureHeads first={texts.orders.creatorColumn} />
        </tr>
      </thead>
      <tbody>
        {outside.map(({ handle, why, orders, netRevenue }) => (
          <tr key={`${why} ${handle}`}>
            <th scope="row">
              <bdi>{handle}</bdi>
              <span class="help">{reasons[why]}</span>
            </th>
            <Figures orders={count(orders, locale)} revenue={money(netRevenue, currency, locale)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
