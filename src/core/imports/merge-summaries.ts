import type { FileSummary } from './file-summary.ts';
import { ImportError } from './import-error.ts';
import { SKIP_REASONS } from './skipped-rows.ts';

const COUNTS = [
  'rows',
  'read',
  'valid',
  'cancelled',
  'declined',
  'test',
  'lines',
  'duplicate',
  'duplicateRows',
] as const;

/** Several files as one. Throws an ImportError where they are in different currencies. */
export function mergeSummaries(files: readonly FileSummary[]): FileSummary {
  const [first, ...others] = files;
  if (first === undefined) throw new Error('there is no file to sum up');
  if (others.length === 0) return first;
  const currencies = [...new Set(files.map(({ currency }) => currency))].filter((each) => each !== '').sort();
  if (currencies.length > 1) throw ImportError.of('mixed-currencies', { currencies: currencies.join(', ') });
  const days = files.flatMap(({ from, to }) => [from, to]).filter((day) => day !== '');
  const sum = (count: (file: FileSummary) => number): number =>
    files.reduce((total, file) => total + count(file), 0);
  return {
    ...first,
    ...Object.fromEntries(COUNTS.map((name) => [name, sum((file) => file[name])])),
    skipped: SKIP_REASONS.map((reason) => ({
      reason,
      count: sum(({ skipped }) => skipped.find((each) => each.reason === reason)?.count ?? 0),
    })).filter(({ count }) => count > 0),
    skippedRows: files.flatMap(({ skippedRows }) => skippedRows),
    format: [...new Set(files.map(({ format }) => format))].join(', '),
    currency: currencies[0] ?? '',
    from: days.reduce((earliest, day) => (day < earliest ? day : earliest), days[0] ?? ''),
    to: days.reduce((latest, day) => (day > latest ? day : latest), ''),
  };
}
