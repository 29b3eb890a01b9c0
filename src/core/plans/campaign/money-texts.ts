export interface MoneyTexts {
  section: string;
  /** Above the charts while there is nothing to draw. */
  empty: string;
  spent: { name: string; amount: string; share: string; without: string; total: string };
  earned: {
    name: string;
    amount: string;
    share: string;
    orders: string;
    emv: string;
    /** Why it is there, and when it is not 0. */
    emvNote: string;
    without: string;
    total: string;
    cash: string;
    revenue: string;
  };
  emv: { item: string; count: string; worth: string; total: string; note: string };
  content: { head: string; pieces: string; value: string; row: string; hint: string };
  creators: {
    section: string;
    hint: string;
    heads: {
      creator: string;
      investment: string;
      orders: string;
      returns: string;
      roi: string;
      low: string;
      high: string;
      verdict: string;
      sales: string;
    };
    notes: { orders: string; returns: string; range: string };
    rest: string;
    /** Follow a sign. */
    gain: string;
    loss: string;
    chance: string;
    noOrders: string;
  };
  charts: {
    spent: { title: string; axis: string };
    earned: { title: string; axis: string };
    creators: { title: string; axis: string };
    /** What the charts draw stands in cells behind them. */
    /** Heads of cells that only the charts read. */
    data: {
      others: string;
      largest: string;
      amount: string;
      rank: string;
      otherLines: string;
      place: string;
    };
  };
}
