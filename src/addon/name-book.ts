import { areaOfA1 } from '../core/plans/area.ts';
import { LIST_WORDS, LISTS, type ListName, listColumn } from '../core/plans/lists/list-keys.ts';
import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { CallFailure } from './call-failure.ts';
import type { UndoJournal } from './undo-journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The named ranges that plans rely on: where they lead, and those that are set while building. */
export class NameBook {
  /** Known so far; null for a name that leads nowhere. */
  private readonly ranges = new Map<string, Range | null>();
  private readonly set: string[] = [];

  constructor(
    private readonly spreadsheet: Spreadsheet,
    plans: readonly SheetPlan[],
    private readonly journal: UndoJournal,
    /** Names that lead to tabs which these plans replace, and where. */
    private readonly replaced: ReadonlyMap<string, Range> = new Map(),
  ) {
    const planned = plans.flatMap((plan) => plan.names.map(({ name }) => name));
    const present = planned.length > 0 ? spreadsheet.getNamedRanges() : [];
    // A call for each name that is there, or later one for each that is planned: whatever is less.
    if (present.length < planned.length) {
      const taken = new Set(present.map((named) => named.getName().toLowerCase()));
      for (const name of planned) if (!taken.has(name.toLowerCase())) this.ranges.set(name, null);
    }
    for (const name of replaced.keys()) this.ranges.set(name, null);
    journal.add(() => this.removeThoseSet());
  }

  /** A name of ours whose tab was deleted leads nowhere. */
  rangeOf(name: string): Range | null {
    const known = this.ranges.get(name);
    if (known !== undefined) return known;
    const range = this.spreadsheet.getRangeByName(name);
    this.ranges.set(name, range);
    return range;
  }

  assign(name: string, range: Range): void {
    const before = this.replaced.get(name);
    this.spreadsheet.setNamedRange(name, range);
    if (before) this.journal.add(() => this.spreadsheet.setNamedRange(name, before));
    else this.set.push(name);
    this.ranges.set(name, range);
  }

  /** The cells of a list's entries. */
  rangeOfList(list: ListName): Range {
    const words = this.rangeOf(LIST_WORDS);
    this.listsArea ??= words && areaOfA1(words.getA1Notation());
    if (!words || !this.listsArea) throw new CallFailure('tab-missing', { tab: 'Lists' });
    const { row, column } = this.listsArea;
    return words.getSheet().getRange(row, column + listColumn(list) - 1, LISTS[list].length, 1);
  }
  private listsArea: ReturnType<typeof areaOfA1> | null;

  /** A name that leads somewhere before its tab is built is the user's. */
  refuseTaken(plans: readonly SheetPlan[]): void {
    for (const { name } of plans.flatMap((plan) => plan.names)) {
      const range = this.rangeOf(name);
      if (!range) continue;
      const place = `${range.getSheet().getName()}!${range.getA1Notation()}`;
      throw new CallFailure('name-taken', { name, place });
    }
  }

  /** Google keeps a name whose tab is gone, the local spreadsheet does not. */
  private removeThoseSet(): void {
    if (this.set.length === 0) return;
    const set = new Set(this.set);
    for (const named of this.spreadsheet.getNamedRanges()) if (set.has(named.getName())) named.remove();
  }
}
