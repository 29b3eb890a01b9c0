import type { OwnTab } from './own-tabs.ts';
import type { UndoJournal } from './undo-journal.ts';

/**
 * Deletes tabs of ours, at the end of the change, together with the names that lead to them.
 */
export function removeTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: readonly OwnTab[],
  journal: UndoJournal,
): void {
  const ids = new Set(tabs.map(({ sheet }) => sheet.getSheetId()));
  for (const named of spreadsheet.getNamedRanges()) {
    const range = named.getRange();
    if (!range || !ids.has(range.getSheet().getSheetId())) continue;
    const name = named.getName();
    named.remove();
    journal.add(() => spreadsheet.setNamedRange(name, range));
  }
  for (const { sheet } of tabs) journal.atEnd(() => spreadsheet.deleteSheet(sheet));
}
