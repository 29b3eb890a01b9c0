import type { FileSummary } from '../core/imports/file-summary.ts';
import type { Language } from '../core/language.ts';
import type { CallError, CallName, OrderRow, ReplyOf, RequestOf } from '../core/sidebar-api.ts';
import { quietly } from '../host/engine.ts';
import { createHost, type HostFiles } from '../host/host.ts';
import type { Cost } from './read-costs.ts';
import type { Creator } from './read-creators.ts';
import { UserError } from './user-error.ts';

/** Orders sent in one call, some 250 KB, as the sidebar does. */
const CHUNK = 1000;

/**
 * The campaign workbook with the report, made by the built add-on in the local spreadsheet through the same calls
 * as from the sidebar, as an Excel file. `language` is that of its tabs, `about` the creator whose page it holds instead of the brand's report.
 */
export async function reportWorkbook(
  files: HostFiles,
  file: FileSummary,
  orders: readonly OrderRow[],
  creators: readonly Creator[],
  costs: readonly Cost[],
  { language, about }: { language: Language; about: string | null },
): Promise<Uint8Array> {
  const host = createHost({ files, locale: 'en_US', name: 'Throughline report' });
  const [emptySheet] = host.model.getters.getSheetIds();
  const call = <C extends CallName>(name: C, request: RequestOf<C>): ReplyOf<C> =>
    replyOf(host.run('callThroughline', JSON.stringify({ call: name, request })));

  const campaign = buildCampaign(call, file, language);
  call('addCreators', { campaign, creators: [...creators] });
  if (costs.length > 0) call('addCosts', { campaign, costs: [...costs] });
  const { import: id } = call('beginImport', { campaign, orders: orders.length });
  for (let from = 0; from < orders.length; from += CHUNK) {
    call('stageOrders', { import: id, rows: orders.slice(from, from + CHUNK) });
  }
  call('finishImport', { import: id });
  const creator = about === null ? {} : { creator: about };
  call('buildReport', { campaign, language, beside: false, ...creator });
  // A new spreadsheet comes with an empty sheet, which would be the first thing seen.
  const sheetName = host.model.getters.getSheetName(emptySheet!);
  quietly(() => host.model.dispatch('DELETE_SHEET', { sheetId: emptySheet!, sheetName }));
  return host.exportXlsx();
}

type Call = <C extends CallName>(name: C, request: RequestOf<C>) => ReplyOf<C>;

function buildCampaign(call: Call, { from, to, currency }: FileSummary, language: Language): string {
  // Short, because it is part of tab names, which Excel cuts off at 31 characters.
  const name = from === to ? from : `${from}–${to}`;
  const { state } = call('buildCampaign', {
    language,
    brief: {
      name,
      businessModel: 'onlineShop',
      goalKind: 'sales',
      goalNumber: null,
      start: from,
      end: to,
      currency,
      margin: null,
      hourlyRate: null,
    },
  });
  const campaign = state.campaigns.find((built) => built.name === name);
  if (campaign === undefined) throw new Error(`the campaign "${name}" was not built`);
  return campaign.id;
}

function replyOf<C extends CallName>(reply: unknown): ReplyOf<C> {
  const answer = JSON.parse(reply as string) as
    | { ok: true; reply: ReplyOf<C> }
    | { ok: false; error: CallError };
  if (answer.ok) return answer.reply;
  const { code, params } = answer.error;
  if (code === 'too-many-cells') {
    throw new UserError(
      `the orders need ${params.cells} cells and a spreadsheet holds ${params.limit}; report on a shorter period or use --json alone`,
    );
  }
  throw new Error(`the workbook could not be built: ${code} ${JSON.stringify(params)}`);
}
