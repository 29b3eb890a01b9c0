import { ORDER_CLASSES } from '../../imports/order.ts';
import { BUSINESS_MODELS, GOAL_KINDS } from '../../sidebar-api.ts';

/** What ledgers and inputs choose from, in the order of the Lists tab. Formulas find an entry by its place there. */
export const LISTS = {
  BusinessModel: BUSINESS_MODELS,
  GoalKind: GOAL_KINDS,
  CostCategory: [
    'adSpend',
    'tools',
    'content',
    'ownTime',
    'creatorFee',
    'product',
    'shipping',
    'commission',
    'agency',
    'licence',
  ],
  ReturnKind: [
    'sale',
    'lead',
    'subscriber',
    'booking',
    'download',
    'storeVisit',
    'affiliate',
    'content',
    'instagramShopping',
  ],
  Platform: ['instagram', 'tiktok', 'youtube', 'facebook', 'pinterest', 'x', 'linkedin', 'blog', 'other'],
  Placement: ['bio', 'story', 'post', 'reel', 'ad', 'landingPage', 'newsletter', 'other'],
  CreatorStatus: ['planned', 'agreed', 'published', 'finished'],
  MatchedBy: ORDER_CLASSES,
  OrderStatus: ['valid', 'cancelled', 'declined', 'test'],
  Customer: ['new', 'returning'],
  Provenance: ['measured', 'typed', 'calculated', 'estimated', 'missing'],
  Tier: ['nano', 'micro', 'mid', 'macro', 'mega'],
  AudienceFlag: ['none', 'low', 'high', 'silent'],
  ContentFormat: ['reel', 'story', 'post', 'live', 'other'],
  Promotion: ['organic', 'paid'],
  YesNo: ['yes', 'no'],
  EmvItem: ['impressions', 'views', 'likes', 'comments', 'shares', 'saves', 'clicks'],
  RateCard: ['aspire', 'lefty', 'later', 'ayzenberg', 'own'],
  CampaignStatus: ['nothingSpent', 'nothingBack', 'loss', 'lossOnMargin', 'gain', 'goalReached'],
} as const;
export type ListName = keyof typeof LISTS;
export type ListKey<L extends ListName> = (typeof LISTS)[L][number];
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** A list's entries as the workbook words them. */
export type ListTexts = { readonly [L in ListName]: { readonly [K in ListKey<L>]: string } };

/** The named range of a list. */
export const listRange = (list: ListName): string => `Lists_${list}`;

/** The entry's wording, read live: renaming it in the Lists tab renames it wherever it is counted. */
export function listEntry<L extends ListName>(list: L, key: ListKey<L>): string {
  return `INDEX(${listRange(list)};${(LISTS[list] as readonly string[]).indexOf(key) + 1})`;
}
