import { isDate, isErrorCell, isLoading } from './cell.ts';
import { dayText } from './day.ts';
import { type Problem, problem } from './problem.ts';
import { excerpt } from './text-excerpt.ts';

/** `above` excludes its limit, `min` and `max` include theirs. */
export interface Bounds {
  readonly above: number;
  readonly min: number;
  readonly max: number;
}

export function isWithin(value: number, bounds: Bounds): boolean {
  return value > bounds.above && value >= bounds.min && value <= bounds.max;
}

/** A cell that is not blank, as a number within the bounds, or the reason why it is none. */
export function readNumber(raw: unknown, name: string, isRate: boolean, bounds: Bounds): number | Problem {
  if (typeof raw !== 'number') return notNumber(raw, name);
  if (isWithin(raw, bounds)) return raw;
  return outOfBounds(raw, name, isRate, bounds);
}

/** Why a cell that should hold a number, and does not, is refused. */
function notNumber(raw: unknown, name: string): Problem {
  if (isErrorCell(raw)) return problem('error-cell', { name, content: raw.trim() });
  if (isLoading(raw)) return problem('loading', { name });
  if (isDate(raw)) return problem('date-for-number', { name, day: dayText(raw) });
  if (typeof raw === 'boolean')
    return problem('boolean-for-number', { name, content: raw ? 'TRUE' : 'FALSE' });
  if (typeof raw === 'string') {
    const code = /\d/.test(raw) ? 'number-as-text' : 'text-for-number';
    return problem(code, { name, content: excerpt(raw) });
  }
  return problem('unreadable', { name });
}

function outOfBounds(value: number, name: string, isRate: boolean, { above, min, max }: Bounds): Problem {
  if (!Number.isFinite(value)) return problem('unreadable', { name });
  // 40 for 40% is the commonest slip; 2.5 may be meant where more than 100% makes sense.
  if (isRate && value > 1 && value > max && value / 100 <= max) {
    return problem('percent-as-number', { name, value, fraction: value / 100 });
  }
  if (isRate && max === 1 && (value > 1 || value < 0)) return problem('rate-out-of-range', { name, value });
  if (value > max) return problem('above-most', { name, value, most: max });
  if (above === 0) return problem('not-above-zero', { name, value });
  if (min === 0) return problem('negative', { name, value });
  return problem('below-least', { name, value, least: Math.max(above, min) });
}
