import { expect, it } from 'vitest';
import { CALCULATED_COLUMNS } from '../../src/addon/calculated-columns.ts';
import type { Ledger } from '../../src/core/plans/ledger.ts';
import { LEDGERS } from '../../src/core/plans/ledgers.ts';

it('are the keys of the columns that have formulas', () => {
  const columns = (Object.values(LEDGERS) as Ledger[]).flatMap((ledger) => ledger.columns);
  const calculated = columns.filter(({ formula }) => formula).map(({ key }) => key);
  expect([...CALCULATED_COLUMNS].toSorted()).toEqual([...new Set(calculated)].toSorted());
});
