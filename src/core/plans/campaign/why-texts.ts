export interface WhyTexts {
  section: string;
  headline: {
    nothingSpent: string;
    /** {roi} {lost} of each 1 spent */
    loss: string;
    /** {roi} {gained} on top of each 1 spent */
    gain: string;
    tracking: string;
    /** {unit} */
    sample: string;
    /** {points} {driver} {effect} */
    below: string;
    above: string;
    asPlanned: string;
    /** Followed by what is missing. */
    noSplit: string;
    /** {needed} {unit} {missing} */
    breakEven: string;
  };
  tracking: {
    title: string;
    noClicks: string;
    /** {clicks} {expected} {unit} */
    noOrders: string;
    /** {clicks} {unit} */
    tooFewClicks: string;
    /** {count} {unit} */
    onlyOrders: string;
    /** {clicks} {count} {unit} */
    clicksFine: string;
    noCodes: string;
    /** {count} {creator} */
    unused: string;
    codesFine: string;
    noOrderRows: string;
    /** {share} */
    untraced: string;
    traced: string;
  };
  sample: {
    title: string;
    width: string;
    widthHelp: string;
    /** {unit} */
    none: string;
    /** {count} {unit} {range} {more} {width} */
    few: string;
    /** {count} {unit} {range} */
    enough: string;
  };
  drivers: {
    title: string;
    heads: { driver: string; plan: string; actual: string; effect: string; change: string; reading: string };
    cpm: string;
    ctr: string;
    cvr: string;
    margin: string;
    /** What the fourth driver holds, and what the others are of. */
    notes: {
      plan: string;
      cpm: string;
      ctr: string;
      cvr: string;
      value: string;
      margin: string;
      weight: string;
    };
    total: string;
    gross: string;
    weight: string;
    raises: string;
    lowers: string;
    same: string;
    /** Names of what the split still needs. */
    missing: {
      cost: string;
      impressions: string;
      clicks: string;
      count: string;
      value: string;
      planValue: string;
    };
  };
  questions: {
    title: string;
    heads: { figure: string; actual: string; compare: string };
    /** Beside a figure: what it is compared with. */
    against: { plan: string; benchmark: string; limit: string; of: string };
    /** In short: the split above names them in full. */
    rates: { cpm: string; ctr: string; cvr: string };
    audience: {
      question: string;
      engagement: string;
      newCustomers: string;
      flagged: string;
      /** {count} {all} */
      flags: string;
      quiet: string;
      curious: string;
      fine: string;
      unknown: string;
    };
    content: {
      question: string;
      sentiment: string;
      both: string;
      content: string;
      offer: string;
      value: string;
      fine: string;
      unknown: string;
    };
    cost: {
      question: string;
      /** Beside it, what the plan’s rates could have brought. */
      possible: string;
      cpa: string;
      fee: string;
      /** {possible} {spent} */
      tooDear: string;
      /** {possible} {spent} */
      wouldHavePaid: string;
      fine: string;
      unknown: string;
    };
    network: {
      question: string;
      /** {channel} */
      wrong: string;
      dear: string;
      unmoved: string;
      fine: string;
      unknown: string;
    };
  };
  breakEven: {
    title: string;
    heads: { what: string; needed: string; now: string; gap: string; reading: string };
    /** {unit} */
    count: string;
    returns: string;
    roas: string;
    /** {unit} */
    cpa: string;
    fee: string;
    readings: { count: string; returns: string; roas: string; cpa: string; fee: string };
  };
}
