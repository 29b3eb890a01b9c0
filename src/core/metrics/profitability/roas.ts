import { defineMetric } from '../define-metric.ts';
import { money } from '../param.ts';

export const roas = defineMetric({
  name: 'ROAS',
  title: 'Return on ad spend',
  category: 'profitability',
  summary: 'Revenue for each 1 of ad spend.',
  params: {
    revenue: money('Sales that the ads brought.'),
    adspend: money('What was paid for the ads alone.', { above: 0 }),
  },
  returns: 'multiple',
  compute: ({ revenue, adspend }) => revenue / adspend,
  formula: ({ revenue, adspend }) => `${revenue}/${adspend}`,
  formulaInWords: 'revenue / ad spend',
  examples: [
    { args: [2100, 1500], result: 1.4, source: '30 orders of 70 on 1,500 of ad spend' },
    { args: [25000, 5000], result: 5, source: 'Neo Medya, ROI hesaplama aracı' },
    { args: [500, 0], error: 'not-above-zero', source: 'Without ad spend there is no ROAS' },
  ],
  pitfall: 'Revenue is not profit: at a margin of 40% a ROAS below 2.50x loses money.',
  related: ['ROI', 'ROIGROSS'],
  source: 'Google Ads Help: conversion value / cost',
});
