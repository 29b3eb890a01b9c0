import { dayNumbers } from '../../values/day.ts';
import { defineMetric } from '../define-metric.ts';
import { date, list, money, optional, rate } from '../param.ts';

export const paybackDays = defineMetric({
  name: 'PAYBACKDAYS',
  title: 'Days to pay back',
  category: 'profitability',
  summary: 'How many days after the first date the campaign has earned back its investment.',
  params: {
    dates: list(date('Dates of the returns, in any order.')),
    returns: list(money('What came back on each date; refunds below zero.')),
    investment: money('Everything spent on it, your own time included.', { above: 0 }),
    margin: optional(rate('Share of the returns left after product costs, such as 40%.'), 1),
  },
  returns: 'count',
  compute: ({ dates, returns, investment, margin }) => {
    const byDay = new Map<number, number>();
    for (const [at, day] of dayNumbers(dates).entries()) {
      byDay.set(day, (byDay.get(day) ?? 0) + returns[at]!);
    }
    let earned = 0;
    for (const [day, amount] of [...byDay].sort(([a], [b]) => a - b)) {
      earned += amount * margin;
      // A sum of cents that is the investment to the last cent has paid it back.
      if (earned >= investment * (1 - 1e-12)) return day;
    }
    return 'not yet';
  },
  formula: { none: 'A running total inside one cell needs array functions that not all spreadsheets share.' },
  formulaInWords: 'days from the first date until the sum of returns × margin reaches the investment',
  examples: [
    {
      args: [
        [[new Date(2025, 2, 3)], [new Date(2025, 2, 1)], [new Date(2025, 2, 11)]],
        [[60], [150], [90]],
        250,
      ],
      result: 10,
      source: '150 on the first day, 60 two days later, 90 on the eleventh pay back 250',
    },
    {
      args: [[[new Date(2025, 2, 1)], [new Date(2025, 2, 1)]], [[150], [100]], 250],
      result: 0,
      source: 'Paid back on the first day, by two sales',
    },
    {
      args: [[[new Date(2025, 2, 1)]], [[990]], 250, 0.25],
      result: 'not yet',
      source: 'A margin of 25% is not enough yet',
    },
    { args: [[['1 March']], [[990]], 250], error: 'not-a-date', source: 'A date typed as text' },
  ],
  pitfall:
    '"Not yet" is an answer: some campaigns sell for months, so look again later before you call it a loss.',
  related: ['ROI', 'CACPAYBACK', 'BREAKEVENREVENUE'],
  source: 'Payback period: time until the running total of margin reaches the cost',
});
