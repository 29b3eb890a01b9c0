import type { GoalTexts } from '../../core/plans/campaign/goal-texts.ts';
import { goalExamplesEn } from './goal-examples.ts';

export const goalSheetEn: GoalTexts = {
  section: 'Goal',
  planSection: 'Plan',
  fields: {
    name: { label: 'Campaign', help: 'Rows in the other tabs belong to the campaign by this name.' },
    businessModel: {
      label: 'Business model',
      help: 'Decided the rows of the funnel and of the working backwards when this tab was built.',
    },
    goalKind: { label: 'Kind of goal', help: 'What the campaign is for: it decides what counts as reached.' },
    goal: { label: 'Number to reach', help: 'How many sales, leads or sign-ups you want.' },
    unit: { label: 'Unit', help: 'What is counted, in the plural: something that earns money.' },
    channel: { label: 'Network', help: 'Where most of the work is done.' },
    start: { label: 'Start', help: 'First day of the campaign.' },
    end: { label: 'End', help: 'Deadline of the goal.' },
    currency: {
      label: 'Currency',
      help: 'Three letters, such as EUR. All amounts of this campaign are in it.',
    },
    margin: {
      label: 'Margin rate',
      help: 'Share of the price left after product costs, such as 40%. Blank: only ROI on returns is shown.',
    },
    hourlyRate: { label: 'Hourly rate', help: 'What an hour of your own work costs.' },
    targetRoi: { label: 'Target ROI', help: 'The net ROI you want, such as 100%. Blank: break-even.' },
    budget: {
      label: 'Budget',
      help: 'All you plan to spend, your own hours included. Blank: what the goal needs is worked out below.',
    },
    orderValue: {
      label: 'Order value',
      help: 'What one sale brings you on average.',
    },
    closeRate: { label: 'Close rate', help: 'Share of leads that become customers, such as 10%.' },
    customerValue: {
      label: 'Customer value',
      help: 'What one customer is worth: margin or lifetime value, not price.',
    },
    leadValue: { label: 'Value of a lead', help: 'close rate × customer value' },
    monthlyValue: { label: 'Subscriber, per month', help: 'What a subscriber brings in a month.' },
    months: { label: 'Months subscribed', help: 'How many months a subscriber stays on average.' },
    subscriberValue: { label: 'Value of a subscriber', help: 'value per month × months' },
    window: {
      label: 'Attribution window (days)',
      help: 'How many days after a click or code a sale still counts for the campaign. Compare only campaigns with the same window.',
    },
    emvCounts: {
      label: 'Earned media value counts',
      help: 'Earned media value is not cash. With “yes” it is added to the returns, and net and gross ROI contain it, not the ROI on margin; leave it at “no” unless your report asks for it.',
    },
  },
  commission: {
    label: 'Commission per sale',
    help: 'What one sale at the merchant brings you on average: price × commission rate.',
  },
  units: {
    sales: 'sales',
    leads: 'qualified leads',
    signUps: 'sign-ups',
    content: 'pieces of content',
    awareness: 'people reached',
  },
  sentence: 'The goal: {goal} {unit} through {channel} by {end}.',
  worthSentence: 'Reached, it is worth {worth} {currency}.',
  clear: 'The goal says how many, of what, where and by when.',
  vague: 'Still vague:',
  missing: {
    goal: 'no number',
    unit: 'no unit',
    channel: 'no network',
    end: 'no deadline',
    order: 'the deadline is before the start',
    money: 'nothing in it earns money',
    otherModel: 'the rows below are for another business model: build a new campaign',
    otherKind: 'the rows below are for another kind of goal: build a new campaign',
  },
  vagueWords: [
    'grow',
    'follower',
    'like',
    'reach',
    'impression',
    'awareness',
    'engagement',
    'visibility',
    'exposure',
  ],
  suggestion: 'As an ROI goal:',
  example: 'Example:',
  examples: goalExamplesEn,
};
