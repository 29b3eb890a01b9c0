import { defineMetric } from '../define-metric.ts';
import { money, rate } from '../param.ts';

export const poas = defineMetric({
  name: 'POAS',
  title: 'Profit on ad spend',
  category: 'profitability',
  summary: 'Gross profit for each 1 of ad spend. 1.00x is break-even.',
  params: {
    revenue: money('Sales that the ads brought.'),
    margin: rate('Share of the revenue left after product costs, such as 40%.'),
    adspend: money('What was paid for the ads alone.', { above: 0 }),
  },
  returns: 'multiple',
  compute: ({ revenue, margin, adspend }) => (revenue * margin) / adspend,
  formula: ({ revenue, margin, adspend }) => `${revenue}*${margin}/${adspend}`,
  formulaInWords: 'revenue × margin / ad spend',
  examples: [
    {
      args: [2100, 0.6, 1500],
      result: 0.84,
      source: '30 orders of 70 at a margin of 60% on 1,500 of ad spend',
    },
    { args: [2100, 60, 1500], error: 'percent-as-number', source: 'A margin of 60% typed as 60' },
  ],
  pitfall: 'Below 1.00x the ads cost more than they earn, however good the ROAS looks.',
  related: ['ROAS', 'BREAKEVENROAS', 'ROI'],
  source: 'Gross profit from ads / ad spend, as shops use it beside ROAS',
});
