import type { SheetDraft } from './sheet-draft.ts';
import type { SheetTexts } from './sheet-texts.ts';

/** Which colour means what, once per view: `columns` are those of typed, imported, calculated and estimated. */
export function legend(
  draft: SheetDraft,
  texts: SheetTexts['legend'],
  row: number,
  columns: readonly [number, number, number, number],
): void {
  draft.cell(row, columns[0], texts.typedHere, 'input');
  draft.cell(row, columns[1], texts.imported, 'imported');
  draft.cell(row, columns[2], texts.calculated, 'calculated');
  draft.cell(row, columns[3], texts.estimated, 'estimated');
}
