import type { CampaignTexts } from '../../core/plans/sheet-texts.ts';
import { backwardsSheetEn } from './sheets-backwards.ts';
import { funnelSheetEn } from './sheets-funnel.ts';
import { goalSheetEn } from './sheets-goal.ts';
import { paybackSheetEn } from './sheets-payback.ts';

export const campaignSheetEn: CampaignTexts = {
  tabPrefix: 'Campaign',
  title: 'Campaign: {name}',
  purpose:
    'Fill in the yellow cells here and the tabs Costs and Returns; the rest calculates. All amounts in {currency}.',
  goal: goalSheetEn,
  backwards: backwardsSheetEn,
  answerSection: 'Answer',
  headline: {
    nothingSpent: 'Nothing spent yet: type what the campaign costs in the tab Costs.',
    nothingBack: '{spent} spent so far, nothing came back yet.',
    gain: 'For each 1 spent, {back} came back: a net ROI of {roi}.',
    loss: 'For each 1 spent, only {back} came back: a net ROI of {roi}, a loss so far.',
    onMargin: 'On margin: {roi}.',
    goal: 'Goal: {actual} of {goal} {unit}.',
  },
  tiles: {
    investment: { label: 'Investment', meaning: 'Calculated: everything spent, your own time included' },
    returns: { label: 'Returns', meaning: 'Measured: {orders} from orders · typed or estimated: {other}' },
    netRoi: { label: 'Net ROI', meaning: 'calculated: (returns − investment) ÷ investment' },
    grossRoi: { label: 'Gross ROI', meaning: 'Calculated: returns ÷ investment. 100% is break-even' },
    marginRoi: {
      label: 'ROI on margin',
      meaning: 'calculated: (returns × {margin} − investment) ÷ investment',
    },
    roas: { label: 'ROAS (return on ad spend)', meaning: 'Calculated: sales revenue ÷ ad spend. Not profit' },
    cpa: { label: 'CPA (cost per acquisition)', meaning: 'Calculated: investment ÷ number of {unit}' },
    goal: { label: 'Goal reached', meaning: 'Calculated: {share} of {goal} {unit}' },
  },
  gain: 'gain',
  loss: 'loss',
  marginMissing: 'Type a margin rate above to see it',
  adSpendMissing: 'No ad spend in Costs',
  goalMissing: 'Type a number to reach above',
  checks: {
    costs: 'Rows in Costs without a campaign of this workbook: {count}. They count nowhere.',
    costsFine: 'Every row in Costs belongs to a campaign.',
    returns: 'Rows in Returns without a campaign of this workbook: {count}. They count nowhere.',
    returnsFine: 'Every row in Returns belongs to a campaign.',
    values: 'Rows in Returns without a value: {count}. Type one there or in the plan above.',
    valuesFine: 'Every row in Returns has a value.',
  },
  moneySection: 'Where the money went and came from',
  spentTable: {
    name: 'Spent on',
    amount: 'Amount (calculated)',
    share: 'Share',
    without: 'Without a category',
    total: 'Investment',
  },
  earnedTable: {
    name: 'Came back from',
    amount: 'Amount (calculated)',
    share: 'Share',
    orders: 'Shop orders (measured)',
    without: 'Without a kind',
    total: 'Returns',
    revenue: 'of it revenue from sales',
  },
  spentChart: { title: 'Investment by category', axis: 'Amount' },
  funnel: funnelSheetEn,
  payback: paybackSheetEn,
};
