import type { Language } from '../../../src/core/language.ts';
import { benchmarksPlan } from '../../../src/core/plans/benchmarks/benchmarks-plan.ts';
import { LEDGERS, ledgerPlans } from '../../../src/core/plans/ledgers.ts';
import {
  LIST_WORDS,
  LISTS,
  type ListKey,
  type ListName,
  listColumn,
} from '../../../src/core/plans/lists/list-keys.ts';
import { listsPlan } from '../../../src/core/plans/lists/lists-plan.ts';
import type { PlanCell } from '../../../src/core/plans/sheet-plan.ts';
import { SHEET_TEXTS } from '../../../src/i18n/sheet-texts.ts';
import type { LedgerName } from './calculated-campaign.ts';
import { type CalculatedPlans, calculatedPlans, shortened } from './calculated-plans.ts';

export interface CalculatedLedgers {
  /** Types into a row of a ledger, by the keys of its columns; `row` counts from 0. */
  type: (ledger: LedgerName, cells: Readonly<Record<string, PlanCell>>, row?: number) => void;
  shown: (ledger: LedgerName, column: string, row?: number) => unknown;
  /** The same of a name anywhere. */
  typeNamed: CalculatedPlans['type'];
  named: CalculatedPlans['shown'];
  /** An entry of a list as these tabs word it. */
  word: <L extends ListName>(list: L, key: ListKey<L>) => string;
}

/** The ledgers with what they look up, without a campaign. */
export function calculatedLedgers(language: Language): CalculatedLedgers {
  const texts = SHEET_TEXTS[language];
  const ledgers = ledgerPlans(texts, language).map((plan) => shortened(plan, ROWS));
  const book = calculatedPlans([listsPlan(texts, language), benchmarksPlan(texts, language), ...ledgers]);
  const place = (ledger: LedgerName, key: string, row: number) => {
    const { prefix, columns } = LEDGERS[ledger];
    const { tab, area } = book.placeOf(`${prefix}_Campaign`);
    const index = columns.findIndex((column) => column.key === key);
    if (index < 0) throw new Error(`${ledger} has no column ${key}`);
    return { tab, row: area.row + row, column: index + 1 };
  };
  return {
    type: (ledger, cells, row = 0) =>
      book.write(Object.entries(cells).map(([key, value]) => ({ ...place(ledger, key, row), value }))),
    shown: (ledger, key, at = 0) => {
      const { tab, row, column } = place(ledger, key, at);
      return book.at(tab, row, column);
    },
    typeNamed: book.type,
    named: book.shown,
    word: (list, key) =>
      String(book.shown(LIST_WORDS, (LISTS[list] as readonly string[]).indexOf(key), listColumn(list) - 1)),
  };
}

const ROWS = 5;
