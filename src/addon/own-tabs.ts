import { anchorName } from '../core/plans/anchor-name.ts';
import { identityKey, type TabIdentity, type TabKind } from '../core/plans/tab-identity.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'throughline';

export interface OwnTab<I extends TabIdentity = TabIdentity> {
  sheet: Sheet;
  identity: I;
}

export function markOwnTab(sheet: Sheet, identity: TabIdentity): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  sheet.addDeveloperMetadata(KEY, JSON.stringify(identity), visibility);
}

/** The tabs of ours, whatever they are called by now. */
export class OwnTabs {
  constructor(readonly all: readonly OwnTab[]) {}

  static read(spreadsheet: Spreadsheet): OwnTabs {
    const marks = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
    const tabs = marks.flatMap((mark) => {
      const sheet = mark.getLocation().getSheet();
      return sheet ? [{ sheet, identity: JSON.parse(mark.getValue() ?? '{}') as TabIdentity }] : [];
    });
    return new OwnTabs(withoutCopies(spreadsheet, tabs).sort((a, b) => numberOf(a) - numberOf(b)));
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

/** A duplicated tab carries the mark of the original, which is the one that its names lead to. */
function withoutCopies(spreadsheet: Spreadsheet, tabs: readonly OwnTab[]): OwnTab[] {
  const byKey = new Map<string, OwnTab[]>();
  for (const tab of tabs) {
    const key = identityKey(tab.identity);
    byKey.set(key, [...(byKey.get(key) ?? []), tab]);
  }
  return [...byKey.values()].flatMap((same) => {
    if (same.length === 1) return same;
    const anchor = same[0] && anchorName(same[0].identity);
    const original = anchor && spreadsheet.getRangeByName(anchor)?.getSheet().getSheetId();
    return same.find(({ sheet }) => sheet.getSheetId() === original) ?? same.slice(0, 1);
  });
}

const numberOf = ({ identity }: OwnTab): number =>
  Number('report' in identity ? identity.report : 'campaign' in identity ? identity.campaign : 0);
