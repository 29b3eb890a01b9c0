/** Of so many orders chance alone moves the result by a fifth or so: below it a range is shown. */
export const FEW_ORDERS = 100;

/** Cells, names or expressions. */
export interface RoiRangeInputs {
  orders: string;
  /** What the orders brought, or its margin. */
  revenue: string;
  /** What else came back: it does not move with the number of orders. */
  others?: string;
  investment: string;
}

/**
 * Between which two values the net ROI lies if the same campaign is run again: the Poisson limits of the number of
 * orders at 95 %, by Wilson and Hilferty's approximation, which every spreadsheet can calculate. Each limit is less
 * than 2 % of the orders away from the exact one of ROIINTERVAL. Both are "" without orders, revenue or investment,
 * and from `FEW_ORDERS` on. Breslow and Day, Statistical Methods in Cancer Research 2 (1987), page 69.
 */
export function roiRange(inputs: RoiRangeInputs): { low: string; high: string } {
  const { orders, revenue, others, investment } = inputs;
  const [n, money, spent] = [orders, revenue, investment].map(bracketed) as [string, string, string];
  // 196/100 deviations hold 95 % of the values.
  const lower = `MAX(0;1-1/(9*${n})-196/(300*SQRT(${n})))^3`;
  const upper = `(${n}+1)/${n}*(1-1/(9*(${n}+1))+196/(300*SQRT(${n}+1)))^3`;
  const plusOthers = others === undefined ? '' : `+${bracketed(others)}`;
  const nothing = [
    `SUM(${orders})<=0`,
    `SUM(${orders})>=${FEW_ORDERS}`,
    `SUM(${revenue})<=0`,
    `SUM(${investment})<=0`,
  ];
  const limit = (share: string): string =>
    `IF(OR(${nothing.join(';')});"";(${money}*${share}${plusOthers}-${spent})/${spent})`;
  return { low: limit(lower), high: limit(upper) };
}

const bracketed = (expression: string): string =>
  /^[\w.$!]+$/.test(expression) ? expression : `(${expression})`;
