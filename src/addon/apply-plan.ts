import { a1Area } from '../core/plans/area.ts';
import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { insertTabs, type PlaceOf } from './insert-tabs.ts';
import { NameBook } from './name-book.ts';
import { markOwnTab, type OwnTab, type OwnTabs } from './own-tabs.ts';
import { restoreNames } from './restore-names.ts';
import { type NameAnswer, namedTabs } from './tab-names.ts';
import type { UndoJournal } from './undo-journal.ts';
import { fillTab, ruleTab } from './write-tab.ts';
import type { RuleCache } from './write-validations.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Applied {
  created: CreatedTab[];
  /** Tabs that were there already; they keep everything in them and only regain names that were lost. */
  kept: OwnTab[];
}

export interface CreatedTab extends OwnTab {
  plan: SheetPlan;
}

/**
 * The one writer of tabs. All tabs and names come first, so that every formula finds what it refers to; then rules,
 * and cells last. What it changes is in the journal. Throws `tab-name-taken` and `name-taken` before anything is changed.
 */
export function applyPlans(
  spreadsheet: Spreadsheet,
  plans: readonly SheetPlan[],
  parts: {
    own: OwnTabs;
    journal: UndoJournal;
    answer: NameAnswer;
    placeOf?: PlaceOf;
    /** Names that are taken from tabs which these plans replace, and where they lead. */
    replaced?: ReadonlyMap<string, GoogleAppsScript.Spreadsheet.Range>;
  },
): Applied {
  const { own, journal, answer, placeOf = () => undefined } = parts;
  const existing = plans.flatMap((plan) => {
    const tab = own.find(plan.identity);
    return tab ? [{ plan, tab }] : [];
  });
  const unnamed = plans.filter((plan) => !own.find(plan.identity));
  const taken = unnamed.length > 0 ? spreadsheet.getSheets().map((sheet) => sheet.getName()) : [];
  const missing = namedTabs(unnamed, taken, answer);
  const names = new NameBook(spreadsheet, plans, journal, parts.replaced);
  names.refuseTaken(missing);
  for (const { plan, tab } of existing) restoreNames(tab.sheet, plan, names);
  if (missing.length === 0) return { created: [], kept: existing.map(({ tab }) => tab) };

  const active = spreadsheet.getActiveSheet();
  journal.add(() => spreadsheet.setActiveSheet(active));
  const sheets = insertTabs(spreadsheet, missing, { present: taken.length, placeOf, journal });
  const created = missing.map((plan, index) => ({
    plan,
    sheet: sheets[index] as GoogleAppsScript.Spreadsheet.Sheet,
    identity: plan.identity,
  }));
  for (const { sheet, identity } of created) {
    if (identity.kind !== 'copy') markOwnTab(sheet, identity);
  }
  for (const { sheet, plan } of created) nameCells(sheet, plan, names);
  const rules: RuleCache = new Map();
  for (const { sheet, plan } of created) ruleTab(sheet, plan, names, rules);
  for (const { sheet, plan } of created) fillTab(sheet, plan);
  return { created, kept: existing.map(({ tab }) => tab) };
}

function nameCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: SheetPlan, names: NameBook): void {
  if (plan.names.length === 0) return;
  const ranges = sheet.getRangeList(plan.names.map(({ area }) => a1Area(area))).getRanges();
  for (const [index, { name }] of plan.names.entries()) {
    names.assign(name, ranges[index] as GoogleAppsScript.Spreadsheet.Range);
  }
}
