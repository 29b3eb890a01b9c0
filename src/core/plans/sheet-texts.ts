import type { BenchmarksTexts } from './benchmarks/benchmarks-texts.ts';
import type { AnswerTexts } from './campaign/answer-texts.ts';
import type { BackwardsTexts } from './campaign/backwards-texts.ts';
import type { ChannelsTexts } from './campaign/channels-texts.ts';
import type { FunnelTexts } from './campaign/funnel-texts.ts';
import type { GoalTexts } from './campaign/goal-texts.ts';
import type { MoneyTexts } from './campaign/money-texts.ts';
import type { PaybackTexts } from './campaign/payback-texts.ts';
import type { WhatIfTexts } from './campaign/what-if-texts.ts';
import type { WhyTexts } from './campaign/why-texts.ts';
import type { CampaignsTexts } from './campaigns/campaigns-texts.ts';
import type { ContentTexts } from './content/content-texts.ts';
import type { costsLedger } from './costs/costs-ledger.ts';
import type { CreatorReportTexts } from './creator-report/creator-report-texts.ts';
import type { creatorsLedger } from './creators/creators-ledger.ts';
import type { ExampleTexts } from './example/example-texts.ts';
import type { GlossaryTexts } from './glossary/glossary-texts.ts';
import type { Ledger } from './ledger.ts';
import type { linksLedger } from './links/links-ledger.ts';
import type { CampaignEntry } from './lists/campaign-table.ts';
import type { ListName, ListTexts } from './lists/list-keys.ts';
import type { ordersLedger } from './orders/orders-ledger.ts';
import type { ReportTexts } from './report/report-texts.ts';
import type { returnsLedger } from './returns/returns-ledger.ts';

export interface LedgerTexts<K extends string = string> {
  tab: string;
  /** One line under the title: what the tab is for. */
  purpose: string;
  /** `note` says what to type and in which unit. */
  columns: { readonly [C in K]: { head: string; note: string } };
}

type ColumnsOf<L> = L extends Ledger<infer K> ? K : never;

/** Every word of the generated tabs, in the order a reader meets them. */
export interface SheetTexts {
  lists: ListTexts;
  listsTab: {
    tab: string;
    purpose: string;
    heads: { readonly [L in ListName]: string };
    campaignTable: { readonly [S in CampaignEntry]: string };
  };
  ledgers: {
    costs: LedgerTexts<ColumnsOf<typeof costsLedger>>;
    creators: LedgerTexts<ColumnsOf<typeof creatorsLedger>>;
    content: ContentTexts;
    links: LedgerTexts<ColumnsOf<typeof linksLedger>>;
    orders: LedgerTexts<ColumnsOf<typeof ordersLedger>>;
    returns: LedgerTexts<ColumnsOf<typeof returnsLedger>>;
  };
  benchmarks: BenchmarksTexts;
  glossary: GlossaryTexts;
  campaigns: CampaignsTexts;
  /** What an input accepts, shown when its cell is selected. */
  accepts: {
    list: string;
    campaign: string;
    creator: string;
    rate: string;
    ratio: string;
    amount: string;
    day: string;
  };
  /** On the grey last row of a ledger. */
  ledgerEnd: string;
  /** In brackets behind the name of a tab that was replaced by one of a newer layout; short. */
  beforeUpdate: string;
  legend: { typedHere: string; typed: string; imported: string; calculated: string; estimated: string };
  campaign: CampaignTexts;
  report: ReportTexts;
  creatorReport: CreatorReportTexts;
  example: ExampleTexts;
}

export interface CampaignTexts {
  /** Begins the tab's name. */
  tabPrefix: string;
  /** {name} */
  title: string;
  /** {currency} */
  purpose: string;
  goal: GoalTexts;
  backwards: BackwardsTexts;
  answer: AnswerTexts;
  channels: ChannelsTexts;
  money: MoneyTexts;
  funnel: FunnelTexts;
  payback: PaybackTexts;
  why: WhyTexts;
  whatIf: WhatIfTexts;
}
