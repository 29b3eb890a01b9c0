import { problem } from '../../values/problem.ts';
import { defineMetric } from '../define-metric.ts';
import { product, sum } from '../native-terms.ts';
import { count, money, optional } from '../param.ts';

export const investment = defineMetric({
  name: 'INVESTMENT',
  title: 'Total investment',
  category: 'investment',
  summary: 'Everything a campaign cost, your own time included.',
  params: {
    adspend: money('Ads: boosted posts, story ads. Type 0 when there were none.', { min: 0 }),
    tools: optional(money('Software and subscriptions, the share used here.', { min: 0 }), 0),
    content: optional(money('Making the content: photographer, props, stock.', { min: 0 }), 0),
    hours: optional(count('Your own hours.')),
    hourlyrate: optional(money('What an hour of yours costs.', { min: 0 })),
    othercosts: optional(money('Creator fees, product, shipping, commission.', { min: 0 }), 0),
  },
  returns: 'money',
  compute: ({ adspend, tools, content, hours, hourlyrate, othercosts }) => {
    // Hours without a rate would count as free, a rate without hours as no work: both hide a cost.
    if (hours !== undefined && hourlyrate === undefined) {
      return problem('needs-both', { name: 'hours', other: 'hourlyrate' });
    }
    if (hourlyrate !== undefined && hours === undefined) {
      return problem('needs-both', { name: 'hourlyrate', other: 'hours' });
    }
    return adspend + tools + content + (hours ?? 0) * (hourlyrate ?? 0) + othercosts;
  },
  formula: ({ adspend, tools, content, hours, hourlyrate, othercosts }) =>
    sum(
      adspend,
      tools,
      content,
      hours === '""' ? '0' : `IF(OR(${hours}="";${hourlyrate}="");0;${product(hours, hourlyrate)})`,
      othercosts,
    ),
  formulaInWords: 'ad spend + tools + content + hours × hourly rate + other costs',
  examples: [
    {
      args: [100, '', 50, 4, 25],
      result: 250,
      source: 'Fitness trainer: 100 ads, 50 template, 4 hours at 25',
    },
    { args: [15000, 2000, 0, '', '', 8000], result: 25000, source: 'Neo Medya: ads, tools and staff' },
    { args: [100], result: 100, source: 'Ads alone' },
    { args: [100, 0, 50, 4], error: 'needs-both', source: 'Hours without their rate' },
  ],
  pitfall:
    'Own hours are easily forgotten, and a yearly subscription is easily counted in full in every campaign.',
  related: ['TIMECOST', 'ROI'],
  source: 'Ad spend, tools, content, own time and other costs, as guides to social media ROI list them',
});
