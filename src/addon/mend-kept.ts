import { LANGUAGES, type Language } from '../core/language.ts';
import type { Ledger } from '../core/plans/ledger.ts';
import { LEDGERS } from '../core/plans/ledgers.ts';
import { type LostFormula, lostFormulas } from '../core/plans/lost-formulas.ts';
import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { ledgerPlace } from './ledger-place.ts';
import { lostInLedger } from './mend-ledger.ts';
import type { OwnTab } from './own-tabs.ts';
import { restoreFormulas } from './restore-formulas.ts';
import type { UndoJournal } from './undo-journal.ts';

type PlanIn = (language: Language) => SheetPlan;

/** Puts formulas back into the calculated cells of ledgers and of the campaign's tab. `planIn` gives the tab in a language. */
export function mendKept(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  kept: readonly OwnTab[],
  { language, planIn }: { language: Language; planIn: PlanIn },
  journal: UndoJournal,
): void {
  const lost = kept.map(({ sheet, identity }) => {
    if (identity.kind === 'campaign') return { sheet, cells: lostInCampaign(sheet, language, planIn) };
    const ledger = (LEDGERS as Partial<Record<string, Ledger>>)[identity.kind];
    return { sheet, cells: ledger ? lostInLedger(ledger, ledgerPlace(spreadsheet, ledger)) : [] };
  });
  // All is read before anything is written: a read has to wait for the writes before it.
  for (const { sheet, cells } of lost) restoreFormulas(sheet, cells, language, journal);
}

function lostInCampaign(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  language: Language,
  planIn: PlanIn,
): LostFormula[] {
  const cells = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const others = () => LANGUAGES.filter((each) => each !== language).map(planIn);
  return lostFormulas(planIn(language), others, cells.getFormulas(), () => cells.getValues());
}
