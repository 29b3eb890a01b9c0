import type { CampaignBrief } from '../../sidebar-api.ts';
import type { CampaignInputs } from '../campaign/campaign-inputs.ts';
import type { ListKey } from '../lists/list-keys.ts';

/** An invented campaign, filled in: what is typed in its tab, and its rows in the ledgers. Days are `YYYY-MM-DD`. */
export interface CampaignExample {
  brief: CampaignBrief;
  inputs: CampaignInputs;
  costs: readonly ExampleCost[];
  creators: readonly ExampleCreator[];
  content: readonly ExamplePiece[];
  links: readonly ExampleLink[];
  orders: readonly ExampleOrder[];
  returns: readonly ExampleReturn[];
}

export interface ExampleCost {
  date: string;
  creator?: string;
  category: ListKey<'CostCategory'>;
  description: string;
  hours?: number;
  hourlyRate?: number;
  amount?: number;
  share?: number;
}

export interface ExampleCreator {
  handle: string;
  platform: ListKey<'Platform'>;
  followers: number;
  /** Averages of a post. */
  likes: number;
  comments: number;
  code?: string;
  linkTag: string;
  fee?: number;
  status: ListKey<'CreatorStatus'>;
}

export interface ExamplePiece {
  date: string;
  creator?: string;
  format: ListKey<'ContentFormat'>;
  promotion: ListKey<'Promotion'>;
  counts: readonly [
    reach: number,
    views: number,
    likes: number,
    comments: number,
    shares: number,
    saves: number,
    clicks: number,
    newFollowers: number,
  ];
  /** Comments as a person labelled them. */
  opinion?: readonly [positive: number, neutral: number, negative: number];
  quote?: string;
  /** What making it anew would cost: a piece with it may be used again and is licensed. */
  replacementCost?: number;
}

export interface ExampleLink {
  creator?: string;
  placement: ListKey<'Placement'>;
  address: string;
  source: string;
  medium: string;
  campaignTag: string;
  content: string;
  code?: string;
  clicks: number;
  sessions: number;
}

/** Its code, its link and its number come from the creator it is matched to and from its place. */
export type ExampleOrder = readonly [
  date: string,
  netRevenue: number,
  customer: ListKey<'Customer'>,
  matchedBy: ListKey<'MatchedBy'>,
  creator?: string,
  status?: ListKey<'OrderStatus'>,
];

export interface ExampleReturn {
  date: string;
  creator?: string;
  kind: ListKey<'ReturnKind'>;
  count: number;
  /** Left out where the plan says what one is worth. */
  valueEach?: number;
  remark: string;
}
