import { type CampaignEntry, campaignColumn } from '../lists/campaign-table.ts';
import { listEntry } from '../lists/list-keys.ts';
import { type CampaignContext, campaignCount, campaignSum } from './campaign-context.ts';
import { GOAL_CONVERSIONS } from './goal-conversion.ts';
import type { GoalRate } from './goal-rates.ts';

/**
 * What other campaigns of this workbook achieved, all of them taken together: an expression that is '' while there is
 * none. Rates come from campaigns that began before this one: a plan must not move when a later campaign comes in.
 */
export function ownHistory(context: CampaignContext, rate: GoalRate): string | undefined {
  switch (rate) {
    case 'cvr':
      return conversionRate(context);
    case 'ctr':
      return earlierRatio(context, 'clicks', 'impressions');
    case 'frequency':
      return earlierRatio(context, 'impressions', 'reach');
    case 'cpm':
      return earlierRatio(context, 'investment', 'impressions', '1000*');
    case 'reachPerPost':
      return otherAverage(context, 'Content_Reach');
    case 'feePerDeal':
      return otherAverage(context, 'Creators_Fee');
    default:
      return undefined;
  }
}

/** Of campaigns with the same kind of goal: what a lead took in clicks says nothing of a sale. */
function conversionRate(context: CampaignContext): string {
  const kind = listEntry('GoalKind', GOAL_CONVERSIONS[context.brief.goalKind].unit);
  const clicks = column('clicks');
  const rows = `${earlier(context)}*(${column('campaignGoal')}=${kind})`;
  const total = `SUMPRODUCT(${rows}*${clicks})`;
  return `IF(${total}=0;"";SUMPRODUCT(${rows}*(${clicks}>0)*${column('goalActual')})/${total})`;
}

/** Over campaigns that have both: a blank is unknown, not zero. */
function earlierRatio(
  context: CampaignContext,
  top: CampaignEntry,
  bottom: CampaignEntry,
  factor = '',
): string {
  const rows = `${earlier(context)}*(${column(top)}>0)*(${column(bottom)}>0)`;
  const total = `SUMPRODUCT(${rows}*${column(bottom)})`;
  return `IF(${total}=0;"";${factor}SUMPRODUCT(${rows}*${column(top)})/${total})`;
}

const column = campaignColumn;

function earlier({ ref }: CampaignContext): string {
  const isBefore = `((${ref('Start')}="")+(${column('start')}<${ref('Start')})>0)`;
  return `(${column('campaign')}<>"")*(${column('campaign')}<>${ref('Name')})*${isBefore}`;
}

/** Over the ledger's rows of all other campaigns that hold a number. */
function otherAverage(context: CampaignContext, column: string): string {
  const ledger = column.slice(0, column.indexOf('_'));
  const rows = `COUNTIF(${column};">0")-${campaignCount(context, ledger, [column, '">0"'])}`;
  return `IF(${rows}=0;"";(SUM(${column})-${campaignSum(context, column)})/(${rows}))`;
}
