import {
  fullestChoice,
  MOST_ROWS,
  ROW_CHOICES,
  type RowChoice,
  type RowCounts,
} from '../core/imports/order-rows.ts';
import { UserError } from './user-error.ts';

const NAMES: Record<RowChoice, string> = {
  all: 'every order',
  matched: 'the orders matched to creators alone',
  daily: 'one row per day, creator and kind of match',
};

export interface ChosenRows {
  choice: RowChoice;
  /** What a reader of the workbook has to know; null where every order is in it. */
  notice: string | null;
}

/** What the workbook's Orders tab gets: what was asked for, else the fullest that fits. Throws a UserError. */
export function chooseRows(counts: RowCounts, asked: RowChoice | null): ChosenRows {
  const fits = ROW_CHOICES.filter((choice) => counts[choice] <= MOST_ROWS);
  const choice = asked ?? fullestChoice(counts);
  if (choice === null) {
    throw new UserError(
      `even ${NAMES.daily} makes ${counts.daily} rows, and the Orders tab takes ${MOST_ROWS}; report on a shorter period or use --json alone`,
    );
  }
  if (!fits.includes(choice)) {
    const others = fits.map((each) => `--rows ${each} (${counts[each]} rows)`);
    const remedy = others.length > 0 ? `write ${others.join(' or ')}` : 'report on a shorter period';
    throw new UserError(
      `--rows ${choice} makes ${counts[choice]} rows, and the Orders tab takes ${MOST_ROWS}; ${remedy}`,
    );
  }
  if (choice === 'all') return { choice, notice: null };
  const why =
    counts.all > MOST_ROWS ? `, because ${counts.all} orders are more than the ${MOST_ROWS} it takes` : '';
  return { choice, notice: `the Orders tab holds ${NAMES[choice]} (${counts[choice]} rows)${why}` };
}
