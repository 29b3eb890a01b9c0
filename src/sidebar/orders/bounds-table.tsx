import { useState } from 'preact/hooks';
import { orderBounds } from '../../core/imports/order-bounds.ts';
import type { OrderSummary, OrdersAndRevenue } from '../../core/imports/summarise-orders.ts';
import { count, money } from '../formats.ts';
import { Field } from '../parts/field.tsx';
import { NumberInput } from '../parts/number-input.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { typedNumber } from '../typed-number.ts';
import { FigureHeads, Figures } from './class-table.tsx';

/** What the creators brought at least and likely, and at most where the user knows more than the file. */
export function BoundsTable({ summary, currency }: { summary: OrderSummary; currency: string }) {
  const { texts, locale } = useSidebar();
  const words = texts.attribution;
  const [survey, setSurvey] = useState('');
  const [uplift, setUplift] = useState('');
  const share = within(typedNumber(survey, locale), 100);
  const orders = within(typedNumber(uplift, locale), Number.POSITIVE_INFINITY);
  const bounds = orderBounds(summary, {
    ...(typeof share === 'number' ? { surveyShare: share / 100 } : {}),
    ...(typeof orders === 'number' ? { upliftOrders: orders } : {}),
  });
  const row = (name: string, figures: OrdersAndRevenue | null) =>
    figures && (
      <tr>
        <th scope="row">{name}</th>
        <Figures
          orders={count(figures.orders, locale)}
          revenue={money(figures.netRevenue, currency, locale)}
        />
      </tr>
    );
  return (
    <section>
      <table>
        <caption>
          {words.boundsTitle} <span class="help">{words.boundsHelp}</span>
        </caption>
        <thead>
          <tr>
            <FigureHeads first={words.boundsColumn} />
          </tr>
        </thead>
        <tbody>
          {row(words.floor, bounds.floor)}
          {row(words.likely, bounds.likely)}
          {row(words.ceiling, bounds.ceiling)}
        </tbody>
      </table>
      <details>
        <summary>{words.addCeiling}</summary>
        <p class="help">{words.ceilingHelp}</p>
        <Field id="survey-share" label={words.survey} optional error={share === 'wrong' && words.surveyError}>
          {(control) => <NumberInput control={control} value={survey} change={setSurvey} />}
        </Field>
        <Field id="uplift" label={words.uplift} optional error={orders === 'wrong' && words.upliftError}>
          {(control) => <NumberInput control={control} value={uplift} change={setUplift} />}
        </Field>
      </details>
    </section>
  );
}

/** A number from 0 to the most; null where nothing is typed. */
function within(typed: number | null, most: number): number | null | 'wrong' {
  if (typed === null) return null;
  return typed >= 0 && typed <= most ? typed : 'wrong';
}
