import type { AnswerTexts } from '../../core/plans/campaign/answer-texts.ts';
import type { ChannelsTexts } from '../../core/plans/campaign/channels-texts.ts';

export const answerSheetEn: AnswerTexts = {
  section: 'Answer',
  headline: {
    nothingSpent: 'Nothing spent yet: type what the campaign costs in the tab Costs.',
    nothingBack: '{spent} spent so far, nothing came back yet.',
    gain: 'For each 1 spent, {back} came back: a net ROI of {roi}.',
    loss: 'For each 1 spent, only {back} came back: a net ROI of {roi}, a loss so far.',
    onMargin: 'On margin: {roi}.',
    onRange: 'With {orders} orders, chance alone could make it anything {range}.',
    withEmv: 'Of what came back, {emv} is earned media value: not cash.',
    goal: 'Goal: {actual} of {goal} {unit}.',
  },
  tiles: {
    investment: { label: 'Investment', meaning: 'Calculated: everything spent, your own time included' },
    returns: {
      label: 'Returns',
      meaning: 'Measured: {orders} from orders · typed or estimated: {other}',
      withEmv: ' · estimated, not cash: {emv}',
    },
    netRoi: { label: 'Net ROI', meaning: 'calculated: (returns − investment) ÷ investment' },
    grossRoi: { label: 'Gross ROI', meaning: 'Calculated: returns ÷ investment. 100% is break-even' },
    marginRoi: {
      label: 'ROI on margin',
      meaning: 'calculated: (returns × {margin} − investment) ÷ investment',
      missing: 'Type a margin rate above to see it',
    },
    roas: {
      label: 'ROAS (return on ad spend)',
      meaning: 'Calculated: sales revenue ÷ ad spend',
      above: 'above break-even ({breakEven}x)',
      below: 'below break-even ({breakEven}x)',
      missing: 'No ad spend in Costs',
    },
    cpa: { label: 'CPA (cost per acquisition)', meaning: 'Calculated: investment ÷ number of {unit}' },
    goal: {
      label: 'Goal reached',
      meaning: 'Calculated: {share} of {goal} {unit}',
      missing: 'Type a number to reach above',
    },
    hourly: {
      label: 'Return per hour',
      meaning: 'Calculated: what is left after other costs ÷ {hours} h',
      above: 'above your rate of {rate}',
      below: 'below your rate of {rate}',
      missing: 'No hours logged in Costs',
    },
    payback: {
      label: 'Paid back on',
      meaning: 'Calculated: {days} days after the start. Week by week below',
      notYet: 'Calculated: what is missing, and until when at this pace, is said below',
      missing: 'Type costs and returns with their dates to see it',
    },
    customer: {
      label: 'Customer value ÷ cost of one',
      meaning: 'Calculated: {value} a customer, typed ÷ {cost} to win a new one (LTV:CAC)',
      missing: 'Type a customer value above to see it',
    },
    range: {
      label: 'Range of the net ROI, 95%',
      value: 'from {low} to {high}',
      meaning: 'Estimated: with {orders} orders, chance alone could bring any of it',
      many: 'Calculated from {orders} orders: chance moves the net ROI little',
      missing: 'Shown from the first order on',
    },
  },
  asides: {
    emv: {
      label: 'Not cash: earned media value',
      meaning: 'Estimated with the rate card {card}. Not among the returns',
      counted: 'Estimated with the rate card {card}. Counted as a return, because the plan says so',
      missing: 'Estimated from the tab Content; never counted unless the plan says so',
    },
    content: {
      label: 'Not added: reusable content',
      meaning: 'Calculated: what the licensed pieces ({pieces}) would have cost otherwise',
      missing: 'Calculated from the tab Content: pieces you may use again',
    },
    engagement: {
      label: 'Not a return: engagement by reach',
      meaning: 'Calculated: {engagements} engagements ÷ reach. Interest, not money',
      missing: 'Calculated from the tab Content. Interest, not money',
    },
  },
  gain: 'gain',
  loss: 'loss',
  checks: {
    costs: 'Rows in Costs without a campaign of this workbook: {count}. They count nowhere.',
    costsFine: 'Every row in Costs belongs to a campaign.',
    returns: 'Rows in Returns without a campaign of this workbook: {count}. They count nowhere.',
    returnsFine: 'Every row in Returns belongs to a campaign.',
    values: 'Rows in Returns without a value: {count}. Type one there or in the plan above.',
    valuesFine: 'Every row in Returns has a value.',
    formulas:
      'Rows in Costs and Returns whose grey cells have lost their formula: {count}. Copy them from the row above.',
    formulasFine: 'Every row in Costs and Returns is calculated.',
    window:
      'Orders dated before the start or more than {days} days after the end: {count}. They count all the same: check their dates, or the attribution window above.',
    windowFine: 'Every order lies between the start and the end of the attribution window.',
  },
};

export const channelsSheetEn: ChannelsTexts = {
  section: 'Beside other channels',
  hint: 'Type what other marketing cost and brought in the same time: search ads, e-mail, a fair.',
  heads: {
    name: 'Channel',
    spend: 'Spent',
    revenue: 'Came back',
    customers: 'New customers',
    cpa: 'Cost per new customer (CPA)',
    roas: 'Back per 1 spent (ROAS)',
    roi: 'Net ROI',
    ltvCac: 'Customer value ÷ cost',
    source: 'How we know',
  },
  notes: {
    revenue: 'Revenue, or the value of leads. Of this campaign: without earned media value.',
    customers:
      'Of this campaign: first orders, where the order file says who is new; else all sales, which makes a customer look cheaper.',
    roas: 'Of all that was spent, not of the ads alone: so that channels without ads compare.',
    ltvCac:
      'The customer value typed above ÷ what a new customer cost (LTV:CAC). Below 1 each one loses money.',
  },
};
