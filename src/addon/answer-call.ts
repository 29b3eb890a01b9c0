import * as z from 'zod/mini';
import {
  type CallName,
  callEnvelope,
  type ReplyOf,
  type RequestOf,
  SIDEBAR_CALLS,
} from '../core/sidebar-api.ts';
import { CallFailure, callErrorOf } from './call-failure.ts';
import { addCosts } from './calls/add-costs.ts';
import { addCreators } from './calls/add-creators.ts';
import { addExample } from './calls/add-example.ts';
import { buildCampaign } from './calls/build-campaign.ts';
import { buildReport } from './calls/build-report.ts';
import { copyReport } from './calls/copy-report.ts';
import { beginImport, cancelImport, finishImport, stageOrders } from './calls/import-orders.ts';
import { importRows } from './calls/import-rows.ts';
import { insertFormula } from './calls/insert-formula.ts';
import { readMappings, storeMapping } from './calls/mappings.ts';
import { readEvidence } from './calls/read-evidence.ts';
import { readLinks } from './calls/read-links.ts';
import { readSelection } from './calls/read-selection.ts';
import { readState, setLanguage } from './calls/read-state.ts';
import { removeExample } from './calls/remove-example.ts';
import { setAttribution } from './calls/set-attribution.ts';

/** One function per call; a call without one does not compile. */
const CALLS: { [C in CallName]: (request: RequestOf<C>) => ReplyOf<C> } = {
  readState,
  setLanguage,
  buildCampaign,
  addExample,
  removeExample,
  addCreators,
  addCosts,
  beginImport,
  stageOrders,
  finishImport,
  cancelImport,
  setAttribution,
  readMappings,
  storeMapping,
  readEvidence,
  readLinks,
  importRows,
  readSelection,
  insertFormula,
  buildReport,
  copyReport,
};

/** JSON text in, JSON text out, both checked; a failure comes back as a code with its values, never as an exception. */
export function answerCall(requestJson: string): string {
  try {
    return JSON.stringify({ ok: true, reply: dispatch(requestJson) });
  } catch (thrown) {
    return JSON.stringify({ ok: false, error: callErrorOf(thrown) });
  }
}

function dispatch(requestJson: string): unknown {
  const envelope = callEnvelope.safeParse(parsed(requestJson));
  if (!envelope.success) throw new CallFailure('bad-request', { call: '', reason: 'not a call' });
  const { call, request } = envelope.data;
  if (!isCall(call)) throw new CallFailure('bad-request', { call, reason: 'no such call' });
  return run(call, request);
}

const isCall = (name: string): name is CallName => Object.keys(SIDEBAR_CALLS).includes(name);

function run<C extends CallName>(call: C, request: unknown): ReplyOf<C> {
  const { request: requestSchema, reply: replySchema } = SIDEBAR_CALLS[call];
  const checked = requestSchema.safeParse(request);
  if (!checked.success)
    throw new CallFailure('bad-request', { call, reason: z.prettifyError(checked.error) });
  const reply = CALLS[call](checked.data as RequestOf<C>);
  return replySchema.parse(reply) as ReplyOf<C>;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
