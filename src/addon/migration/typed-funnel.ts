import { LANGUAGES } from '../../core/language.ts';
import { FUNNEL, MARKS } from '../../core/plans/campaign/funnel-row.ts';
import type { FunnelStep } from '../../core/plans/campaign/funnel-steps.ts';
import type { SheetPlan } from '../../core/plans/sheet-plan.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';
import type { OldCells, TypedCell } from './campaign-as-typed.ts';

/**
 * The numbers typed beside the steps, found by the words of the steps. The first layout had no marks before them and one
 * column of actual numbers: what nobody called paid counts as organic.
 */
export function typedFunnel(plan: SheetPlan, { values, formulas }: OldCells): TypedCell[] {
  const rows = new Map<FunnelStep, number>();
  for (const { row, column, cells } of plan.blocks) {
    const step = column === FUNNEL.step ? markedStep(cells[0]?.[0]) : undefined;
    if (step && !rows.has(step)) rows.set(step, row);
  }
  const labels = values.map((cells) => cells[FUNNEL.step - 1]);
  const isMarked = labels.some((label) => markedStep(label) !== undefined);
  const columns: readonly (readonly [from: number, to: number])[] = isMarked
    ? [
        [FUNNEL.plan, FUNNEL.plan],
        [FUNNEL.paid, FUNNEL.paid],
        [FUNNEL.organic, FUNNEL.organic],
      ]
    : [
        [FUNNEL.plan, FUNNEL.plan],
        [FUNNEL.paid, FUNNEL.organic],
      ];
  return labels.flatMap((label, index) => {
    const step = isMarked ? markedStep(label) : STEPS.get(String(label));
    const row = step && rows.get(step);
    if (!row) return [];
    return columns.flatMap(([from, column]) => {
      const value = values[index]?.[from - 1];
      const isTyped = typeof value === 'number' && !formulas[index]?.[from - 1];
      return isTyped ? [{ row, column, value }] : [];
    });
  });
}

const STEPS: ReadonlyMap<string, FunnelStep> = new Map(
  LANGUAGES.flatMap((language) =>
    Object.entries(SHEET_TEXTS[language].campaign.funnel.steps).map(
      ([step, { label }]) => [label, step as FunnelStep] as const,
    ),
  ),
);

function markedStep(label: unknown): FunnelStep | undefined {
  const [mark, ...words] = String(label).split(' ');
  return (Object.values(MARKS) as (string | undefined)[]).includes(mark)
    ? STEPS.get(words.join(' '))
    : undefined;
}
