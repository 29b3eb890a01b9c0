import { isDate, isErrorCell, isLoading } from './cell.ts';
import { dayText } from './day.ts';
import { type Problem, problem } from './problem.ts';

/** A cell that is not blank, as trimmed text. A number is taken as typed: a campaign may well be called 2026. */
export function readText(raw: unknown, name: string): string | Problem {
  if (isErrorCell(raw)) return problem('error-cell', { name, content: raw.trim() });
  if (isLoading(raw)) return problem('loading', { name });
  if (typeof raw === 'string') return raw.trim();
  if (isDate(raw)) return problem('date-for-text', { name, day: dayText(raw) });
  if (typeof raw === 'number' && Number.isFinite(raw)) return String(raw);
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  return problem('unreadable', { name });
}
