import { listEntry } from '../lists/list-keys.ts';
import { type CampaignContext, campaignCount, campaignSum } from './campaign-context.ts';

const returned = (context: CampaignContext, kind: Parameters<typeof listEntry<'ReturnKind'>>[1]): string =>
  campaignSum(context, 'Returns_Count', ['Returns_Kind', listEntry('ReturnKind', kind)]);

export const validOrders = (context: CampaignContext): string =>
  campaignCount(context, 'Orders', ['Orders_Status', listEntry('OrderStatus', 'valid')]);

/** Valid imported orders and the sales that came without an order row. */
export const salesCount = (context: CampaignContext): string =>
  `${validOrders(context)}+${returned(context, 'sale')}+${returned(context, 'instagramShopping')}`;

export const leadCount = (context: CampaignContext): string => returned(context, 'lead');
export const signUpCount = (context: CampaignContext): string => returned(context, 'subscriber');
export const contentCount = (context: CampaignContext): string => returned(context, 'content');
export const storeVisitCount = (context: CampaignContext): string => returned(context, 'storeVisit');

/** What has been reached of the goal, by the kind of goal that is chosen now. */
export function goalActual(context: CampaignContext): string {
  const { ref } = context;
  const otherwise = `SUM(${ref('Reach')})`;
  const byKind = [
    ['sales', salesCount(context)],
    ['leads', leadCount(context)],
    ['signUps', signUpCount(context)],
    ['content', contentCount(context)],
  ] as const;
  return byKind.reduceRight(
    (rest, [kind, count]) => `IF(${ref('GoalKind')}=${listEntry('GoalKind', kind)};${count};${rest})`,
    otherwise as string,
  );
}
