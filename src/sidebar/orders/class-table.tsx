import { ORDER_CLASSES } from '../../core/imports/order.ts';
import type { OrderSummary } from '../../core/imports/summarise-orders.ts';
import { count, money } from '../formats.ts';
import { useSidebar } from '../sidebar-context.ts';

/** Every class that occurs; together they are the file. */
export function ClassTable({ summary, currency }: { summary: OrderSummary; currency: string }) {
  const { texts, locale } = useSidebar();
  const words = texts.orders;
  const rows = ORDER_CLASSES.map((name) => ({ name, ...summary.classes[name] })).filter(
    ({ orders }) => orders > 0,
  );
  const total = rows.reduce((sum, { orders }) => sum + orders, 0);
  return (
    <table>
      <caption>
        {words.classTitle} <span class="help">{words.classHelp}</span>
      </caption>
      <thead>
        <tr>
          <FigureHeads first={words.classColumn} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, orders, netRevenue }) => (
          <tr key={name}>
            <th scope="row">{texts.classes[name]}</th>
            <Figures orders={count(orders, locale)} revenue={money(netRevenue, currency, locale)} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.imports.total}</th>
          <Figures orders={count(total, locale)} revenue={money(summary.netRevenue, currency, locale)} />
        </tr>
      </tfoot>
    </table>
  );
}

/** The heads of a table whose rows end in `Figures`. */
export function FigureHeads({ first }: { first: string }) {
  const { ordersColumn, revenueColumn } = useSidebar().texts.orders;
  return (
    <>
      <th scope="col">{first}</th>
      <th scope="col" class="figure">
        {ordersColumn}
      </th>
      <th scope="col" class="figure">
        {revenueColumn}
      </th>
    </>
  );
}

/** The two number cells of a row. */
export function Figures({ orders, revenue }: { orders: string; revenue: string }) {
  return (
    <>
      <td class="figure">
        <bdi>{orders}</bdi>
      </td>
      <td class="figure">
        <bdi>{revenue}</bdi>
      </td>
    </>
  );
}
