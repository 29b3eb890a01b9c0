import type { WhatIfTexts } from '../../core/plans/campaign/what-if-texts.ts';

export const whatIfSheetEn: WhatIfTexts = {
  section: 'What if',
  hint: 'Type what you want to try. Blank cells take over how the campaign went so far, else its plan.',
  headline: {
    missing: 'To calculate it, these are still missing:',
    result:
      'For fees of {fee}, expect {low} to {high} {unit}: ROI {roiLow} in the low case, {roiBase} in the base case, {roiHigh} in the high case.',
    limit:
      'For the target ROI of {target}, pay fees of at most {maxFee}; what is spent here needs {required} {unit}.',
    breakEven: 'To break even, pay fees of at most {maxFee}; what is spent here needs {required} {unit}.',
    limitMissed:
      'The target ROI of {target} is out of reach even without fees; what is spent here needs {required} {unit}.',
    breakEvenMissed:
      'Even without fees this does not break even; what is spent here needs {required} {unit}.',
  },
  heads: {
    assumption: 'Assumption',
    low: 'Low (type)',
    base: 'Base (type)',
    high: 'High (type)',
    usedLow: 'Low case',
    usedBase: 'Base case',
    usedHigh: 'High case',
    source: 'How we know the base',
  },
  assumptions: {
    fee: { label: 'Fees', help: 'What the creators get together.' },
    otherCosts: { label: 'Other costs', help: 'Everything else: ads, product, shipping, tools, own time.' },
    followers: { label: 'Followers', help: 'Followers of all accounts that post.' },
    reachRate: { label: 'Reach rate', help: 'Share of the followers that see it, such as 30%.' },
    ctr: { label: 'Clicks of those reached', help: 'Share of the people reached who click, such as 1.5%.' },
    cvr: {
      label: 'Conversion rate',
      help: 'Share of the clicks that turn into a sale, a lead or a sign-up.',
    },
    margin: { label: 'Margin', help: 'Share of the returns left after product costs.' },
  },
  valueHelp: 'What one of them brings.',
  spread: {
    label: 'Low and high, where not typed (±)',
    help: 'How far the low and the high case lie from the base case: for the reach rate and the two rates after it.',
  },
  sources: {
    campaign: 'calculated: from Creators and Costs',
    funnel: 'calculated: from the funnel',
    plan: 'from the plan',
    noMargin: 'none typed: all of it',
  },
  resultsHead: 'What it brings',
  results: {
    orders: 'Expected {unit}',
    revenue: 'Expected returns',
    investment: 'Investment',
    roi: 'ROI on margin',
    maxFee: 'Highest fee for the target ROI',
    required: 'Needed for the target ROI: {unit}',
  },
};
