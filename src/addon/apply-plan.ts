import { a1Area } from '../core/plans/area.ts';
import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { CallFailure } from './call-failure.ts';
import { markOwnTab, type OwnTab, type OwnTabs } from './own-tabs.ts';
import { restoreNames } from './restore-names.ts';
import type { NameAnswer } from './tab-names.ts';
import { namedTabs } from './tab-names.ts';
import type { UndoJournal } from './undo-journal.ts';
import { dressTab, fillTab } from './write-tab.ts';
import type { RuleCache } from './write-validations.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Applied {
  created: OwnTab[];
  /** Tabs that were there already; they keep everything in them and only regain names that were lost. */
  kept: OwnTab[];
}

/** Where a new tab goes: before the tab with this place in the workbook (from 1), or at the end. */
export type PlaceOf = (plan: SheetPlan) => number | undefined;

/**
 * The one writer of tabs. All tabs and names come first, so that every formula finds what it refers to; then the
 * tabs are dressed, and filled last. What it changes is in the journal. Throws `tab-name-taken` before anything is changed.
 */
export function applyPlans(
  spreadsheet: Spreadsheet,
  plans: readonly SheetPlan[],
  parts: { own: OwnTabs; journal: UndoJournal; answer: NameAnswer; placeOf?: PlaceOf },
): Applied {
  const { own, journal, answer, placeOf = () => undefined } = parts;
  const existing = plans.flatMap((plan) => {
    const tab = own.find(plan.identity);
    return tab ? [{ plan, tab }] : [];
  });
  const missing = namedTabs(
    spreadsheet,
    plans.filter((plan) => !own.find(plan.identity)),
    answer,
  );
  // Asking every name costs a call each; a report has none of its own.
  const names = plans.some((plan) => plan.names.length > 0) ? namesOf(spreadsheet) : new Set<string>();
  for (const { plan, tab } of existing) restoreNames(spreadsheet, tab.sheet, plan, names, journal);
  refuseForeignNames(spreadsheet, missing, names);

  const active = spreadsheet.getActiveSheet();
  if (missing.length > 0) journal.add(() => spreadsheet.setActiveSheet(active));
  const named: string[] = [];
  // Noted before the tabs, taken back after them: without its tab a name costs no formula a calculation.
  journal.add(() => removeNames(spreadsheet, named));
  const sheets = missing.map((plan) => insertTab(spreadsheet, plan, placeOf(plan), named, journal));
  const rules: RuleCache = new Map();
  for (const [index, plan] of missing.entries()) dressTab(spreadsheet, sheets[index] as Sheet, plan, rules);
  for (const [index, plan] of missing.entries()) fillTab(sheets[index] as Sheet, plan);

  return {
    created: missing.map((plan, index) => ({ sheet: sheets[index] as Sheet, identity: plan.identity })),
    kept: existing.map(({ tab }) => tab),
  };
}

/** The new tab in its final size, marked as ours, with its names. */
function insertTab(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  place: number | undefined,
  named: string[],
  journal: UndoJournal,
): Sheet {
  const sheet =
    place === undefined ? spreadsheet.insertSheet(plan.name) : spreadsheet.insertSheet(plan.name, place - 1);
  journal.add(() => spreadsheet.deleteSheet(sheet));
  markOwnTab(sheet, plan.identity);
  resize(sheet, plan);
  if (plan.names.length > 0) {
    const ranges = sheet.getRangeList(plan.names.map(({ area }) => a1Area(area))).getRanges();
    for (const [index, { name }] of plan.names.entries()) {
      spreadsheet.setNamedRange(name, ranges[index] as GoogleAppsScript.Spreadsheet.Range);
      named.push(name);
    }
  }
  return sheet;
}

/** The names that are still there: Google keeps a name whose tab is gone, the local spreadsheet does not. */
function removeNames(spreadsheet: Spreadsheet, names: readonly string[]): void {
  const present = namesOf(spreadsheet);
  for (const name of names) if (present.has(name)) spreadsheet.removeNamedRange(name);
}

function resize(sheet: Sheet, { rows, columns }: SheetPlan): void {
  const rowsNow = sheet.getMaxRows();
  const columnsNow = sheet.getMaxColumns();
  if (rowsNow > rows) sheet.deleteRows(rows + 1, rowsNow - rows);
  if (rowsNow < rows) sheet.insertRowsAfter(rowsNow, rows - rowsNow);
  if (columnsNow > columns) sheet.deleteColumns(columns + 1, columnsNow - columns);
  if (columnsNow < columns) sheet.insertColumnsAfter(columnsNow, columns - columnsNow);
}

const namesOf = (spreadsheet: Spreadsheet): Set<string> =>
  new Set(spreadsheet.getNamedRanges().map((named) => named.getName()));

/** A name of ours without its tab is what a deleted tab left behind; one that still leads somewhere is the user's. */
function refuseForeignNames(
  spreadsheet: Spreadsheet,
  plans: readonly SheetPlan[],
  present: ReadonlySet<string>,
): void {
  const planned = new Set(plans.flatMap((plan) => plan.names.map(({ name }) => name.toLowerCase())));
  for (const name of present) {
    if (planned.has(name.toLowerCase()) && spreadsheet.getRangeByName(name)) {
      throw new CallFailure('unexpected', {
        detail: `The named range ${name} is in use already; rename it first.`,
      });
    }
  }
}
