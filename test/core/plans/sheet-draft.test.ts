import { describe, expect, it } from 'vitest';
import { area } from '../../../src/core/plans/area.ts';
import { SheetDraft } from '../../../src/core/plans/sheet-draft.ts';
import type { SheetPlan } from '../../../src/core/plans/sheet-plan.ts';

const HEAD = {
  identity: { kind: 'glossary' },
  name: 'Tab',
  color: '#000000',
  rightToLeft: false,
  widths: [100, 100, 100],
  frozenRows: 0,
  gridlines: true,
} as const;

const formulas = (plan: SheetPlan): unknown[] => plan.blocks.flatMap(({ cells }) => cells.flat());

describe('a draft', () => {
  it('puts addresses in the place of names that only the tab itself uses', () => {
    const draft = new SheetDraft((name) => name === 'Campaign1_Margin');
    // Referred to before it is placed.
    draft.cell(1, 1, '=Campaign1_Orders*Campaign1_Margin&"Campaign1_Orders"');
    draft.cell(2, 1, 7, undefined, { name: 'Campaign1_Orders' });
    draft.cell(3, 1, 0.4, undefined, { name: 'Campaign1_Margin' });
    draft.name('Campaign1_Weeks', area(1, 2, 3));
    draft.cell(1, 3, '=SUM(Campaign1_Weeks;Campaign1_OrdersToCome)');
    draft.condition({
      area: area(1, 1),
      when: { type: 'formula', formula: '=Campaign1_Orders>1' },
      role: 'bad',
    });
    const plan = draft.plan(HEAD, 3);
    expect(formulas(plan)).toEqual([
      '=$A$2*Campaign1_Margin&"Campaign1_Orders"',
      7,
      0.4,
      '=SUM($B$1:$B$3;Campaign1_OrdersToCome)',
    ]);
    expect(plan.conditions[0]?.when).toEqual({ type: 'formula', formula: '=$A$2>1' });
    expect(plan.names).toEqual([{ name: 'Campaign1_Margin', area: area(3, 1) }]);
    expect(plan.cells.map(({ name }) => name)).toEqual(['Campaign1_Orders', 'Campaign1_Weeks']);
  });

  it('leaves texts that only look like a name as they are', () => {
    const draft = new SheetDraft(() => false);
    draft.cell(1, 1, 'Campaign1_Orders', undefined, { name: 'Campaign1_Orders' });
    expect(formulas(draft.plan(HEAD, 1))).toEqual(['Campaign1_Orders']);
  });
});
