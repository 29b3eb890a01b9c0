import { isRightToLeft, type Language } from '../language.ts';
import { a1, area } from './area.ts';
import { columnName, columnWidth, type Ledger, type LedgerColumn } from './ledger.ts';
import { LEDGER_NAMES, tableNames } from './ledger-names.ts';
import { type NumberFormat, TAB_COLORS } from './look.ts';
import { SheetDraft } from './sheet-draft.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { LedgerTexts, SheetTexts } from './sheet-texts.ts';
import { validationOf } from './validation-rules.ts';

const LEGEND_ROW = 3;
/** Hidden: the columns' keys, by which they are found wherever a person has moved them. */
const KEY_ROW = 4;
const HEAD_ROW = 5;
export const FIRST_LEDGER_ROW = HEAD_ROW + 1;
/** Rows that are ready to be filled in; more are added as they are needed. */
export const PREPARED_ROWS = 200;

/**
 * A ledger's tab: title, purpose, where each column's figures come from, heads, prepared rows with their formulas,
 * and a last row in grey. Every named column reaches from the first prepared row to that last one, so rows inserted in
 * between make the names grow; what somebody types into the last row counts all the same.
 */
export function ledgerPlan<K extends string>(
  ledger: Ledger<K>,
  ledgerTexts: LedgerTexts<K>,
  texts: SheetTexts,
  language: Language,
): SheetPlan {
  const draft = new SheetDraft();
  const { columns } = ledger;
  const width = columns.length;
  const rows = PREPARED_ROWS + 1;
  const endRow = FIRST_LEDGER_ROW + PREPARED_ROWS;

  draft.cell(1, 1, ledgerTexts.tab);
  draft.style('title', area(1, 1, 1, width));
  draft.cell(2, 1, ledgerTexts.purpose, 'purpose');
  const { measured, typed, calculated } = texts.lists.Provenance;
  const known = { imported: measured, either: `${typed} / ${measured}`, typed, calculated };
  // A hidden column's words would make the row higher.
  draft.put(LEGEND_ROW, 1, [columns.map(({ source, hidden }) => (hidden ? '' : known[source]))]);
  draft.put(KEY_ROW, 1, [columns.map(({ key }) => key)]);
  draft.put(HEAD_ROW, 1, [columns.map((column) => ledgerTexts.columns[column.key].head)]);
  draft.put(
    FIRST_LEDGER_ROW,
    1,
    Array.from({ length: rows }, (_, index) =>
      columns.map((column) => rowFormula(ledger, column, FIRST_LEDGER_ROW + index)),
    ),
  );

  for (const [index, column] of columns.entries()) {
    const place = area(FIRST_LEDGER_ROW, index + 1, rows);
    draft.style(isNumber(column) ? 'numberHint' : 'hint', area(LEGEND_ROW, index + 1));
    draft.style(isNumber(column) ? 'numberHead' : 'columnHead', area(HEAD_ROW, index + 1));
    draft.band(ROLES[column.source], place);
    if (column.format) draft.format(column.format, place);
    if (column.takes) draft.validate(validationOf(column.takes, place, texts.accepts));
    draft.note(HEAD_ROW, index + 1, ledgerTexts.columns[column.key].note);
    const name = columnName(ledger, column.key);
    if (LEDGER_NAMES.has(name)) draft.name(name, place);
  }
  const table = tableNames(ledger.prefix);
  if (table) {
    draft.name(table.rows, area(FIRST_LEDGER_ROW, 1, rows, width));
    draft.name(table.keys, area(KEY_ROW, 1, 1, width));
  }
  draft.style('ledgerEnd', area(endRow, 1, 1, width));
  draft.note(endRow, 1, texts.ledgerEnd);
  draft.protect(area(1, 1, HEAD_ROW, width));

  return draft.plan(
    {
      identity: { kind: ledger.kind },
      name: ledgerTexts.tab,
      color: TAB_COLORS.ledger,
      rightToLeft: isRightToLeft(language),
      widths: columns.map(columnWidth),
      hiddenRows: [KEY_ROW],
      hiddenColumns: columns.flatMap((column, index) => (column.hidden ? [index + 1] : [])),
      frozenRows: HEAD_ROW,
      gridlines: true,
    },
    endRow,
  );
}

/** The formula of a calculated column in one row, '' for the others. `columnAt` finds columns that were moved. */
export function rowFormula<K extends string>(
  ledger: Ledger<K>,
  column: LedgerColumn<K>,
  row: number,
  columnAt: (key: K) => number = (key) => ledger.columns.findIndex((other) => other.key === key) + 1,
): string {
  return column.formula ? `=${column.formula((key) => a1(row, columnAt(key)))}` : '';
}

const ROLES = { typed: 'input', either: 'input', imported: 'imported', calculated: 'calculated' } as const;

const WORDS: ReadonlySet<NumberFormat> = new Set(['text', 'date', 'address', 'link']);

const isNumber = ({ format }: LedgerColumn): boolean => format !== undefined && !WORDS.has(format);
