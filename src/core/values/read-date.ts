import { isDate, isErrorCell, isLoading } from './cell.ts';
import { dayOf } from './day.ts';
import { type Problem, problem } from './problem.ts';
import { excerpt } from './text-excerpt.ts';

/** A cell that is not blank, as a day count (see `dayOf`). Only real date cells: text reads differently in every locale. */
export function readDate(raw: unknown, name: string): number | Problem {
  if (isDate(raw) && !Number.isNaN(raw.getTime())) return dayOf(raw);
  if (isErrorCell(raw)) return problem('error-cell', { name, content: raw.trim() });
  if (isLoading(raw)) return problem('loading', { name });
  if (typeof raw === 'object' || (typeof raw === 'number' && !Number.isFinite(raw))) {
    return problem('unreadable', { name });
  }
  return problem('not-a-date', { name, content: excerpt(String(raw)) });
}
