import { benchmarksPlan } from '../core/plans/benchmarks/benchmarks-plan.ts';
import { SHEET_TEXTS } from '../i18n/sheet-texts.ts';
import type { OwnTabs } from './own-tabs.ts';

/** Whether somebody typed figures of their own into the benchmarks. Words are not compared: they go by the language. */
export function hasChangedBenchmarks(own: OwnTabs): boolean {
  const tab = own.ofKind('benchmarks')[0];
  if (!tab) return false;
  const { blocks } = benchmarksPlan(SHEET_TEXTS.en, 'en');
  const present = tab.sheet.getDataRange().getValues();
  return blocks.some(({ row, column, cells }) =>
    cells.some((line, down) =>
      line.some((planned, right) => {
        if (typeof planned === 'string' && planned !== '') return false;
        return (present[row - 1 + down]?.[column - 1 + right] ?? '') !== planned;
      }),
    ),
  );
}
