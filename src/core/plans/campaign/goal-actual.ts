import type { BusinessModel } from '../../sidebar-api.ts';
import { type ListKey, listEntry } from '../lists/list-keys.ts';
import { type CampaignContext, campaignCount, campaignOrders, campaignSum } from './campaign-context.ts';
import type { CampaignName } from './campaign-names.ts';
import { type FunnelStep, funnelSteps, goalStep } from './funnel-steps.ts';

const returned = (context: CampaignContext, kind: ListKey<'ReturnKind'>): string =>
  campaignSum(context, 'Returns_Count', ['Returns_Kind', listEntry('ReturnKind', kind)]);

export const validOrders = (context: CampaignContext, ...also: readonly string[]): string =>
  campaignOrders(context, [...also, 'Orders_Status', listEntry('OrderStatus', 'valid')]);

/** Those the shop's export marks as a customer's first, or as a further one. */
export const ordersOfCustomers = (context: CampaignContext, customer: ListKey<'Customer'>): string =>
  validOrders(context, 'Orders_Customer', listEntry('Customer', customer));

/** Valid imported orders and the sales that came without an order row; an affiliate's sale is a commission. */
export function salesCount(context: CampaignContext): string {
  const commissions = context.brief.businessModel === 'affiliate' ? `+${returned(context, 'affiliate')}` : '';
  return `${validOrders(context)}+${returned(context, 'sale')}+${returned(context, 'instagramShopping')}${commissions}`;
}

/** A piece may stand in Returns, in Content or in both: the larger number, never the sum. */
const contentCount = (context: CampaignContext): string =>
  `MAX(${returned(context, 'content')};${campaignCount(context, 'Content', ['Content_Reusable', listEntry('YesNo', 'yes')])})`;

/** Steps that Orders and Returns count. Expressions without leading '='. */
export function ledgerCount(context: CampaignContext, step: FunnelStep): string | undefined {
  switch (step) {
    case 'sales':
      return salesCount(context);
    case 'leads':
      return returned(context, 'lead');
    case 'signUps':
      return returned(context, 'subscriber');
    case 'webinarSignUps':
      return returned(context, 'subscriber');
    case 'brochures':
      return returned(context, 'download');
    case 'storeVisits':
      return returned(context, 'storeVisit');
    case 'contentPieces':
      return contentCount(context);
    default:
      return undefined;
  }
}

/** The funnel's cells that other parts of the tab read, where the funnel has that row. */
export function stepName(step: FunnelStep, model: BusinessModel): CampaignName | undefined {
  if (step === 'webinarSignUps') return model === 'courses' ? 'SignUps' : undefined;
  return STEP_NAMES[step];
}

const STEP_NAMES: Partial<Record<FunnelStep, CampaignName>> = {
  reach: 'Reach',
  impressions: 'Impressions',
  linkClicks: 'Clicks',
  sales: 'Sales',
  leads: 'Leads',
  signUps: 'SignUps',
  contentPieces: 'Pieces',
};

/**
 * What has been reached of the goal, by the kind of goal that is chosen now: what the funnel's row says, or the
 * ledgers where this funnel has no such row.
 */
export function goalActual(context: CampaignContext): string {
  const { ref, brief } = context;
  const rows = funnelSteps(brief.businessModel, brief.goalKind);
  const reached = (kind: ListKey<'GoalKind'>): string => {
    const step = goalStep(brief.businessModel, kind);
    const name = stepName(step, brief.businessModel);
    const counted = ledgerCount(context, step);
    return name && (rows.includes(step) || !counted) ? `SUM(${ref(name)})` : (counted as string);
  };
  return (['sales', 'leads', 'signUps', 'content'] as const).reduceRight(
    (rest, kind) => `IF(${ref('GoalKind')}=${listEntry('GoalKind', kind)};${reached(kind)};${rest})`,
    reached('awareness'),
  );
}
