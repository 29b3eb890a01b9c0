import { isRightToLeft, type Language } from '../../language.ts';
import { area } from '../area.ts';
import { TAB_COLORS } from '../look.ts';
import { SheetDraft } from '../sheet-draft.ts';
import type { SheetPlan } from '../sheet-plan.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { emvCards } from './emv-cards.ts';
import { planRates, quotes, tiers } from './rate-tables.ts';

const WIDTHS = [240, 160, 160, 240, 240, 100] as const;

/** What other tabs fall back on or compare with, each figure with its denominator, source and year; all editable. */
export function benchmarksPlan(texts: SheetTexts, language: Language): SheetPlan {
  const draft = new SheetDraft();
  const t = texts.benchmarks;
  const width = WIDTHS.length;
  draft.cell(1, 1, t.tab);
  draft.style('title', area(1, 1, 1, width));
  draft.cell(2, 1, t.purpose, 'purpose');

  const context = { draft, texts, width };
  const rates = tiers(context, 4);
  const emv = planRates(context, rates + 1);
  const quoted = emvCards(context, emv + 1);
  const end = quotes(context, quoted + 1);

  return draft.plan(
    {
      identity: { kind: 'benchmarks' },
      name: t.tab,
      color: TAB_COLORS.data,
      rightToLeft: isRightToLeft(language),
      widths: WIDTHS,
      frozenRows: 1,
      gridlines: true,
    },
    end,
  );
}
