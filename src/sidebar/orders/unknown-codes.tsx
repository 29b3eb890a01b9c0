import type { OrderSummary } from '../../core/imports/summarise-orders.ts';
import { count } from '../formats.ts';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';

const SHOWN = 10;

/** Codes in the file that nobody has listed, the most used first: one may be a creator's that was forgotten. */
export function UnknownCodes({ codes }: { codes: OrderSummary['unknownCodes'] }) {
  const { texts, locale } = useSidebar();
  const words = texts.orders;
  if (codes.length === 0) return null;
  return (
    <section>
      <table>
        <caption>
          {words.unknownCodes} <span class="help">{words.unknownCodesHelp}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.codeColumn}</th>
            <th scope="col" class="figure">
              {words.ordersColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {codes.slice(0, SHOWN).map(({ code, orders }) => (
            <tr key={code}>
              <th scope="row">
                <bdi>{code}</bdi>
              </th>
              <td class="figure">
                <bdi>{count(orders, locale)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {codes.length > SHOWN && (
        <p class="help">
          <Filled text={texts.imports.skippedMore} values={{ count: count(codes.length - SHOWN, locale) }} />
        </p>
      )}
    </section>
  );
}
