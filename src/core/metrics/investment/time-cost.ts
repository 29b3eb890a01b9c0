import { defineMetric } from '../define-metric.ts';
import { count, money } from '../param.ts';

export const timeCost = defineMetric({
  name: 'TIMECOST',
  title: 'Cost of your own time',
  category: 'investment',
  summary: 'What the hours you put in cost, at your hourly rate.',
  params: {
    hours: count('Hours worked: planning, shooting, editing, replying.'),
    hourlyrate: money('What an hour of yours costs.', { min: 0 }),
  },
  returns: 'money',
  compute: ({ hours, hourlyrate }) => hours * hourlyrate,
  formula: ({ hours, hourlyrate }) => `${hours}*${hourlyrate}`,
  formulaInWords: 'hours × hourly rate',
  examples: [
    { args: [4, 25], result: 100, source: 'Fitness trainer: 4 hours at 25' },
    { args: [15, 25], result: 375, source: 'A campaign that earned 200 and took 15 hours' },
    { args: [-1, 25], error: 'negative', source: 'Hours cannot be negative' },
  ],
  pitfall: 'Unpaid hours are a cost too: leave them out and every campaign looks better than it was.',
  related: ['INVESTMENT', 'ROI'],
  source: 'Opportunity cost of labour: hours times rate',
});
