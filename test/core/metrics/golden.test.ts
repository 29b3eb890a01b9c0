import { describe, expect, it } from 'vitest';
import { METRICS, type MetricName } from '../../../src/core/metrics/index.ts';
import { outcomeOf } from './all-examples.ts';

/** Published calculations, each re-computed by hand; the figure is ours where the published one is rounded. */
const cases: [MetricName, unknown[], number, string][] = [
  ['ROI', [990, 250], 2.96, 'fitness trainer, 990 on 250'],
  ['ROIGROSS', [990, 250], 3.96, 'fitness trainer, 990 on 250'],
  ['ROI', [990, 250, 0.4], 0.584, 'fitness trainer at a margin of 40 %'],
  ['ROI', [990, 250, 0.25], -0.01, 'fitness trainer at a margin of 25 %'],
  ['INVESTMENT', [100, 0, 50, 4, 25], 250, 'fitness trainer'],
  ['LEADVALUE', [0.1, 500], 50, '1 in 10 at 500'],
  ['LEADVALUE', [0.1, 1000], 100, '1 in 10 at 1,000'],
  ['CPM', [1500, 100000], 15, 'funnel of 100,000 impressions'],
  ['CTR', [1500, 100000], 0.015, 'funnel of 100,000 impressions'],
  ['CVR', [30, 1500], 0.02, 'funnel of 100,000 impressions'],
  ['CPA', [1500, 30], 50, 'funnel of 100,000 impressions'],
  ['ROAS', [2100, 1500], 1.4, 'funnel of 100,000 impressions'],
  ['ROI', [2100, 1500, 0.6], -0.16, 'funnel of 100,000 impressions'],
  ['ERFOLLOWERS', [1200, 50000], 0.024, '1,200 engagements of 50,000 followers'],
  ['EMV', [[[50000]], [[15 / 1000]]], 750, 'Lefty card: CPM 15'],
  [
    'EMV',
    [
      [[5000], [500], [50000]],
      [[0.3], [0.5], [0.05 / 1000]],
    ],
    1752.5,
    'Later placeholders',
  ],
  [
    'EMV',
    [
      [[5000], [500], [50000]],
      [[0.21], [3.17], [4.82 / 1000]],
    ],
    2876,
    'Ayzenberg 2017, Facebook row',
  ],
  ['ROI', [50000, 10000], 4, 'Rentabilitatea investițiilor în marketing'],
  ['ROI', [100000, 25000], 3, 'Neo Medya, ROI hesaplama aracı'],
  ['ROI', [52000, 18500, 0.58], 0.6302702702702703, 'Calclet, influencer campaign ROI on profit'],
  ['ROI', [28000, 6000], 22 / 6, 'loliko-business.co.il prints 466 %, which is the gross figure cut off'],
  ['ROI', [20000, 5000], 3, 'ConsultEvo, HubSpot methods'],
  ['ROI', [200, 5], 39, 'NovaCalculator, first touch'],
  ['ROAS', [2000000, 500000], 4, 'Ficilcom, break-even ROAS'],
  ['CPM', [180.68, 7706], 23.4466649364, 'Meta Ads Manager export, its own column'],
  ['CPA', [1495.18, 88], 16.990681818181816, 'Awin export, its own column'],
  ['CVR', [88, 2435], 0.03613963039014373, 'Awin export, its own column'],
  ['LEADVALUE', [0.06, 1000], 60, 'searchespilot'],
  ['ERFOLLOWERS', [147, 2500], 0.0588, 'farsigram'],
  ['BREAKEVENROAS', [0.4], 2.5, 'calcbix, break-even ROAS'],
  ['BREAKEVENROAS', [0.25], 4, 'a margin of 25 %'],
  ['BREAKEVENROAS', [0.3], 3.3333333333, 'TheSmartCalculator prints 3.33'],
  ['BREAKEVENROAS', [0.8], 1.25, 'TheSmartCalculator'],
  ['BREAKEVENORDERS', [250, 99], 3, 'fitness trainer'],
  ['BREAKEVENORDERS', [100, 60, 0.55], 4, 'Ventritools, 3.03 orders rounded up'],
  ['HOURLYRETURN', [200, 0, 15], 13.3333333333, 'a gain of 200 that took 15 hours'],
  ['NETSENTIMENT', [80, 20, 100], 0.3, '200 comments'],
  ['ERREACH', [1200, 18000], 0.0666666667, '1,200 engagements of 18,000 reached'],
  ['ERIMPRESSIONS', [1200, 26000], 0.0461538462, '1,200 engagements of 26,000 impressions'],
  ['ERVIEWS', [1200, 31000], 0.0387096774, '1,200 engagements of 31,000 views'],
  ['ERIMPRESSIONS', [24000, 6800000], 0.0035294118, 'Katha Ads, other denominator'],
  ['CPE', [1000, 25000], 0.04, 'brookeseidel.com'],
  ['CPE', [150000, 24000], 6.25, 'Katha Ads'],
  ['CPE', [500, 100], 5, 'steppingstonebooks.net'],
  ['AOV', [62500, 125], 500, 'Neo Medya'],
  ['AOV', [5000000, 500000], 10, '7search, CLTV calculator'],
  ['CLV', [70, 3, 3], 630, 'FeverBee; its 36 months would give 7,560'],
  ['CLV', [500, 12, 1 / (0.025 * 12), 0.75], 15000, 'mhq: 500 a month at 75 %, 2.5 % leaving'],
  ['LTVCAC', [15000, 6000], 2.5, 'mhq, LTV to CAC'],
  ['CACPAYBACK', [8000, 1200 * 0.78], 8.547008547, 'CalcSimpler prints 8.55'],
  ['CACPAYBACK', [1200, 75], 16, 'Finmark; its printed formula without brackets would give 9'],
  [
    'SUBSCRIBERVALUE',
    [80, 20],
    1600,
    'babbagecalculator prints $1 x 20 months = $1,600: right with 80 a month',
  ],
  ['SUBSCRIBERVALUE', [1, 20], 20, 'the same page as printed'],
  ['FOLLOWERGROWTH', [1000, 1100], 0.1, 'Keyhole'],
  ['FOLLOWERGROWTH', [1000, 1500], 0.5, 'TagLab'],
  ['FOLLOWERGROWTH', [500, 700], 0.4, 'CalculatorWow prints 6.67, which is followers a day'],
  ['EMVRATIO', [1752.5, 1000], 1.7525, 'Later, which calls it ROI'],
  ['EMV', [[[500000]], [[0.005 * 0.1]]], 250, 'certifiedcalculator prints 25,000: it takes 10 for 10 %'],
  ['MAXFEE', [30, 70, 0.6], 1260, 'funnel of 100,000 impressions: break-even fee'],
];

describe('golden values', () => {
  it.each(cases)('%s(%j) is %d: %s', (name, args, expected) => {
    expect(outcomeOf(METRICS[name], args)).toBeCloseTo(expected, 10);
  });
});
