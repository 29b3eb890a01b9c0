import type { MetricTexts } from '../../core/metrics/metric-texts.ts';
import { audience } from './metrics/audience.ts';
import { cost } from './metrics/cost.ts';
import { engagement } from './metrics/engagement.ts';
import { investment } from './metrics/investment.ts';
import { links } from './metrics/links.ts';
import { opinion } from './metrics/opinion.ts';
import { planning } from './metrics/planning.ts';
import { profitability } from './metrics/profitability.ts';
import { uncertainty } from './metrics/uncertainty.ts';
import { value } from './metrics/value.ts';

export const metrics: MetricTexts = {
  ...profitability,
  ...investment,
  ...value,
  ...cost,
  ...engagement,
  ...audience,
  ...opinion,
  ...links,
  ...uncertainty,
  ...planning,
};
