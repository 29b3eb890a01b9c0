import { listEntry } from '../lists/list-keys.ts';
import { type CampaignContext, campaignSum } from './campaign-context.ts';

/** Whether earned media value counts as a return: only where the plan says so. */
export const countsEmv = ({ ref }: CampaignContext): string =>
  `${ref('EmvCounts')}=${listEntry('YesNo', 'yes')}`;

/** Earned media value as far as it is among the returns. */
export const countedEmv = (context: CampaignContext): string =>
  `IF(${countsEmv(context)};SUM(${context.ref('Emv')});0)`;

/** Hours somebody logged, and what they cost: rows with hours are the own time. */
export const ownHours = (context: CampaignContext): string => campaignSum(context, 'Costs_Hours');
export const ownTime = (context: CampaignContext): string =>
  campaignSum(context, 'Costs_Cost', ['Costs_Hours', '">0"']);
