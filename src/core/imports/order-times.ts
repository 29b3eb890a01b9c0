import { type DateOrder, dateOrderOf, isUndecided, readWhen } from './date-order.ts';
import { type OrderTime, readOrderTime } from './order-time.ts';

/** Reads the times of one file. Exports write years first; a spreadsheet that saved one again may not. */
export interface OrderTimes {
  read(text: string): OrderTime | null;
  /** A day that can be read both ways, as long as nothing has decided which part comes first; else null. */
  undecided(): string | null;
}

/** `said` is the user's word. Without it the first day that can be read in one way only decides for the whole file. */
export function orderTimes(said?: DateOrder): OrderTimes {
  let order: DateOrder | null = said ?? null;
  let open: string | null = null;
  return {
    read(text) {
      const time = readOrderTime(text);
      if (time !== null) return time;
      order ??= dateOrderOf([text]);
      if (order === null && isUndecided(text)) {
        open ??= text;
        return null;
      }
      return readWhen(text, order ?? 'day-first');
    },
    undecided: () => (order === null ? open : null),
  };
}
