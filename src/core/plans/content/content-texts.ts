import type { Ledger } from '../ledger.ts';
import type { LedgerTexts } from '../sheet-texts.ts';
import type { contentLedger } from './content-ledger.ts';

export type ContentTexts = LedgerTexts<typeof contentLedger extends Ledger<infer K> ? K : never>;
