import type { Language } from '../core/language.ts';
import type { MetricTexts } from '../core/metrics/metric-texts.ts';
import { metrics as he } from './he/metrics.ts';
import { metrics as ro } from './ro/metrics.ts';
import { metrics as tr } from './tr/metrics.ts';

/** The English texts are in the definitions (`englishText`). */
export const translatedMetricTexts: Readonly<Record<Exclude<Language, 'en'>, MetricTexts>> = { tr, ro, he };
