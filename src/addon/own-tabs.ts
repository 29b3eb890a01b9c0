import { anchorName } from '../core/plans/anchor-name.ts';
import { identityKey, LAYOUT, type TabIdentity, type TabKind } from '../core/plans/tab-identity.ts';
import type { UndoJournal } from './undo-journal.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'throughline';

export interface OwnTab<I extends TabIdentity = TabIdentity> {
  sheet: Sheet;
  identity: I;
  /** Of a tab that was found by its mark: the layout it was built in. */
  layout?: number;
}

/** What the mark of a tab says that was brought up to date: it is nobody's but the user's. */
const SET_ASIDE = JSON.stringify({ kind: 'setAside' });

export function markOwnTab(sheet: Sheet, identity: TabIdentity): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  sheet.addDeveloperMetadata(KEY, JSON.stringify({ ...identity, layout: LAYOUT }), visibility);
}

/** The tabs of ours, whatever they are called by now. */
export class OwnTabs {
  constructor(
    readonly all: readonly OwnTab[],
    /** The names of older tabs which this call has set aside. */
    readonly setAside: readonly string[] = [],
  ) {}

  static read(spreadsheet: Spreadsheet): OwnTabs {
    const tabs = marksIn(spreadsheet).flatMap((mark) => {
      const value = mark.getValue();
      const sheet = value === SET_ASIDE ? null : mark.getLocation().getSheet();
      if (!sheet) return [];
      const { layout = 1, ...identity } = JSON.parse(value ?? '{}') as TabIdentity & { layout?: number };
      return [{ sheet, identity: identity as TabIdentity, layout }];
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

/** These tabs are no longer ours. */
export function setMarksAside(
  spreadsheet: Spreadsheet,
  sheets: ReadonlySet<number>,
  journal: UndoJournal,
): void {
  for (const mark of marksIn(spreadsheet)) {
    const before = mark.getValue();
    const sheet = mark.getLocation().getSheet();
    if (before === null || !sheet || !sheets.has(sheet.getSheetId())) continue;
    mark.setValue(SET_ASIDE);
    journal.add(() => mark.setValue(before));
  }
}

const marksIn = (spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] =>
  spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();

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
