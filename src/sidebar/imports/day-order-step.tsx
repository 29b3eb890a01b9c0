import { type DateOrder, readDay } from '../../core/imports/date-order.ts';
import { day as shownDay } from '../formats.ts';
import { Filled } from '../parts/filled.tsx';
import { Row } from '../parts/row.tsx';
import { useSidebar } from '../sidebar-context.ts';

/** Asks which day is meant, by a day of the file itself; the answer reads the file again. */
export function DayOrderStep({ day, say }: { day: string; say: (order: DateOrder) => void }) {
  const { texts, locale } = useSidebar();
  const words = texts.imports;
  // A time beside it only gets in the way.
  const [bare = day] = day.trim().split(/[ ,T]/);
  const option = (order: DateOrder, help: string) => {
    const read = readDay(day, order);
    return (
      <Row onClick={() => say(order)} help={help}>
        <bdi>{read === null ? bare : shownDay(read, locale)}</bdi>
      </Row>
    );
  };
  return (
    <section aria-labelledby="day-order">
      <h2 id="day-order">{words.daysTitle}</h2>
      <p>
        <Filled text={words.daysQuestion} values={{ day: bare }} />
      </p>
      <ul class="rows">
        {option('day-first', words.dayFirst)}
        {option('month-first', words.monthFirst)}
      </ul>
    </section>
  );
}
