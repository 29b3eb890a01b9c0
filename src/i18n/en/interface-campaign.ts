import type { BusinessModel, GoalKind } from '../../core/sidebar-api.ts';

export const campaignInterfaceEn = {
  campaign: {
    title: 'Build a campaign',
    stepGoal: 'Goal',
    stepMoney: 'Money',
    name: 'Campaign name',
    nameHelp: 'It becomes the name of the tab, such as “Spring guides”.',
    businessModel: 'Your business',
    businessModelHelp: 'It decides which steps the funnel shows.',
    goalKind: 'What the campaign is for',
    goalNumberHelp: 'Leave empty if it is not decided yet; the campaign tab will remind you.',
    start: 'First day',
    end: 'Last day',
    endHelp: 'The day the goal is to be reached.',
    currency: 'Currency',
    currencyHelp: 'All amounts of this campaign. Orders in other currencies are not mixed in.',
    currencyUsual: 'Often used',
    currencyAll: 'All currencies',
    margin: 'Margin, in percent',
    marginHelp: 'What is left of 100 in sales after the cost of the goods. For 40 percent type 40.',
    hourlyRate: 'Your hourly rate',
    hourlyRateHelp: 'Own hours count as cost at this rate.',
    closeRate: 'Close rate, in percent',
    closeRateHelp: 'Share of leads that become customers. For 10 percent type 10.',
    checkTitle: 'How clear the goal is',
    takesTitle: 'What it takes',
    takesHelp:
      'Estimated with benchmarks and round figures, as if every view had to be paid for. The campaign tab works with your own rates.',
    build: 'Build the campaign',
    building: 'Building the tabs',
    useName: 'Use “{name}”',
    changeName: 'Change the name',
  },

  campaignErrors: {
    'name-empty': 'The campaign has no name; type one, such as “Spring guides”.',
    'name-long': 'The name has {length} characters; at most 60 fit.',
    'end-before-start': 'The last day, {end}, is before the first day, {start}.',
    'not-a-number': '{field}: “{typed}” is not a number. Type one, such as {such}, or leave it empty.',
    'percent-as-fraction': '{field}: {typed} percent. For {meant} percent type {meant}.',
    'percent-out-of-range': '{field}: {typed}. It must be above 0 and at most 100.',
    'below-zero': '{field}: {typed}. It must be zero or more.',
    'not-above-zero': '{field}: {typed}. It must be above zero.',
  },

  businessModels: {
    onlineShop: 'Online shop',
    b2b: 'B2B / software',
    premises: 'Shop with premises',
    courses: 'Courses',
    affiliate: 'Affiliate',
    services: 'Services',
    creator: 'Creator',
  } satisfies Record<BusinessModel, string>,

  goalKinds: {
    sales: 'Direct sales',
    leads: 'Qualified leads',
    signUps: 'Sign-ups',
    content: 'Reusable content',
    awareness: 'Awareness',
  } satisfies Record<GoalKind, string>,

  goalNumbers: {
    sales: 'How many sales',
    leads: 'How many leads',
    signUps: 'How many sign-ups',
    content: 'How many pieces of content',
    awareness: 'How many people reached',
  } satisfies Record<GoalKind, string>,

  example: {
    title: 'Fill in an example',
    lead: 'An invented campaign with costs, creators, posts and sales. It gets a tab of its own and changes nothing you have typed.',
    legend: 'Kind of business',
    stories: {
      onlineShop: 'Spring mugs: a loss, and what caused it',
      b2b: 'Shift planning software: three customers, so a range',
      premises: 'A bakery: purchases counted at the till',
      courses: 'A fitness trainer: 990 came back on 250 spent',
      affiliate: 'An espresso test: it lives on commission',
      services: 'Room advice: leads and first consultations',
      creator: 'Recipe videos: licensed to brands',
    } satisfies Record<BusinessModel, string>,
    fill: 'Fill in this example',
  },
};
