import type { OrderSummary } from '../../core/imports/summarise-orders.ts';
import { count, money } from '../formats.ts';
import { useSidebar } from '../sidebar-context.ts';
import { FigureHeads, Figures } from './class-table.tsx';

const SHOWN = 10;
const RAW_SHOWN = 6;

/** The networks by which the orders came, whatever the shop calls them. */
export function SourceTable({ sources, currency }: { sources: OrderSummary['sources']; currency: string }) {
  const { texts, locale } = useSidebar();
  const words = texts.attribution;
  if (sources.length === 0) return null;
  return (
    <details>
      <summary>{words.sourcesTitle}</summary>
      <table>
        <caption>
          <span class="help">{words.sourcesHelp}</span>
        </caption>
        <thead>
          <tr>
            <FigureHeads first={words.networkColumn} />
          </tr>
        </thead>
        <tbody>
          {sources.slice(0, SHOWN).map(({ network, raw, orders, netRevenue }) => (
            <tr key={network}>
              <th scope="row">
                <bdi>{network}</bdi>
                {(raw.length > 1 || raw[0] !== network) && (
                  <span class="help">
                    <bdi>{raw.slice(0, RAW_SHOWN).join(', ')}</bdi>
                    {raw.length > RAW_SHOWN && ' …'}
                  </span>
                )}
              </th>
              <Figures orders={count(orders, locale)} revenue={money(netRevenue, currency, locale)} />
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
