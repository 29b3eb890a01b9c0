import { defineMetric } from '../define-metric.ts';
import { count, rate } from '../param.ts';

export const forecastOrders = defineMetric({
  name: 'FORECASTORDERS',
  title: 'Expected orders',
  category: 'planning',
  summary: 'How many orders a post may bring, from its followers down the funnel.',
  params: {
    followers: count('Followers of the account.'),
    reachrate: rate('Share of the followers a post reaches, such as 30%.'),
    ctr: rate('Share of those reached who click, such as 1.5%.'),
    cvr: rate('Share of the clicks that buy, such as 2%.'),
  },
  returns: 'number',
  compute: ({ followers, reachrate, ctr, cvr }) => followers * reachrate * ctr * cvr,
  formula: ({ followers, reachrate, ctr, cvr }) => `${followers}*${reachrate}*${ctr}*${cvr}`,
  formulaInWords: 'followers × reach rate × click-through rate × conversion rate',
  examples: [
    {
      args: [50000, 0.36, 0.015, 0.02],
      result: 5.4,
      source: '50,000 followers, 36% reached, 1.5% click, 2% buy',
    },
    { args: [50000, 36, 0.015, 0.02], error: 'percent-as-number', source: 'A reach rate of 36% typed as 36' },
  ],
  pitfall: 'Take the rates from your own campaigns: four guesses multiplied are a wide guess.',
  related: ['REQUIREDORDERS', 'REACHRATE', 'CTR', 'CVR'],
  source: 'The funnel multiplied out',
});
