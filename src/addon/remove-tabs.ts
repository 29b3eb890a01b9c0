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
  // All are read before the first goes: a read after a write waits until it stands.
  const going = spreadsheet.getNamedRanges().flatMap((named) => {
    const range = named.getRange();
    if (!range || !ids.has(range.getSheet().getSheetId())) return [];
    return [{ named, name: named.getName(), range }];
  });
  for (const { named, name, range } of going) {
    named.remove();
    journal.add(() => spreadsheet.setNamedRange(name, range));
  }
  for (const { sheet } of tabs) journal.atEnd(() => spreadsheet.deleteSheet(sheet));
}
