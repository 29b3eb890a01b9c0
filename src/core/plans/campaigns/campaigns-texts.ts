interface Column {
  head: string;
  note: string;
}

export interface CampaignsTexts {
  tab: string;
  purpose: string;
  summarySection: string;
  headline: {
    empty: string;
    /** {spent} {back} {roi} */
    one: string;
    /** {count} {spent} {back} {roi} */
    several: string;
    /** {name} {roi}: appended */
    best: string;
    currencies: string;
  };
  summary: {
    investment: Column;
    returns: Column;
    netRoi: Column;
    grossRoi: Column;
    cpm: Column;
    ctr: Column;
    cvr: Column;
  };
  tableSection: string;
  tableHint: string;
  columns: {
    campaign: Column;
    status: Column;
    netRoi: Column;
    grossRoi: Column;
    marginRoi: Column;
    investment: Column;
    returns: Column;
    currency: Column;
    cpa: Column;
    payback: Column;
    goal: Column;
    start: Column;
    end: Column;
    before: Column;
    trend: Column;
    cpm: Column;
    ctr: Column;
    cvr: Column;
  };
  /** {actual} {goal} {unit} */
  goal: string;
  /** {actual} {unit} */
  noGoal: string;
  /** {points} */
  trend: { above: string; below: string };
  chart: { title: string; axis: string };
}
