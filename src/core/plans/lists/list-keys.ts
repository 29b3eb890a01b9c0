import { ORDER_CLASSES } from '../../imports/order.ts';
import { CONTENT_FORMATS } from '../../imports/platforms/platform-data.ts';
import { BUSINESS_MODELS, GOAL_KINDS } from '../../sidebar-api.ts';

/**
 * What ledgers and inputs choose from, in the order of the Lists tab. Formulas find an entry by its place there: new
 * lists and entries go to the end.
 */
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
  ContentFormat: CONTENT_FORMATS,
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

/** The named range of all lists, one a column: a name for each would cost a service call each. */
export const LIST_WORDS = 'Lists_Words';

/** A list's place among the columns, from 1. */
export const listColumn = (list: ListName): number => LIST_NAMES.indexOf(list) + 1;

/** All entries of a list, and blanks below them. */
export const listEntries = (list: ListName): string => `INDEX(${LIST_WORDS};0;${listColumn(list)})`;

/** The entry's wording, read live: renaming it in the Lists tab renames it wherever it is counted. */
export function listEntry<L extends ListName>(list: L, key: ListKey<L>): string {
  return `INDEX(${LIST_WORDS};${(LISTS[list] as readonly string[]).indexOf(key) + 1};${listColumn(list)})`;
}
