import type { ListName } from '../lists/list-keys.ts';
import type { NumberFormat } from '../look.ts';
import type { CampaignName } from './campaign-names.ts';

export interface CampaignField {
  key: FieldKey;
  name?: CampaignName;
  format?: NumberFormat;
  takes?: ListName | 'rate' | 'amount' | 'day' | 'ratio';
}

export type FieldKey = (typeof GOAL_FIELD_KEYS)[number] | (typeof PLAN_FIELD_KEYS)[number];
const GOAL_FIELD_KEYS = [
  'name',
  'businessModel',
  'goalKind',
  'goal',
  'unit',
  'channel',
  'start',
  'end',
] as const;
const PLAN_FIELD_KEYS = [
  'currency',
  'margin',
  'hourlyRate',
  'targetRoi',
  'budget',
  'orderValue',
  'closeRate',
  'customerValue',
  'leadValue',
  'monthlyValue',
  'months',
  'subscriberValue',
  'window',
  'emvCounts',
] as const;

export const GOAL_FIELDS: readonly CampaignField[] = [
  { key: 'name', name: 'Name', format: 'text' },
  { key: 'businessModel', takes: 'BusinessModel' },
  { key: 'goalKind', name: 'GoalKind', takes: 'GoalKind' },
  { key: 'goal', name: 'Goal', format: 'count', takes: 'amount' },
  { key: 'unit', name: 'Unit', format: 'text' },
  { key: 'channel', name: 'Channel', takes: 'Platform' },
  { key: 'start', name: 'Start', format: 'date', takes: 'day' },
  { key: 'end', name: 'End', format: 'date', takes: 'day' },
];

/** Lead value and subscriber value are calculated from the fields above them. */
export const PLAN_FIELDS: readonly CampaignField[] = [
  { key: 'currency', name: 'Currency', format: 'text' },
  { key: 'margin', name: 'Margin', format: 'share', takes: 'rate' },
  { key: 'hourlyRate', name: 'HourlyRate', format: 'money', takes: 'amount' },
  { key: 'targetRoi', name: 'TargetRoi', format: 'ratio', takes: 'ratio' },
  { key: 'budget', name: 'Budget', format: 'money', takes: 'amount' },
  { key: 'orderValue', name: 'OrderValue', format: 'money', takes: 'amount' },
  { key: 'closeRate', name: 'CloseRate', format: 'share', takes: 'rate' },
  { key: 'customerValue', name: 'CustomerValue', format: 'money', takes: 'amount' },
  { key: 'leadValue', name: 'LeadValue', format: 'money' },
  { key: 'monthlyValue', name: 'MonthlyValue', format: 'money', takes: 'amount' },
  { key: 'months', name: 'Months', format: 'number', takes: 'amount' },
  { key: 'subscriberValue', name: 'SubscriberValue', format: 'money' },
  { key: 'window', name: 'Window', format: 'count', takes: 'amount' },
  { key: 'emvCounts', name: 'EmvCounts', takes: 'YesNo' },
];
