import type { BackwardsTexts } from '../../core/plans/campaign/backwards-texts.ts';

export const backwardsSheetEn: BackwardsTexts = {
  section: 'What the goal takes',
  rateSection: 'Rates it is worked out with',
  heads: {
    need: 'From the goal back',
    number: 'Needed (estimated)',
    week: 'Per week',
    rate: 'Rate',
    typed: 'Your rate (typed)',
    history: 'Own history',
    usual: 'Benchmark or assumption',
    used: 'Used',
    from: 'How we know',
  },
  typedNote: 'Type what you know from your own work; it goes before everything else.',
  historyNote: 'Calculated from the other campaigns in this workbook that began earlier.',
  usualNote:
    'Benchmarks stand in the tab Benchmarks with their source. Assumptions are round figures to start with: replace them by your own.',
  needs: {
    contacts: { label: 'Calls, forms and messages', help: 'All three together.' },
    posts: { label: 'Posts', help: 'Reels, stories and posts of your own and of creators.' },
    deals: { label: 'Collaborations', help: 'Creators or brands who agree.' },
    asked: { label: 'People to ask', help: 'Creators or brands to write to.' },
    budget: {
      label: 'Budget by these rates',
      help: 'What it costs if everything has to be paid for. Free reach lowers it: type your budget in the plan above.',
    },
  },
  rates: {
    buyRate: { label: 'Visitors who buy', help: 'Share of the people in the shop who buy.' },
    visitRate: {
      label: 'People reached who visit',
      help: 'Share of the people reached who come to the shop. Reach is only a proxy: ask at the till, or count a code.',
    },
    closeRate: {
      label: 'Close rate',
      help: 'Share of leads that become customers; typed in the plan above.',
    },
    cartRate: { label: 'Carts that are bought', help: 'Share of the filled carts that end in an order.' },
    webinarRate: {
      label: 'Webinar sign-ups who buy',
      help: 'Share of those signed up, not of those who attend.',
    },
    merchantRate: {
      label: 'Merchant’s conversion rate',
      help: 'Share of the clicks to the merchant that buy; it stands in the affiliate programme’s report.',
    },
    dealRate: {
      label: 'Enquiries that become deals',
      help: 'Share of brands’ enquiries that end in a paid deal.',
    },
    qualifiedRate: {
      label: 'Contacts that qualify',
      help: 'Share of those who get in touch who are a qualified lead.',
    },
    piecesPerDeal: {
      label: 'Pieces per collaboration',
      help: 'How many reusable pieces one collaboration brings.',
    },
    agreeRate: { label: 'Share who agree', help: 'Of the people you ask.' },
    feePerDeal: {
      label: 'Fee per collaboration',
      help: 'What one costs on average, product and shipping included.',
    },
    payPerDeal: {
      label: 'Pay per collaboration',
      help: 'What a brand pays you for one on average.',
    },
    cvr: {
      label: 'Conversion rate (CVR)',
      help: 'Share of link clicks that become what the goal counts; for content and awareness, a sale.',
    },
    ctr: { label: 'Click-through rate (CTR)', help: 'Share of impressions that become a link click.' },
    frequency: { label: 'Views per person', help: 'Impressions ÷ reach: how often each person sees it.' },
    reachPerPost: { label: 'Reach per post', help: 'How many people one post of yours reaches on average.' },
    cpm: {
      label: 'Cost per 1,000 impressions (CPM)',
      help: 'All costs ÷ impressions × 1,000: ads, fees, content and hours.',
    },
  },
  from: { history: 'own history', benchmark: 'benchmark, estimated', assumption: 'assumption, estimated' },
  budget: { label: 'Budget reckoned with', help: 'The budget of the plan; if that is blank, the one above.' },
  worth: {
    label: 'The goal is worth',
    help: 'Number × order value, value of a lead or value of a subscriber from the plan.',
  },
  roi: { label: 'ROI at the goal', help: 'Net ROI if the goal is reached with this budget.' },
  onMargin: 'on margin',
  onRevenue: 'on revenue',
  costPerPiece: {
    label: 'Cost per piece',
    help: 'Budget ÷ pieces. Compare it with what a studio would charge.',
  },
  breakEven: {
    label: 'To break even: {unit}',
    help: 'Budget ÷ value of one, rounded up; sales count with their margin if one is typed.',
  },
  target: {
    label: 'For the target ROI: {unit}',
    help: 'Budget × (1 + target ROI) ÷ value of one, rounded up. Without a target: break-even.',
  },
  verdict: {
    noNumber: 'Type a number to reach: everything here is worked out from it.',
    noValue: {
      sales: 'Type an order value in the plan to see whether the goal pays.',
      leads: 'Type a close rate and a customer value in the plan to see whether the goal pays.',
      signUps: 'Type what a subscriber brings a month and for how many months, to see whether the goal pays.',
    },
    noPay:
      'Type the pay per collaboration and, in the plan, a budget for your own costs and hours to see whether the goal pays.',
    pays: 'The goal pays: it brings {worth} on a budget of {budget}, an ROI of {roi}.',
    tooFew:
      'The goal is too small for its budget: it brings {worth} on {budget}, an ROI of {roi}. It would take {needed} {unit}.',
    tooDear:
      'The goal does not pay at these rates: {worth} on {budget}, an ROI of {roi}. Each ({unit}) may cost {most} at most and costs {cost}: it takes better rates, cheaper or free reach, or a higher value.',
    noFee: 'Type a fee per collaboration to see what a piece costs.',
    content: 'One piece costs about {cost}. Compare it with what a photographer or a studio would charge.',
  },
};
