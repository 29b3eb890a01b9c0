import type { SheetDraft } from './sheet-draft.ts';
import type { SheetTexts } from './sheet-texts.ts';

/**
 * Which colour means what, once per view: the columns of typed, imported, calculated and, where the view has such
 * figures, estimated.
 */
export function legend(
  draft: SheetDraft,
  texts: SheetTexts['legend'],
  row: number,
  columns: { typedHere?: number; imported: number; calculated: number; estimated?: number },
): void {
  if (columns.typedHere) draft.cell(row, columns.typedHere, texts.typedHere, 'input');
  draft.cell(row, columns.imported, texts.imported, 'imported');
  draft.cell(row, columns.calculated, texts.calculated, 'calculated');
  if (columns.estimated) draft.cell(row, columns.estimated, texts.estimated, 'estimated');
}
