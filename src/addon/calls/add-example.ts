import { costsLedger } from '../../core/plans/costs/costs-ledger.ts';
import { exampleBrief, exampleCosts, exampleReturns } from '../../core/plans/example/fitness-trainer.ts';
import { returnsLedger } from '../../core/plans/returns/returns-ledger.ts';
import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';
import { appendRows } from '../append-rows.ts';
import { withBuildLock } from '../build-lock.ts';
import { exampleWords } from '../example-words.ts';
import { ledgerPlace } from '../ledger-place.ts';
import { undoable } from '../undo-journal.ts';
import { applyCampaign, builtReply } from './build-campaign.ts';

/** Builds the example's campaign with its rows. Where it is there already, nothing is added. */
export function addExample({ language }: RequestOf<'addExample'>): ReplyOf<'addExample'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const texts = SHEET_TEXTS[language].example;
  return withBuildLock(() =>
    undoable((journal) => {
      const brief = exampleBrief(texts);
      const built = applyCampaign(
        spreadsheet,
        { brief, language, isExample: true, answer: 'offered' },
        journal,
      );
      if (built.created.some(({ identity }) => identity.kind === 'campaign')) {
        const words = exampleWords(spreadsheet);
        appendRows(costsLedger, ledgerPlace(spreadsheet, costsLedger), exampleCosts(texts, words), journal);
        appendRows(
          returnsLedger,
          ledgerPlace(spreadsheet, returnsLedger),
          exampleReturns(texts, words),
          journal,
        );
      }
      return builtReply(spreadsheet, built);
    }),
  );
}
