import { cvr } from '../../metrics/engagement/cvr.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { a1, a1Area, area } from '../area.ts';
import { listEntry } from '../lists/list-keys.ts';
import type { NumberFormat } from '../look.ts';
import { percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { type CampaignContext, campaignCount, LEFT, SEEN_COLUMNS } from './campaign-context.ts';
import { campaignConversion } from './campaign-conversion.ts';
import { validOrders } from './goal-actual.ts';

/** With none in this many expected, one is due with 95 % certainty: the rule of three. */
const SURELY_EXPECTED = 3;

export const TRACKING_LINES = 3;

/**
 * Whether the figures can be trusted at all: a line each that begins with ! where they cannot, and at its end the
 * figure it goes by. Returns the cells of the lines that put the whole result in doubt.
 */
export function trackingLines(context: CampaignContext, row: number): string[] {
  const { draft } = context;
  const figure = (line: number): string => a1(row + line, SEEN_COLUMNS);
  const untraced = figure(2);
  const lines: readonly { words: string; value: string; format: NumberFormat }[] = [
    { words: clicksAndOrders(context), value: conversionRate(context), format: 'rate' },
    { words: unusedCodes(context, figure(1), untraced), value: unusedCount(context), format: 'count' },
    { words: untracedOrders(context, untraced), value: untracedShare(context), format: 'share' },
  ];
  for (const [index, { words, value, format }] of lines.entries()) {
    draft.cell(row + index, LEFT, `=${words}`);
    draft.style('check', area(row + index, LEFT, 1, SEEN_COLUMNS - 1));
    draft.cell(row + index, SEEN_COLUMNS, `=${value}`, 'calculated', { format });
  }
  return [a1(row, LEFT), a1(row + 2, LEFT)];
}

function conversionRate(context: CampaignContext): string {
  const { count } = campaignConversion(context);
  return nativeFormula(cvr, { conversions: count, clicks: context.ref('Clicks') });
}

function clicksAndOrders(context: CampaignContext): string {
  const { texts, ref } = context;
  const t = texts.campaign.why.tracking;
  const { count, unit } = campaignConversion(context);
  const clicks = `SUM(${ref('Clicks')})`;
  const expected = `${clicks}*SUM(${ref('PlanCvr')})`;
  const places = { clicks, count, unit: quoted(unit), expected: `ROUND(${expected};0)` };
  const none =
    `IF(${expected}>=${SURELY_EXPECTED};${sentenceFormula(`! ${t.noOrders}`, places)};` +
    `${sentenceFormula(t.tooFewClicks, places)})`;
  return (
    `IF(${clicks}=0;IF(${count}=0;${quoted(t.noClicks)};${sentenceFormula(`! ${t.onlyOrders}`, places)});` +
    `IF(${count}=0;${none};${sentenceFormula(`✓ ${t.clicksFine}`, places)}))`
  );
}

/** The campaign's creators with a code who brought no sale, one after the other; nothing where none are listed. */
function unused({ creators, ref }: CampaignContext): { rows: string; handles: string } | undefined {
  if (!creators) return undefined;
  const [handles, sales] = [a1Area(creators.handles), a1Area(creators.sales)];
  const withCode = `COUNTIFS(Creators_Handle;${handles};Creators_Campaign;${ref('Name')};Creators_Code;"?*")>0`;
  return { rows: `(${handles}<>"")*(${sales}=0)*(${withCode})`, handles };
}

function unusedCount(context: CampaignContext): string {
  const found = unused(context);
  return found ? `IF(${withCodes(context)}=0;"";SUMPRODUCT(${found.rows}))` : '""';
}

/** Names one of them; `count` and `untraced` are the figures beside the lines. */
function unusedCodes(context: CampaignContext, count: string, untraced: string): string {
  const t = context.texts.campaign.why.tracking;
  const found = unused(context);
  const place = found ? `(ROW(${found.handles})-ROW(INDEX(${found.handles};1))+1)` : '';
  const creator = found ? `INDEX(${found.handles};SUMPRODUCT(MAX(${found.rows}*${place})))` : '""';
  return (
    `IF(SUM(${count})>0;${sentenceFormula(`! ${t.unused}`, { count, creator })};` +
    `IF(${count}="";${quoted(t.noCodes)};IF(${untraced}="";${quoted(t.noOrderRows)};${quoted(`✓ ${t.codesFine}`)})))`
  );
}

const withCodes = (context: CampaignContext): string =>
  campaignCount(context, 'Creators', ['Creators_Code', '"?*"']);

/** Of the valid orders, those that carry neither a code nor a link of a creator. */
function untracedShare(context: CampaignContext): string {
  const none = validOrders(context, 'Orders_MatchedBy', listEntry('MatchedBy', 'none'));
  return `IFERROR(${none}/${validOrders(context)};"")`;
}

function untracedOrders(context: CampaignContext, share: string): string {
  const t = context.texts.campaign.why.tracking;
  const words = sentenceFormula(`! ${t.untraced}`, { share: percentText(share) });
  return `IF(${share}="";"";IF(${share}>50%;${words};${quoted(`✓ ${t.traced}`)}))`;
}
