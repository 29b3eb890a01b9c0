import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/metrics/evaluate.ts';
import { METRICS, type MetricName } from '../../../src/core/metrics/index.ts';

/** Calculations somebody has published, as a call each; percent as fractions. */
const PUBLISHED: { source: string; call: MetricName; args: unknown[]; result: number }[] = [
  {
    source: 'Fitness trainer: 10 guides at 99 sold; 100 for ads, 50 for a template, 4 hours at 25',
    call: 'INVESTMENT',
    args: [100, 0, 50, 4, 25],
    result: 250,
  },
  {
    source: 'Fitness trainer: 10 guides at 99 sold; 100 for ads, 50 for a template, 4 hours at 25',
    call: 'ROI',
    args: [990, 250],
    result: 2.96,
  },
  {
    source:
      'Fitness trainer: 10 guides at 99 sold; 100 for ads, 50 for a template, 4 hours at 25; some call this ROI',
    call: 'ROIGROSS',
    args: [990, 250],
    result: 3.96,
  },
  {
    source: 'One lead in ten becomes a customer worth 1,000',
    call: 'LEADVALUE',
    args: [0.1, 1000],
    result: 100,
  },
  { source: 'A subscriber worth 1 a month', call: 'SUBSCRIBERVALUE', args: [1, 1], result: 1 },
  { source: 'Rentabilitatea investitiilor in marketing', call: 'ROI', args: [50000, 10000], result: 4 },
  { source: 'Calculator ROI de Marketing - calcday (ro)', call: 'ROI', args: [5000000, 1000000], result: 4 },
  {
    source: 'Dijital pazarlama ROI nasil hesaplanir - exludio (tr)',
    call: 'ROI',
    args: [50000, 10000],
    result: 4,
  },
  { source: 'ROI Hesaplama Araci - Neo Medya (tr)', call: 'ROI', args: [100000, 25000], result: 3 },
  { source: 'Measure digital marketing ROI - mediahub (he)', call: 'ROI', args: [30000, 10000], result: 2 },
  { source: 'What is ROI - busymom (he)', call: 'ROI', args: [15000, 5000], result: 2 },
  {
    source: 'Mastering Advertising ROI with HubSpot Methods - ConsultEvo',
    call: 'ROI',
    args: [20000, 5000],
    result: 3,
  },
  {
    source: 'Influencer Campaign ROI (profit basis) - Calclet',
    call: 'ROI',
    args: [52000, 18500, 0.58],
    result: 0.63027027,
  },
  { source: 'EMV & ROI - Later Influence help', call: 'EMVRATIO', args: [1752.5, 1000], result: 1.7525 },
  { source: 'ROI Hesaplama Araci - Neo Medya (tr)', call: 'ROAS', args: [25000, 5000], result: 5 },
  { source: 'ROAS formula & break-even - Ficilcom', call: 'ROAS', args: [2000000, 500000], result: 4 },
  { source: 'Breakeven point of the ROAS calculation - MPL', call: 'ROAS', args: [15000, 15000], result: 1 },
  { source: 'Break-even ROAS by Gross Margin - calcbix', call: 'BREAKEVENROAS', args: [0.4], result: 2.5 },
  {
    source: 'Break-even ROAS Calculator - TheSmartCalculator',
    call: 'BREAKEVENROAS',
    args: [0.2],
    result: 5,
  },
  {
    source: 'Break-even ROAS Calculator - TheSmartCalculator',
    call: 'BREAKEVENROAS',
    args: [0.3],
    result: 3.33333333,
  },
  {
    source: 'Break-even ROAS Calculator - TheSmartCalculator',
    call: 'BREAKEVENROAS',
    args: [0.5],
    result: 2,
  },
  {
    source: 'Break-even ROAS Calculator - TheSmartCalculator',
    call: 'BREAKEVENROAS',
    args: [0.7],
    result: 1.42857143,
  },
  {
    source: 'Break-even ROAS Calculator - TheSmartCalculator',
    call: 'BREAKEVENROAS',
    args: [0.8],
    result: 1.25,
  },
  {
    source: 'EMV & ROI - Later Influence help',
    call: 'EMV',
    args: [
      [[5000], [500], [50]],
      [[0.3], [0.5], [0.05]],
    ],
    result: 1752.5,
  },
  { source: 'Engagement rate - farsigram', call: 'ERFOLLOWERS', args: [147, 2500], result: 0.0588 },
  {
    source: 'Phlanx Engagement Calculator - calculator.city',
    call: 'ERFOLLOWERS',
    args: [6000, 20000],
    result: 0.3,
  },
  {
    source: 'Cost Per Engagement Explained - Katha Ads',
    call: 'ERIMPRESSIONS',
    args: [24000, 6800000],
    result: 0.00352941176,
  },
  { source: 'Calculating CPE - brookeseidel.com', call: 'CPE', args: [1000, 25000], result: 0.04 },
  { source: 'Cost Per Engagement Explained - Katha Ads', call: 'CPE', args: [150000, 24000], result: 6.25 },
  { source: 'Cost per engagement - steppingstonebooks.net', call: 'CPE', args: [500, 100], result: 5 },
  { source: 'How to calculate CPM - 0685.com', call: 'CPM', args: [60, 15000], result: 4 },
  { source: 'CPM calculator article (copy)', call: 'CPM', args: [20000, 2000000], result: 10 },
  { source: 'Click Through Rate - marketingthatcounts', call: 'CTR', args: [13, 1000], result: 0.013 },
  { source: 'CPA calculator glossary - Dallas McLaughlin', call: 'CTR', args: [1, 100], result: 0.01 },
  { source: 'ROI Hesaplama Araci - Neo Medya (tr)', call: 'CPC', args: [10000, 2500], result: 4 },
  { source: 'ROI Hesaplama Araci - Neo Medya (tr)', call: 'AOV', args: [62500, 125], result: 500 },
  { source: 'CPA - IQads dictionar', call: 'CPA', args: [1000, 10], result: 100 },
  {
    source: 'Awin publisher-performance export (real, anonymised row)',
    call: 'CPA',
    args: [1495.18, 88],
    result: 16.9906818,
  },
  {
    source: 'Awin publisher-performance export (real, anonymised row)',
    call: 'CVR',
    args: [88, 2435],
    result: 0.0361396304,
  },
  {
    source: 'Meta Ads Manager export (real, anonymised row 2)',
    call: 'CPM',
    args: [180.68, 7706],
    result: 23.4466649,
  },
  {
    source: 'Meta Ads Manager export (real, anonymised row 2)',
    call: 'CPA',
    args: [180.68, 3],
    result: 60.2266667,
  },
  {
    source: 'How to calculate lead value - searchespilot',
    call: 'LEADVALUE',
    args: [0.06, 1000],
    result: 60,
  },
  {
    source: 'Lead Value Calculator - figured.fyi',
    call: 'ACTIONVALUE',
    args: [[[100]], [[375]]],
    result: 37500,
  },
  { source: 'Calculating CLV - FeverBee', call: 'CLV', args: [70, 3, 3], result: 630 },
  { source: 'CLTV calculator - 7search', call: 'AOV', args: [5000000, 500000], result: 10 },
  { source: 'CLTV calculator - 7search', call: 'CLV', args: [10, 2.5, 1.5], result: 37.5 },
  { source: 'LTV to CAC vs magic number - mhq', call: 'LTVCAC', args: [15000, 6000], result: 2.5 },
  { source: 'Email subscriber value - SendPulse', call: 'SUBSCRIBERVALUE', args: [25, 1], result: 25 },
  {
    source: 'CAC Payback Period Calculator - CalcSimpler',
    call: 'CACPAYBACK',
    args: [8000, 936],
    result: 8.54700855,
  },
  { source: 'How Finmark calculates CAC payback', call: 'CACPAYBACK', args: [1200, 75], result: 16 },
  {
    source: 'Influencer gifting ROI calculator - Ventritools',
    call: 'BREAKEVENORDERS',
    args: [100, 60, 0.55],
    result: 4,
  },
  {
    source: 'How Do I Calculate Follower Growth Rate - Keyhole',
    call: 'FOLLOWERGROWTH',
    args: [1000, 1100],
    result: 0.1,
  },
  { source: 'Followers Growth Rate - TagLab', call: 'FOLLOWERGROWTH', args: [1000, 1500], result: 0.5 },
  {
    source: 'Multi-Touch Attribution Weighting Modeler - NovaCalculator',
    call: 'ROI',
    args: [200, 5],
    result: 39,
  },
  {
    source: 'Multi-Touch Attribution Weighting Modeler - NovaCalculator',
    call: 'ROI',
    args: [40, 5],
    result: 7,
  },
  {
    source: 'Multi-Touch Attribution Weighting Modeler - NovaCalculator',
    call: 'ROI',
    args: [40, 2],
    result: 19,
  },
];

