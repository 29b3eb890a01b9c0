import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyMetric, Example } from '../../src/core/metrics/define-metric.ts';
import { evaluate } from '../../src/core/metrics/evaluate.ts';
import { nativeFormula } from '../../src/core/metrics/native-formula.ts';
import type { Param } from '../../src/core/metrics/param.ts';
import { ProblemError } from '../../src/core/values/problem.ts';
import { problemText } from '../../src/core/values/problem-text.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import { errors } from '../../src/i18n/en/errors.ts';
import { bundleFiles } from '../bundle-files.ts';
import { ALL_METRICS, rounded } from '../core/metrics/all-examples.ts';

// Every example of every definition is computed directly, by the built function in the local host, and by the native
// formula in its spreadsheet engine: all three agree.

type Cells = (number | string)[][];

const SHEET = 'Sheet1';
const inEnglish = (reason: Parameters<typeof problemText>[0]) => problemText(reason, errors, 'en');

/** Puts the arguments of an example side by side and says where each stands; a blank one stands in an empty cell. */
function placeArguments(host: Host, example: Example, top: number): string[] {
  let left = 1;
  return example.args.map((arg) => {
    const rows = Array.isArray(arg) ? (arg as unknown[][]) : [[arg]];
    rows.forEach((row, down) => {
      row.forEach((cell, right) => {
        if (cell !== '') host.edit(SHEET, a1(top + down, left + right), typed(cell));
      });
    });
    const [first, last] = [a1(top, left), a1(top + rows.length - 1, left + rows[0]!.length - 1)];
    left += rows[0]!.length;
    return first === last ? first : `${first}:${last}`;
  });
}

function typed(cell: unknown): string {
  // A person types a date; an apostrophe keeps a text a text.
  if (cell instanceof Date) return `${cell.getMonth() + 1}/${cell.getDate()}/${cell.getFullYear()}`;
  return typeof cell === 'number' ? String(cell) : `'${cell}`;
}

const a1 = (row: number, column: number): string => `${String.fromCharCode(64 + column)}${row}`;

function computed(metric: AnyMetric, example: Example): Cells | string {
  try {
    const outcome = evaluate(metric, example.args, inEnglish);
    return Array.isArray(outcome) ? outcome : [[outcome]];
  } catch (error) {
    if (error instanceof ProblemError) return inEnglish(error.problem);
    throw error;
  }
}

/** Rows each example has to itself, and the columns of the built function's and of the native formula's results. */
const ROWS = 6;
const BUILT = 15;
const NATIVE = 24;

const agreed = { computeAndBuilt: 0, native: 0 };
afterAll(() => {
  console.log(
    `${ALL_METRICS.length} functions, ${ALL_METRICS.flatMap(({ examples }) => examples).length} examples: ` +
      `${agreed.computeAndBuilt} agree between compute and the built function, ${agreed.native} with the native formula too`,
  );
});

describe.each(ALL_METRICS)('$name', (metric) => {
  let host: Host;
  beforeAll(() => {
    host = createHost({ files: bundleFiles(), locale: 'en_US' });
  });

  const examples = metric.examples.map((example, at) => ({ example, top: 1 + at * ROWS }));
  it.each(examples)('$example.args is the same three ways', ({ example, top }) => {
    const expected = computed(metric, example);
    const references = placeArguments(host, example, top);

    const result = a1(top, BUILT);
    host.edit(SHEET, result, `=${metric.name}(${references.join(';')})`);
    if (typeof expected === 'string') {
      expect(host.read(SHEET, result).error).toBe(expected);
    } else {
      const shown = expected.map((row, down) =>
        row.map((_, right) => host.read(SHEET, a1(top + down, BUILT + right)).value),
      );
      expect(rounded(shown)).toEqual(rounded(expected));
    }

    agreed.computeAndBuilt += 1;

    if ('none' in metric.formula || isRowByRow(metric, example)) return;
    const inputs = Object.fromEntries(
      Object.keys(metric.params)
        .map((name, at) => [name, references[at]])
        .filter(([, reference]) => reference !== undefined),
    );
    const values = typeof expected === 'string' ? [''] : expected.flat();
    // A refused denominator is blank in a generated tab; what else is refused is kept out by the cell's validation.
    if (typeof expected === 'string' && !('error' in example && example.error === 'not-above-zero')) return;
    values.forEach((value, spilled) => {
      const cell = a1(top + spilled, NATIVE);
      host.edit(SHEET, cell, `=${nativeFormula(metric, inputs, spilled)}`);
      expect(host.read(SHEET, cell).error ?? '').toBe('');
      expect(asDigits(host.read(SHEET, cell).value)).toEqual(asDigits(value));
    });
    agreed.native += 1;
  });
});

/** A column of calls is a column of native formulas: its rows are examples of their own. */
function isRowByRow(metric: AnyMetric, example: Example): boolean {
  const params = Object.values<Param>(metric.params);
  return example.args.some((arg, at) => Array.isArray(arg) && !params[at]!.list);
}

/** Both engines sum in their own order: nine digits are the same. */
function asDigits(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}
