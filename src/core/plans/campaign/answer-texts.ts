interface TileTexts {
  label: string;
  /** What the value means, and how it is known. */
  meaning: string;
}

export interface AnswerTexts {
  section: string;
  headline: {
    nothingSpent: string;
    /** {spent} */
    nothingBack: string;
    /** {back} {roi} */
    gain: string;
    loss: string;
    /** {roi} */
    onMargin: string;
    /** {orders} {range}: follows while orders are few. */
    onRange: string;
    /** {emv}: follows where earned media value is counted. */
    withEmv: string;
    /** {actual} {goal} {unit} */
    goal: string;
  };
  tiles: {
    investment: TileTexts;
    /** {orders} {other}; `withEmv` follows: {emv} */
    returns: TileTexts & { withEmv: string };
    netRoi: TileTexts;
    grossRoi: TileTexts;
    /** {margin} */
    marginRoi: TileTexts & { missing: string };
    /** `above` and `below` follow a sign: {breakEven} */
    roas: TileTexts & { above: string; below: string; missing: string };
    /** {unit} */
    cpa: TileTexts;
    /** {share} {goal} {unit} */
    goal: TileTexts & { missing: string };
    /** {hours}; `above` and `below` follow a sign: {rate} */
    hourly: TileTexts & { above: string; below: string; missing: string };
    /** {days} */
    payback: TileTexts & { notYet: string; missing: string };
    /** {value} {cost} */
    customer: TileTexts & { missing: string };
    /** {orders}; `value` shows {low} {high} */
    range: TileTexts & { value: string; many: string; missing: string };
  };
  /** Stands beside the tiles: no money that came back. */
  asides: {
    /** {card} */
    emv: TileTexts & { counted: string; missing: string };
    /** {pieces} */
    content: TileTexts & { missing: string };
    /** {engagements} */
    engagement: TileTexts & { missing: string };
  };
  gain: string;
  loss: string;
  checks: {
    /** {count} */
    costs: string;
    costsFine: string;
    returns: string;
    returnsFine: string;
    /** {count} rows of returns without a value */
    values: string;
    valuesFine: string;
    /** {count} rows that were inserted without the formulas of their calculated cells */
    formulas: string;
    formulasFine: string;
    /** {count} {days} */
    window: string;
    windowFine: string;
  };
}
