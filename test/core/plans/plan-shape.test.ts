import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.ts';
import { TAB_COLORS } from '../../../src/core/plans/look.ts';
import type { Area, SheetPlan } from '../../../src/core/plans/sheet-plan.ts';
import { tabName } from '../../../src/core/plans/tab-name.ts';
import { allPlans, reportOf } from './all-plans.ts';

const areasOf = (plan: SheetPlan): Area[] => [
  ...plan.styles.map(({ area }) => area),
  ...plan.formats.map(({ area }) => area),
  ...plan.merges,
  ...plan.mergesAcross,
  ...plan.validations.map(({ area }) => area),
  ...plan.conditions.map(({ area }) => area),
  ...plan.names.map(({ area }) => area),
  ...plan.protections,
  ...plan.charts.flatMap(({ labels, series }) => [labels, ...series]),
];

const VIEW_KINDS = new Set(['campaign', 'report', 'campaigns']);
const DATA_KINDS = new Set(['lists', 'benchmarks', 'glossary']);

describe.each(LANGUAGES)('the plans in %s', (language) => {
  const plans = allPlans(language);

  it('keep everything inside their tab', () => {
    for (const plan of plans) {
      const outside = areasOf(plan).filter(
        ({ row, column, rows, columns }) => row + rows - 1 > plan.rows || column + columns - 1 > plan.columns,
      );
      expect(outside, plan.name).toEqual([]);
    }
  });

  it('name each cell range once', () => {
    for (const plan of plans) {
      const names = plan.names.map(({ name }) => name);
      expect(new Set(names).size, plan.name).toBe(names.length);
    }
  });

  it('write no cell twice', () => {
    for (const plan of plans) {
      const cells = plan.blocks.flatMap(({ row, column, cells }) =>
        cells.flatMap((line, r) => line.map((_, c) => `${row + r}:${column + c}`)),
      );
      expect(new Set(cells).size, plan.name).toBe(cells.length);
    }
  });

  it('run from right to left in Hebrew only', () => {
    expect(plans.every(({ rightToLeft }) => rightToLeft === (language === 'he'))).toBe(true);
  });

  it('tell views from ledgers by colour and gridlines', () => {
    for (const { identity, color, gridlines, hidden } of plans) {
      const isView = VIEW_KINDS.has(identity.kind);
      expect(gridlines).toBe(!isView);
      expect(color).toBe(
        hidden
          ? null
          : isView
            ? TAB_COLORS.view
            : DATA_KINDS.has(identity.kind)
              ? TAB_COLORS.data
              : TAB_COLORS.ledger,
      );
    }
  });

  it('have tab names that Excel takes', () => {
    for (const { name } of plans) expect(tabName('', name).trim(), name).toBe(name);
  });
});

describe('the report', () => {
  it('has a row per creator and no chart without one', () => {
    const cells = reportOf('en').blocks.flatMap((block) => block.cells.flat());
    expect(cells).toContain('@maria');
    expect(cells).toContain('@john');
    expect(reportOf('en').charts).toHaveLength(2);
    expect(reportOf('en', []).charts).toEqual([]);
  });

  it('writes a handle that begins like a formula as text', () => {
    const cells = reportOf('en', ['=HYPERLINK("x")']).blocks.flatMap((block) => block.cells.flat());
    expect(cells).toContain('\'=HYPERLINK("x")');
  });
});
