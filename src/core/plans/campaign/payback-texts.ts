export interface PaybackTexts {
  section: string;
  headline: {
    nothingSpent: string;
    noDates: string;
    /** {date} */
    firstDay: string;
    /** {date} {days} */
    sprint: string;
    /** {date} {days} {months} */
    marathon: string;
    /** {missing} {date} {days} */
    notYet: string;
    /** {amount} of returns without a date */
    undated: string;
  };
  /** In the cell of the date, until there is one. */
  notYet: string;
  fields: {
    date: string;
    days: string;
    earned: string;
    missing: string;
    from: string;
    until: string;
    margin: string;
    pace: string;
  };
  hints: { typedStart: string; firstRow: string; typedMargin: string; noMargin: string };
  /** `earned` and `spent` name the lines of the chart too. */
  table: { week: string; from: string; earned: string; spent: string };
  chart: { title: string; weeks: string; amount: string };
  search: {
    title: string;
    /** Why it takes refunds apart. */
    note: string;
    refund: string;
    shortBefore: string;
    tested: string;
    short: string;
  };
}
