import type { FunnelTexts } from '../../core/plans/campaign/funnel-texts.ts';

export const funnelSheetEn: FunnelTexts = {
  section: 'Funnel',
  hint: 'Small actions lead to the big one. Posts in the tab Content fill in what they can; type the rest from the network’s statistics.',
  marks: {
    micro: '○ micro action, on the way',
    macro: '● macro action, worth money',
    goal: '★ what your goal counts',
  },
  table: {
    step: 'Step',
    plan: 'Plan (typed or from the goal)',
    paid: 'Paid',
    organic: 'Organic',
    actual: 'Actual (calculated)',
    share: 'Share of plan',
    cost: 'Cost per step',
    benchmark: 'Usual cost or rate',
    stage: 'Stage · how we know',
  },
  notes: {
    plan: 'In italics: what the goal takes by the rates above. Type over it to plan otherwise.',
    paid: 'What ads and boosted posts brought. In italics: counted from Content. Type over it if you know better.',
    organic:
      'What came without paying the network. In italics: counted from Content, or the rest once you type the paid part.',
    actual:
      'Paid plus organic; where both are blank, what Orders, Returns and Content count. Reach added up over posts counts a person more than once.',
    cost: 'The whole investment ÷ actual. For impressions, per 1,000 (CPM).',
    benchmark:
      'Estimated from the usual CPM and rates: your own history, else the benchmark or assumption above.',
  },
  stages: {
    awareness: 'Awareness',
    interest: 'Interest',
    consideration: 'Consideration',
    purchase: 'Purchase',
  },
  steps: {
    reach: {
      label: 'Reach (people)',
      help: 'People who saw it at least once: “Accounts reached” in Insights. For a shop with premises it stands in for visits.',
    },
    impressions: {
      label: 'Impressions',
      help: 'How often it was shown: “Views” in Insights, “Impressions” in the ads manager.',
    },
    engagements: {
      label: 'Likes, comments, shares, saves',
      help: 'All four together: “Interactions” in Insights.',
    },
    newFollowers: { label: 'New followers', help: 'Followers gained while the campaign ran.' },
    linkClicks: {
      label: 'Link clicks',
      help: 'Taps on bio link, story links and ads. From Content, else from Links and codes.',
    },
    pageViews: {
      label: 'Product page views',
      help: 'From the shop’s or web analytics, for visitors from this campaign’s links.',
    },
    timeOnPage: {
      label: 'Seconds on the product page',
      help: 'Average time a visitor from this campaign stays; weighted by page views. Nothing is added up here.',
    },
    merchantClicks: {
      label: 'Clicks to the merchant',
      help: 'From the affiliate programme’s report. × conversion rate × commission is what you earn.',
    },
    enquiries: { label: 'Enquiries', help: 'People or brands who ask for a price, a date or an offer.' },
    messages: { label: 'Messages (DMs)', help: 'Conversations with a real question, not reactions.' },
    forms: { label: 'Contact forms', help: 'Forms sent from your site.' },
    calls: { label: 'Calls', help: 'Calls from the call button or the number in the bio.' },
    brochures: {
      label: 'Brochure downloads',
      help: 'Counted in Returns as downloads, or typed from the site’s analytics.',
    },
    trials: { label: 'Trials', help: 'Free trials started.' },
    demos: { label: 'Demo requests', help: 'Requests for a demo or an appointment.' },
    webinarSignUps: {
      label: 'Webinar sign-ups',
      help: 'Counted in Returns as subscribers, or typed from the webinar tool.',
    },
    signUps: { label: 'Subscribers and sign-ups', help: 'Counted in Returns.' },
    leads: { label: 'Qualified leads', help: 'Leads that could really buy; counted in Returns.' },
    addToCart: { label: 'Added to cart', help: 'From the shop’s analytics.' },
    checkouts: { label: 'Checkouts begun', help: 'From the shop’s analytics.' },
    storeVisits: {
      label: 'Store visits',
      help: 'Counted in Returns: a code shown at the till, or people asked how they heard of you.',
    },
    contentPieces: {
      label: 'Reusable pieces of content',
      help: 'Counted in Returns or marked as reusable in Content, whichever is more.',
    },
    sales: {
      label: 'Sales',
      help: 'Valid imported orders plus sales entered in Returns; for affiliates, commissions.',
    },
  },
  rates: {
    click: { label: 'Click-through rate (CTR)', help: 'Link clicks ÷ impressions.' },
    conversion: {
      label: 'Conversion rate (CVR): {step}',
      help: 'What the clicks turn into ÷ link clicks.',
    },
    frequency: { label: 'Views per person', help: 'Impressions ÷ reach.' },
    engagement: { label: 'Engagement rate by reach', help: 'Likes, comments, shares and saves ÷ reach.' },
    creators: {
      label: 'Engagement rate by followers',
      help: 'Average of the creators in this campaign, beside the benchmark of their tiers; from the tab Creators.',
    },
  },
  engagementRemark:
    'Engagement says who reacted, not who bought: it helps to compare posts, but it is not a return.',
  chart: { title: 'How much of the plan each step has reached', axis: 'Actual ÷ plan' },
  ladder: {
    section: 'Intent ladder',
    hint: 'The deeper an action, the more it counts. The weights are yours: keep them the same for all that you compare, and never read the score as money.',
    stage: 'Stage',
    weight: 'One action counts (typed)',
    actions: 'Actions (calculated)',
    share: 'Share of score',
    cost: 'Cost per point',
    score: 'Intent score',
  },
};
