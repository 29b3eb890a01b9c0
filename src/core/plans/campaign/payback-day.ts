import { a1, area } from '../area.ts';
import { quoted } from '../sentence-formula.ts';
import { type CampaignContext, RIGHT } from './campaign-context.ts';
import { earnedOn, nextRefund } from './payback-margin.ts';

/** Cells of the section, in A1 notation. */
export interface PaybackCells {
  start: string;
  /** The last day with a dated row; "" while there is nothing to look at. */
  last: string;
  margin: string;
}

/** Steps of the search by halves, from 2,048 days down to one: eleven years. */
const STEPS = 12;

const REFUND = RIGHT + 1;
const SHORT_BEFORE = RIGHT + 2;
const TESTED = RIGHT + 3;
const SHORT = RIGHT + 4;

/**
 * Looks for the first day by whose end the margin earned reaches the investment, in cells anybody can follow. Where
 * nothing is taken back the margin only grows, so halving the time that is left finds the day. A refund makes it fall:
 * the days between two refunds are therefore taken one stretch after the other, twelve refund days at most; after them
 * the day that is found may be a later one. Returns the day as an expression, "" while there is nothing to pay back.
 */
export function paybackDay(context: CampaignContext, row: number, cells: PaybackCells): string {
  const { draft, texts, ref } = context;
  const t = texts.campaign.payback;
  const { start, last, margin } = cells;
  const investment = `SUM(${ref('Investment')})`;
  /** A sum of cents that is the investment to the last cent has paid it back. */
  const isShort = (before: string): string =>
    `${margin}*${earnedOn(context, `"<"&(${before})`)}<${investment}*(1-10^-12)`;

  draft.cell(row, REFUND, t.search.title, 'purpose');
  draft.note(row, REFUND, t.search.note);
  draft.put(row + 1, REFUND, [[t.search.refund, t.search.shortBefore, t.search.tested, t.search.short]]);
  draft.style('columnHead', area(row + 1, REFUND, 1, 4));

  const first = row + 2;
  const refunds = `${a1(first, REFUND)}:${a1(first + STEPS - 1, REFUND)}`;
  const stretch = a1(first + STEPS - 1, SHORT_BEFORE);
  const nothing = `IF(OR(${last}="";${investment}<=0);"";`;
  for (let step = 0; step < STEPS; step++) {
    const at = first + step;
    const [refund, tested] = [a1(at, REFUND), a1(at, TESTED)];
    const above = {
      refund: a1(at - 1, REFUND),
      shortBefore: a1(at - 1, SHORT_BEFORE),
      short: a1(at - 1, SHORT),
    };
    const known = step === 0 ? stretch : above.short;
    const next = `(${known}+${2 ** (STEPS - 1 - step)})`;
    draft.put(at, REFUND, [
      [
        step === 0
          ? `=${nothing}${nextRefund(context, start, `${last}+1`)})`
          : `=IF(${above.refund}="";"";${nextRefund(context, above.refund, `${last}+1`)})`,
        step === 0
          ? `=IF(${refund}="";"";IF(${isShort(refund)};${refund}-1;${start}-1))`
          : // A day that was asked for already is not summed up again: no row is dated before 1900.
            `=IF(${refund}="";"";IF(AND(${above.shortBefore}=${above.refund}-1;` +
            `${isShort(`IF(${refund}=${above.refund};0;${refund})`)});${refund}-1;${above.shortBefore}))`,
        `=IF(${known}="";"";IF(OR(${next}>${last};COUNTIFS(${refunds};">"&(${stretch}+1);${refunds};"<="&${next})>0);"";${next}))`,
        `=IF(${known}="";"";IF(${tested}="";${known};IF(${isShort(`SUM(${tested})+1`)};${tested};${known})))`,
      ],
    ]);
  }
  const block = area(first, REFUND, STEPS, 4);
  draft.style('calculated', block);
  draft.format('date', block);
  const found = a1(first + STEPS - 1, SHORT);
  return `IF(${found}="";"";IF(${isShort(`${found}+2`)};${quoted(t.notYet)};${found}+1))`;
}
