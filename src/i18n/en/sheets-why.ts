import type { WhyTexts } from '../../core/plans/campaign/why-texts.ts';

export const whySheetEn: WhyTexts = {
  section: 'Why it came out this way',
  headline: {
    nothingSpent: 'Nothing spent yet: there is nothing to explain.',
    loss: 'ROI {roi}: {lost} of each 1 spent did not come back.',
    gain: 'ROI {roi}: each 1 spent came back, and {gained} on top.',
    tracking: 'Check the tracking first (1): part of the result may be missing.',
    sample: 'Too few {unit} for a verdict yet (2).',
    below:
      'That is {points} points of ROI below the plan; most of it comes from: {driver}, {effect} points (3).',
    above:
      'That is {points} points of ROI above the plan; most of it comes from: {driver}, {effect} points (3).',
    asPlanned: 'That is what the plan said (3).',
    noSplit: 'To split it against the plan, these figures are missing (3):',
    breakEven: 'To break even it takes {needed} {unit}, {missing} more than now (5).',
  },
  tracking: {
    title: '1 · Is the tracking broken?',
    noClicks: 'No clicks counted yet: type link clicks into the funnel above.',
    noOrders:
      'Clicks: {clicks}, {unit}: none, where about {expected} were to be expected. Try link, code and checkout yourself before you judge the campaign.',
    tooFewClicks: 'Clicks: {clicks}, {unit}: none yet. Too few clicks to tell whether something is broken.',
    onlyOrders: 'Number of {unit}: {count}, but no clicks: type link clicks into the funnel above.',
    clicksFine: 'Clicks arrive and turn into {unit} (clicks: {clicks}, {unit}: {count}).',
    noCodes: 'No creator has a discount code: sales that come by word of mouth cannot be told apart.',
    noOrderRows: 'Whether codes are used shows once orders are imported.',
    unused:
      'Creators with a code who brought no sale: {count}, {creator} among them. Was the code shown, does it work?',
    codesFine: 'Every creator with a code has brought sales.',
    untraced:
      '{share} of the orders carry neither code nor link: they cannot be traced and may not be the campaign’s.',
    traced: 'Most orders carry a code or a link of a creator.',
  },
  sample: {
    title: '2 · Is the sample too small?',
    width: 'Range you can live with (±)',
    widthHelp: 'How far off the true number may be, such as 25%. A narrower range needs far more of them.',
    none: 'No {unit} yet: there is nothing to judge by.',
    few: 'Number of {unit} so far: {count}. Chance alone may move the result by ±{range}. For ±{width} it takes {more} more.',
    enough: 'Number of {unit} so far: {count}. Chance alone moves the result by no more than about ±{range}.',
  },
  drivers: {
    title: '3 · What moved the ROI away from the plan?',
    heads: {
      driver: 'Driver',
      plan: 'Plan',
      actual: 'Actual (calculated)',
      effect: 'Effect on the ROI (calculated)',
      change: 'Change',
      reading: 'In words',
    },
    cpm: 'CPM (cost per 1,000 impressions)',
    ctr: 'CTR (click-through rate)',
    cvr: 'CVR (conversion rate)',
    margin: 'Margin',
    notes: {
      plan: 'Plan rates come from “What the goal takes” above: typed, else your earlier campaigns, else what is usual.',
      cpm: 'The whole investment per 1,000 impressions, not the ad price alone.',
      ctr: 'Clicks ÷ impressions.',
      cvr: 'What clicks turned into ÷ clicks.',
      value: 'Everything that came back ÷ number of them.',
      margin: 'Taken from the plan. Type another if it turned out differently, after discounts for instance.',
      weight:
        'Logarithmic mean of what came back for each 1 spent, planned and actual. Effect = this mean × ln(actual ÷ plan): that way the five effects add up to the difference exactly.',
    },
    total: 'ROI of these five figures',
    gross: 'Margin for each 1 spent',
    weight: 'Weight of the effects',
    raises: 'raises the ROI',
    lowers: 'lowers the ROI',
    same: 'as planned',
    missing: {
      cost: 'costs',
      impressions: 'impressions',
      clicks: 'clicks',
      count: 'at least one sale or lead',
      value: 'returns',
      planValue: 'a planned value',
    },
  },
  questions: {
    title: '4 · Four questions',
    heads: { figure: 'Figure', actual: 'Actual', compare: 'Beside it' },
    against: { plan: 'plan', benchmark: 'usual', limit: 'limit', of: 'of all' },
    rates: { cpm: 'CPM', ctr: 'CTR', cvr: 'CVR' },
    audience: {
      question: 'Was it the right audience?',
      engagement: 'Engagement rate',
      newCustomers: 'New customers',
      flagged: 'Creators to ask about',
      flags:
        'Followers look unusual at {count} of {all} creators (column “Worth a question” in the tab Creators): if they are not real, no offer can sell to them.',
      quiet: 'The followers react less than is usual for accounts of this size: few of them are listening.',
      curious:
        'People click as planned, yet fewer of them buy: curious people rather than buyers. Ask who follows these accounts.',
      fine: 'Nothing here points at the audience: people react and buy about as planned.',
      unknown:
        'Unknown as yet: type impressions and clicks into the funnel, likes and followers into Creators.',
    },
    content: {
      question: 'Was it the content or the offer?',
      sentiment: 'Mood of the comments',
      both: 'Fewer click and fewer of them buy than planned: neither the content nor the offer convinces. Change one of them at a time.',
      content:
        'Fewer people click than planned, those who do buy: the content is the weak spot. Try another hook or format.',
      offer:
        'People click, yet fewer of them buy than planned: look at price, product page and delivery before the content.',
      value: 'As many buy as planned, but each brings less: look at discounts and at what is in the basket.',
      fine: 'Clicks and purchases are about as planned: neither the content nor the offer is to blame.',
      unknown: 'Unknown as yet: it takes impressions and clicks in the funnel.',
    },
    cost: {
      question: 'Did it cost more than it could bring?',
      possible: 'Spent · possible by the plan',
      cpa: 'CPA (cost per acquisition)',
      fee: 'Fees',
      tooDear:
        'Even at the planned rates, these impressions could bring back only {possible} of the {spent} spent: it was too dear from the start. Pay less or reach more people.',
      wouldHavePaid:
        'At the planned rates these impressions would have brought {possible} for the {spent} spent: the price was possible, the rates fell short.',
      fine: 'What was spent has come back: the cost is in proportion.',
      unknown: 'Unknown as yet: it takes costs, impressions and the planned value.',
    },
    network: {
      question: 'Is it the right network?',
      wrong:
        'On {channel} reach costs more than is usual and fewer people click: test another network with a small part of the budget.',
      dear: 'Reach costs more than is usual, while people click as usual: look for a cheaper way to the same people.',
      unmoved:
        'Reach on {channel} is not dear, but few click: people may be there for something else. Compare with another network.',
      fine: 'Cost of reach and clicks are as usual: nothing speaks against {channel}.',
      unknown: 'Unknown as yet: it takes impressions and clicks in the funnel.',
    },
  },
  breakEven: {
    title: '5 · What does breaking even take?',
    heads: {
      what: 'Figure',
      needed: 'Needed',
      now: 'Now',
      gap: 'Still missing or too much',
      reading: 'In words',
    },
    count: 'Number of {unit}',
    returns: 'Returns',
    roas: 'ROAS, at least',
    cpa: 'CPA, at most',
    fee: 'Fees, at most',
    readings: {
      count: 'so many {unit} pay for everything spent, at what each brings (or should)',
      returns: 'so much must come back, at this margin',
      roas: 'covers the ads alone; fees, tools and your time need more',
      cpa: 'beyond this, one costs more than its margin',
      fee: 'left for fees once everything else is paid; below zero: a loss even without',
    },
  },
};
