import type { MetricTexts } from '../../core/metrics/metric-texts.ts';
import { cost } from './metrics/cost.ts';
import { engagement } from './metrics/engagement.ts';
import { investment } from './metrics/investment.ts';
import { links } from './metrics/links.ts';
import { profitability } from './metrics/profitability.ts';
import { value } from './metrics/value.ts';

export const metrics: MetricTexts = {
  ...profitability,
  ...investment,
  ...value,
  ...cost,
  ...engagement,
  ...links,
};
