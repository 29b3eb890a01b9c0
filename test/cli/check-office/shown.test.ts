import { expect, it } from 'vitest';
import { figureTable, shownDifferences } from '../../../src/cli/check-office/shown.ts';

it('names a difference by its place and its formula', () => {
  const found = { sheet: 'Costs', address: 'B2', formula: '=SUM(A1;2)', ours: '5', theirs: '"5"' };
  expect(shownDifferences([found])).toBe('  Costs!B2 =SUM(A1;2)\n    local engine 5\n    LibreOffice  "5"');
  const lines = shownDifferences(Array.from({ length: 35 }, () => found)).split('\n');
  expect(lines).toHaveLength(30 * 3 + 1);
  expect(lines.at(-1)).toBe('  and 5 more');
});

it('sets the figures side by side and marks the line that differs', () => {
  const same = (figure: string, value: unknown) => ({
    ...{ figure, compute: value, typed: value, engine: value, office: value },
  });
  const table = figureTable([
    same('netRoi', 2.96),
    same('paybackDate', 46038),
    { ...same('marginRoi', ''), typed: undefined },
    { ...same('returns', 990), typed: undefined, office: 989.5 },
  ]);
  expect(table.split('\n')).toEqual([
    '                  compute    function  local engine  LibreOffice',
    '  netRoi           296.0%      296.0%        296.0%       296.0%',
    '  paybackDate  2026-01-16  2026-01-16    2026-01-16   2026-01-16',
    '  marginRoi         blank           –         blank        blank',
    '  returns             990           –           990        989.5  DIFFERENT',
  ]);
});
