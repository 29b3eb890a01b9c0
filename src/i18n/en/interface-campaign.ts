import type { BusinessModel, GoalKind } from '../../core/sidebar-api.ts';

export const campaignInterfaceEn = {
  campaign: {
    title: 'Build a campaign',
    stepGoal: 'Goal',
    stepMoney: 'Dates and money',
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
    build: 'Build the campaign',
    building: 'Building the tabs',
    useName: 'Use “{name}”',
    changeName: 'Change the name',
  },

  campaignErrors: {
    'name-empty': 'The campaign has no name; type one, such as “Spring guides”.',
    'name-long': 'The name has {length} characters; at most 60 fit.',
    'goal-not-a-number': 'The goal is “{typed}”; type a number, such as 20, or leave it empty.',
    'goal-not-positive': 'The goal is {typed}; it must be above zero.',
    'end-before-start': 'The last day, {end}, is before the first day, {start}.',
    'margin-not-a-number': 'The margin is “{typed}”; type a number, such as 40, or leave it empty.',
    'margin-as-fraction': 'The margin is {typed} percent. For {meant} percent type {meant}.',
    'margin-out-of-range': 'The margin is {typed}; it must be above 0 and at most 100.',
    'rate-not-a-number': 'The hourly rate is “{typed}”; type a number, such as 25, or leave it empty.',
    'rate-negative': 'The hourly rate is {typed}; it must be zero or more.',
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
};
