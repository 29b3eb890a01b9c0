import type { Ledger } from '../../core/plans/ledger.ts';
import { LEDGERS } from '../../core/plans/ledgers.ts';
import type { PlanCell } from '../../core/plans/sheet-plan.ts';
import { LEDGER_KINDS } from '../../core/plans/tab-identity.ts';
import type { TypedRow } from '../append-rows.ts';
import { hasColumn, ledgerPlace, readLedger } from '../ledger-place.ts';
import type { OwnTabs } from '../own-tabs.ts';

export interface LedgerRows {
  ledger: Ledger;
  rows: TypedRow<string>[];
}

/** What was typed or imported into the ledgers, in those of today's columns that they have. */
export function oldRows(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  own: OwnTabs,
  readCell: (value: unknown) => PlanCell,
): LedgerRows[] {
  const ledgers = LEDGER_KINDS.filter((kind) => own.find({ kind })).map((kind) => LEDGERS[kind] as Ledger);
  // Rows that no name leads to were counted by nothing before either.
  const counted = ledgers.filter(({ prefix }) => spreadsheet.getRangeByName(`${prefix}_Campaign`));
  return counted.map((ledger) => {
    const place = ledgerPlace(spreadsheet, ledger);
    const columns = ledger.columns.flatMap(({ key, formula }) =>
      formula || !hasColumn(place, key) ? [] : [key],
    );
    const rows = readLedger(place, columns)
      .filter((row) => Object.values(row).some((value) => value !== ''))
      .map((row) => Object.fromEntries(columns.map((key) => [key, readCell(row[key])])));
    return { ledger, rows };
  });
}
