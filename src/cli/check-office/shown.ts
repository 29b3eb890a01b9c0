import type { Difference } from './compare-cells.ts';
import { agrees, type Headline } from './headline.ts';

/** The rest of a sheet that went wrong as a whole says nothing more. */
const SHOWN = 30;

export function shownDifferences(differences: readonly Difference[]): string {
  const lines = differences
    .slice(0, SHOWN)
    .map(
      ({ sheet, address, formula, ours, theirs }) =>
        `  ${sheet}!${address} ${formula}\n    local engine ${ours}\n    LibreOffice  ${theirs}`,
    );
  const more = differences.length - SHOWN;
  return [...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

const SHARES = ['netRoi', 'grossRoi', 'marginRoi'];
const DATES = ['paybackDate'];

/** The figures of an answer, one a line, by the metric, by our function, in the local engine and in LibreOffice. */
export function figureTable(figures: readonly Headline[]): string {
  const head = ['', 'compute', 'function', 'local engine', 'LibreOffice', ''];
  const rows = figures.map((headline) => {
    const { figure, compute, typed, engine, office } = headline;
    const values = [compute, typed, engine, office].map((value) => shown(figure, value));
    return [figure, ...values, agrees(headline) ? '' : 'DIFFERENT'];
  });
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}`.trimEnd(),
    )
    .join('\n');
}

function shown(figure: string, value: unknown): string {
  if (value === undefined) return '–';
  if (value === '') return 'blank';
  if (typeof value !== 'number') return String(value);
  if (SHARES.includes(figure)) return `${(value * 100).toFixed(1)}%`;
  if (DATES.includes(figure)) return dayOf(value);
  return String(Math.round(value * 100) / 100);
}

/** The day of a spreadsheet's serial number, which counts from 30 December 1899. */
const dayOf = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10);
