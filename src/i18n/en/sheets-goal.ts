import type { GoalTexts } from '../../core/plans/campaign/goal-texts.ts';

export const goalSheetEn: GoalTexts = {
  section: 'Goal',
  planSection: 'Plan',
  fields: {
    name: { label: 'Campaign', help: 'Rows in the other tabs belong to the campaign by this name.' },
    businessModel: {
      label: 'Business model',
      help: 'Decided the rows of the funnel when this tab was built.',
    },
    goalKind: { label: 'Kind of goal', help: 'What the campaign is for: it decides what counts as reached.' },
    goal: { label: 'Number to reach', help: 'How many sales, leads or sign-ups you want.' },
    unit: { label: 'Unit', help: 'What is counted, in the plural.' },
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
    targetRoi: { label: 'Target ROI', help: 'The net ROI you want, such as 100%.' },
    orderValue: { label: 'Order value', help: 'What one sale brings on average.' },
    closeRate: { label: 'Close rate', help: 'Share of leads that become customers, such as 10%.' },
    customerValue: {
      label: 'Customer value',
      help: 'What one customer is worth: margin or lifetime value, not price.',
    },
    leadValue: { label: 'Value of a lead', help: 'close rate × customer value' },
    monthlyValue: { label: 'Subscriber, per month', help: 'What a subscriber brings in a month.' },
    months: { label: 'Months subscribed', help: 'How many months a subscriber stays on average.' },
    subscriberValue: { label: 'Value of a subscriber', help: 'value per month × months' },
  },
  units: {
    sales: 'sales',
    leads: 'qualified leads',
    signUps: 'sign-ups',
    content: 'pieces of content',
    awareness: 'people reached',
  },
  sentence: 'The goal: {goal} {unit} through {channel} by {end}.',
  clear: 'The goal says how many, of what, where and by when.',
  vague: 'Still vague:',
  missing: { goal: 'no number', unit: 'no unit', channel: 'no network', end: 'no deadline' },
};
