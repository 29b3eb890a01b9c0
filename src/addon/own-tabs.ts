import { identityKey, type TabIdentity, type TabKind } from '../core/plans/tab-identity.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'throughline';

export interface OwnTab<I extends TabIdentity = TabIdentity> {
  sheet: Sheet;
  identity: I;
}

/** Marks a tab as ours. The sheet's id is in the mark, so that a duplicated tab is not taken for the original. */
export function markOwnTab(sheet: Sheet, identity: TabIdentity): void {
  const value = JSON.stringify({ ...identity, sheet: sheet.getSheetId() });
  sheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** The tabs of ours, whatever they are called by now, in the order of the workbook. */
export class OwnTabs {
  private constructor(readonly all: readonly OwnTab[]) {}

  static read(spreadsheet: Spreadsheet): OwnTabs {
    const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
    const marks = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
    const found = new Map<number, OwnTab>();
    for (const mark of marks) {
      const { sheet: id, ...identity } = JSON.parse(mark.getValue() ?? '{}') as {
        sheet?: number;
      } & TabIdentity;
      const sheet = id === undefined ? undefined : sheets.get(id);
      if (id !== undefined && sheet) found.set(id, { sheet, identity });
    }
    return new OwnTabs([...sheets.keys()].flatMap((id) => found.get(id) ?? []));
  }

  find(identity: TabIdentity): OwnTab | undefined {
    return this.all.find((tab) => identityKey(tab.identity) === identityKey(identity));
  }

  ofKind<K extends TabKind>(kind: K): OwnTab<Extract<TabIdentity, { kind: K }>>[] {
    return this.all.filter(
      (tab): tab is OwnTab<Extract<TabIdentity, { kind: K }>> => tab.identity.kind === kind,
    );
  }
}