/** Published figures that their own inputs contradict: ours is the right one, and theirs must not come out. */
const PUBLISHED_WRONG: ((typeof PUBLISHED)[number] & { published: number })[] = [
  {
    source: 'How to compute ROI - loliko-business (he), which prints the gross return, 466 %, as ROI',
    call: 'ROI',
    args: [28000, 6000],
    result: 3.66666667,
    published: 4.66,
  },
  {
    source:
      'How To Calculate Earned Media Value - certifiedcalculator, which prints 25,000: it takes 10 where 10 % is meant',
    call: 'EMV',
    args: [[[500]], [[0.5]]],
    result: 250,
    published: 25000,
  },
  {
    source: 'LTV Calculator - babbagecalculator, which prints 1,600 for 20 months at 1',
    call: 'SUBSCRIBERVALUE',
    args: [1, 20],
    result: 20,
    published: 1600,
  },
  {
    source: 'Follower Growth Rate Calculator - CalculatorWow, which prints 6.67 %: that is followers a day',
    call: 'FOLLOWERGROWTH',
    args: [500, 700],
    result: 0.4,
    published: 0.0667,
  },
  {
    source: 'Email List Value Calculator - polytraffic, which prints 0.37: a year’s figure times 24 months',
    call: 'SUBSCRIBERVALUE',
    args: [(5.95 * 52) / 12 / 20_000, 24],
    result: 0.03094,
    published: 0.37,
  },
];

const called = (call: MetricName, args: unknown[]): unknown =>
  evaluate(METRICS[call], args, ({ code }) => code);

describe('published calculations', () => {
  it.each(PUBLISHED)('$call($args) is $result: $source', ({ call, args, result }) => {
    expect(called(call, args)).toBeCloseTo(result, 7);
  });

  it.each(PUBLISHED_WRONG)(
    '$call($args) is $result, not $published: $source',
    ({ call, args, result, published }) => {
      expect(called(call, args)).toBeCloseTo(result, 7);
      expect(called(call, args)).not.toBeCloseTo(published, 2);
    },
  );
});
