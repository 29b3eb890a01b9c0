import type { Language } from '../language.ts';
import { contentLedger } from './content/content-ledger.ts';
import { costsLedger } from './costs/costs-ledger.ts';
import { creatorsLedger } from './creators/creators-ledger.ts';
import { ledgerPlan } from './ledger-plan.ts';
import { linksLedger } from './links/links-ledger.ts';
import { ordersLedger } from './orders/orders-ledger.ts';
import { returnsLedger } from './returns/returns-ledger.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { SheetTexts } from './sheet-texts.ts';

export const LEDGERS = {
  costs: costsLedger,
  creators: creatorsLedger,
  content: contentLedger,
  links: linksLedger,
  orders: ordersLedger,
  returns: returnsLedger,
} as const;

/** The tabs all campaigns share, in the order they stand in the workbook. */
export function ledgerPlans(texts: SheetTexts, language: Language): SheetPlan[] {
  const { ledgers } = texts;
  return [
    ledgerPlan(costsLedger, ledgers.costs, texts, language),
    ledgerPlan(creatorsLedger, ledgers.creators, texts, language),
    ledgerPlan(contentLedger, ledgers.content, texts, language),
    ledgerPlan(linksLedger, ledgers.links, texts, language),
    ledgerPlan(ordersLedger, ledgers.orders, texts, language),
    ledgerPlan(returnsLedger, ledgers.returns, texts, language),
  ];
}
