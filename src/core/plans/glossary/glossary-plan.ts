import { isRightToLeft, type Language } from '../../language.ts';
import { METRICS, type MetricName } from '../../metrics/index.ts';
import { area } from '../area.ts';
import { TAB_COLORS } from '../look.ts';
import { SheetDraft } from '../sheet-draft.ts';
import type { SheetPlan } from '../sheet-plan.ts';
import type { SheetTexts } from '../sheet-texts.ts';
import { GLOSSARY_METRICS } from './glossary-metrics.ts';

/** What the glossary takes over of a metric's texts, in the language of the tab. */
export interface GlossaryEntry {
  title: string;
  summary: string;
  formulaInWords: string;
  pitfall: string;
}

const HEAD_ROW = 3;
const WIDTHS = [160, 240, 240, 160, 240, 160] as const;

/** Every metric of the tabs in words, taken from its definition. */
export function glossaryPlan(
  texts: SheetTexts,
  language: Language,
  entryOf: (metric: MetricName) => GlossaryEntry,
): SheetPlan {
  const draft = new SheetDraft();
  const t = texts.glossary;
  const width = WIDTHS.length;
  draft.cell(1, 1, t.tab);
  draft.style('title', area(1, 1, 1, width));
  draft.cell(2, 1, t.purpose, 'purpose');
  const { term, meaning, formula, unit, pitfall, name } = t.heads;
  draft.put(HEAD_ROW, 1, [[term, meaning, formula, unit, pitfall, name]]);
  draft.style('columnHead', area(HEAD_ROW, 1, 1, width));

  const count = GLOSSARY_METRICS.length;
  draft.put(
    HEAD_ROW + 1,
    1,
    GLOSSARY_METRICS.map((metric) => {
      const entry = entryOf(metric);
      const unitOf = t.units[METRICS[metric].returns];
      return [entry.title, entry.summary, entry.formulaInWords, unitOf, entry.pitfall, metric];
    }),
  );
  draft.format('text', area(HEAD_ROW + 1, 1, count, width));
  draft.style('term', area(HEAD_ROW + 1, 1, count));
  draft.style('definition', area(HEAD_ROW + 1, 2, count, width - 1));

  return draft.plan(
    {
      identity: { kind: 'glossary' },
      name: t.tab,
      color: TAB_COLORS.data,
      rightToLeft: isRightToLeft(language),
      widths: WIDTHS,
      frozenRows: HEAD_ROW,
      gridlines: true,
    },
    HEAD_ROW + count,
  );
}
