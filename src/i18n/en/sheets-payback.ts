import type { PaybackTexts } from '../../core/plans/campaign/payback-texts.ts';

export const paybackSheetEn: PaybackTexts = {
  section: 'Payback',
  headline: {
    nothingSpent: 'Nothing to pay back yet: type what the campaign costs in the tab Costs.',
    noDates: 'No row has a date yet: type a start above, or dates in Costs and Returns.',
    firstDay: 'Paid back on the first day, {date}.',
    sprint: 'Paid back on {date}, day {days} after the start: a sprint, counted in days.',
    marathon: 'Paid back on {date}, day {days} after the start: a marathon, in its month {months}.',
    notYet:
      'Not yet paid back: {missing} of margin is still missing on {date}, day {days} after the start. A marathon takes months: ask again later before you call it a loss.',
    undated: 'Returns without a date are left out here: {amount}. Type their dates in the tab Returns.',
  },
  notYet: 'not yet',
  fields: {
    date: 'Paid back on',
    days: 'Days to pay back',
    earned: 'Margin so far',
    missing: 'Still missing',
    from: 'Counted from',
    until: 'Last dated row',
    margin: 'Margin rate used',
    pace: 'At this pace by',
  },
  hints: {
    typedStart: 'typed: the start',
    firstRow: 'first dated row',
    typedMargin: 'typed',
    noMargin: 'none typed: all of it',
  },
  table: { week: 'Week', from: 'From', earned: 'Cumulated margin', spent: 'Investment so far' },
  chart: { title: 'Cumulated margin against investment', weeks: 'Week', amount: 'Amount' },
  search: {
    title: 'How the exact day is found',
    note: 'The first day by whose end the margin reaches the whole investment. The time left is halved at each step. Where something was taken back (a return below zero), the days between two such days are looked at one stretch after the other.',
    refund: 'Next refund',
    shortBefore: 'Short until',
    tested: 'Day tested',
    short: 'Short until',
  },
};
