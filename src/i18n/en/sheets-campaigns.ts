import type { CampaignsTexts } from '../../core/plans/campaigns/campaigns-texts.ts';

export const campaignsSheetEn: CampaignsTexts = {
  tab: 'Campaigns',
  purpose:
    'Every campaign of this workbook side by side. Nothing to type here: it all comes from the campaigns.',
  summarySection: 'All campaigns together',
  headline: {
    empty: 'Nothing spent yet in any campaign.',
    one: 'One campaign so far: {spent} spent, {back} came back, a net ROI of {roi}.',
    several: '{count} campaigns: {spent} spent, {back} came back, a net ROI of {roi}.',
    best: 'The best one: {name} with {roi}.',
    currencies: 'The campaigns have different currencies: their amounts are not added up.',
  },
  summary: {
    investment: { head: 'Investment', note: 'Everything spent on all campaigns.' },
    returns: { head: 'Returns', note: 'Everything that came back from all campaigns. Revenue, not profit.' },
    netRoi: { head: 'Net ROI', note: '(returns − investment) ÷ investment, over all campaigns.' },
    grossRoi: { head: 'Gross ROI', note: 'returns ÷ investment, over all campaigns. 100% is break-even.' },
    cpm: {
      head: 'Own CPM',
      note: 'Investment by 1,000 impressions, over the campaigns whose impressions are known.',
    },
    ctr: { head: 'Own CTR', note: 'Clicks by impressions, over the campaigns where both are known.' },
    cvr: { head: 'Own CVR to a sale', note: 'Sales by clicks, over the campaigns for direct sales.' },
  },
  tableSection: 'One row per campaign',
  tableHint: 'In the order they were built. A plan learns from campaigns that began before it.',
  columns: {
    campaign: { head: 'Campaign', note: 'The name in the campaign’s tab.' },
    status: {
      head: 'Status',
      note: 'Gain or loss so far. On margin, where the campaign has a margin rate.',
    },
    netRoi: { head: 'Net ROI', note: '(returns − investment) ÷ investment' },
    grossRoi: { head: 'Gross ROI', note: 'returns ÷ investment. 100% is break-even.' },
    marginRoi: {
      head: 'ROI on margin',
      note: '(returns × margin rate − investment) ÷ investment. Blank without a margin rate.',
    },
    investment: { head: 'Investment', note: 'Everything spent, your own time included.' },
    returns: { head: 'Returns', note: 'Everything that came back. Revenue, not profit.' },
    currency: { head: 'Currency', note: 'Amounts in different currencies cannot be compared.' },
    cpa: { head: 'CPA', note: 'Investment ÷ what the goal counts: read it beside the goal.' },
    payback: { head: 'Paid back', note: 'The day the margin had paid for the investment, or “not yet”.' },
    goal: { head: 'Goal', note: 'Reached so far of the number to reach.' },
    start: { head: 'Start', note: 'First day of the campaign.' },
    end: { head: 'End', note: 'Deadline of the goal.' },
    before: { head: 'Campaign before', note: 'The one that began last before this one.' },
    trend: { head: 'Against it', note: 'Net ROI against the campaign before, in percentage points.' },
    cpm: { head: 'CPM', note: 'Investment ÷ impressions × 1,000.' },
    ctr: { head: 'CTR', note: 'Clicks ÷ impressions.' },
    cvr: { head: 'CVR', note: 'What the goal counts ÷ clicks. Blank for content and awareness.' },
  },
  goal: '{actual} of {goal} {unit}',
  noGoal: '{actual} {unit}',
  trend: { above: '{points} points above', below: '{points} points below' },
  chart: { title: 'ROI by campaign', axis: 'ROI' },
};
