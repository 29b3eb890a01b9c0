import { fillText } from '../../core/fill-text.ts';
import { MOST_ROWS, type RowChoice, type RowCounts } from '../../core/imports/order-rows.ts';
import { count } from '../formats.ts';
import { Choice } from '../parts/choice.tsx';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';

interface RowsChoiceProps {
  counts: RowCounts;
  /** Null where nothing fits. */
  choice: RowChoice | null;
  choose: (choice: RowChoice) => void;
}

/** Asks what is written of orders that are too many; nothing where all of them fit. */
export function RowsChoice({ counts, choice, choose }: RowsChoiceProps) {
  const { texts, locale } = useSidebar();
  const words = texts.orders.rows;
  if (counts.all <= MOST_ROWS) return null;
  const shown = (number: number): string => count(number, locale);
  const options = (['matched', 'daily'] as const)
    .filter((each) => counts[each] <= MOST_ROWS)
    .map((each) => ({
      value: each as RowChoice,
      label: words[each],
      help: fillText(words[`${each}Help`], { rows: shown(counts[each]) }),
    }));
  return (
    <section class="notice watch">
      <h2>{words.title}</h2>
      <p>
        <Filled text={words.help} values={{ orders: shown(counts.all), most: shown(MOST_ROWS) }} />
      </p>
      {choice === null ? (
        <p>
          <Filled text={words.none} values={{ rows: shown(counts.daily) }} />
        </p>
      ) : (
        <Choice legend={words.question} name="rows" value={choice} options={options} choose={choose} />
      )}
    </section>
  );
}
