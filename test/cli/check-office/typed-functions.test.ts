import { expect, it } from 'vitest';
import { builtBundle } from '../../../src/cli/built-bundle.ts';
import { typedFigures, typedFunctions } from '../../../src/cli/check-office/typed-functions.ts';
import { EXAMPLES } from '../../../src/core/plans/example/examples.ts';
import { SHEET_TEXTS } from '../../../src/i18n/sheet-texts.ts';

it('answers the worked example of the field, typed over its rows', async () => {
  const example = EXAMPLES.courses(SHEET_TEXTS.en.example);
  const answer = typedFunctions(await builtBundle(), example);
  const formulas = typedFigures(example, 10);
  expect(formulas.netRoi).toBe('=ROI(SUM(B1:B5);SUM(C1:C4))');
  const answers = Object.entries(formulas).map(([figure, formula]) => [figure, answer(formula)]);
  expect(Object.fromEntries(answers)).toEqual({
    investment: 250,
    netRoi: 2.96,
    grossRoi: 3.96,
    cpa: 25,
    // 198 by 9 January, 495 by the 16th, eleven days after the 5th.
    paybackDays: 11,
    paybackDate: 46038,
  });
  expect(answer('=ROI(990; 0)')).toBe('#ERROR!: investment is 0; it must be above zero');
});
