import { METRICS, type MetricName } from '../core/metrics/index.ts';
import { NUMBER_FORMATS } from '../core/metrics/number-formats.ts';

/** What Sheets calls the format of a cell nobody has formatted. */
const UNFORMATTED = ['', 'General', '0.###############'];

/**
 * The number format a cell needs to show a function's result as it is meant (2.96 as 296%), or undefined: money and
 * counts keep the sheet's own look, and a format that somebody has chosen stays.
 */
export function resultFormat(name: MetricName, present: string): string | undefined {
  const { returns } = METRICS[name];
  if (returns !== 'ratio' && returns !== 'rate' && returns !== 'multiple') return undefined;
  return UNFORMATTED.includes(present) ? NUMBER_FORMATS[returns] : undefined;
}
