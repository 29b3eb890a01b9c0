import { exampleRows } from '../../core/plans/example/example-rows.ts';
import { EXAMPLES } from '../../core/plans/example/examples.ts';
import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../i18n/sheet-texts.ts';
import { appendLater } from '../append-rows.ts';
import { applyCampaign } from '../apply-campaign.ts';
import { withBuildLock } from '../build-lock.ts';
import { currentTabs } from '../current-tabs.ts';
import { ledgerPlace } from '../ledger-place.ts';
import { listWords } from '../list-words.ts';
import { undoable } from '../undo-journal.ts';
import { builtReply } from './build-campaign.ts';

/** Builds the campaign of the business's example with its rows. Where it is there already, nothing is added. */
export function addExample(request: RequestOf<'addExample'>): ReplyOf<'addExample'> {
  const { language, businessModel = 'courses' } = request;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return withBuildLock(() =>
    undoable((journal) => {
      const example = EXAMPLES[businessModel](SHEET_TEXTS[language].example);
      const { brief, inputs } = example;
      const own = currentTabs(spreadsheet, journal);
      const tables = exampleRows(example, listWords(spreadsheet, language));
      const built = applyCampaign(
        spreadsheet,
        { own, brief, inputs, language, isExample: true, answer: 'offered' },
        journal,
      );
      if (built.created.some(({ identity }) => identity.kind === 'campaign')) {
        const writes = Object.values(tables).map(({ ledger, rows }) =>
          appendLater(ledger, ledgerPlace(spreadsheet, ledger), rows),
        );
        for (const write of writes) write(journal);
      }
      return builtReply(spreadsheet, built);
    }),
  );
}
