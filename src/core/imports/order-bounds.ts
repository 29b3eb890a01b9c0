import { type Thousandths, toNumber, toThousandths } from './amount.ts';
import type { OrderSummary, OrdersAndRevenue } from './summarise-orders.ts';

/** What a person knows of the orders beside the file. */
export interface OutsideKnowledge {
  /** The share of buyers who named a creator when asked where they had heard of the shop: 0 to 1. */
  surveyShare?: number;
  /** Orders without code and link above what was usual before the campaign. */
  upliftOrders?: number;
}

/** How much the creators brought: surely, likely, at most. */
export interface OrderBounds {
  /** Orders with a creator's code: proven. */
  floor: OrdersAndRevenue;
  /** Those, and the orders that came by a creator's link or carry the codes of several. */
  likely: OrdersAndRevenue;
  /** By the survey or the uplift, whichever is more, and never below likely; null without either. */
  ceiling: OrdersAndRevenue | null;
}

/** One result as three, because no file knows it all: some use no code and click no link. */
export function orderBounds({ classes }: OrderSummary, knowledge: OutsideKnowledge = {}): OrderBounds {
  const sum = (...names: (keyof OrderSummary['classes'])[]): Sum => ({
    orders: names.reduce((total, name) => total + classes[name].orders, 0),
    revenue: names.reduce((total, name) => total + toThousandths(classes[name].netRevenue), 0),
  });
  const likely = sum('code', 'both', 'link', 'shared');
  const ceiling = atMost(likely, sum('house', 'none'), knowledge);
  return {
    floor: figures(sum('code', 'both')),
    likely: figures(likely),
    ceiling: ceiling && figures(ceiling),
  };
}

interface Sum {
  orders: number;
  revenue: Thousandths;
}

/** The orders beyond likely are some of the unmatched ones, at their average value. */
function atMost(likely: Sum, rest: Sum, { surveyShare, upliftOrders }: OutsideKnowledge): Sum | null {
  if (surveyShare === undefined && upliftOrders === undefined) return null;
  const bySurvey = Math.round((likely.orders + rest.orders) * (surveyShare ?? 0)) - likely.orders;
  const more = Math.min(rest.orders, Math.max(0, bySurvey, Math.round(upliftOrders ?? 0)));
  const revenue = rest.orders === 0 ? 0 : Math.round((rest.revenue * more) / rest.orders / 10) * 10;
  return { orders: likely.orders + more, revenue: likely.revenue + revenue };
}

const figures = ({ orders, revenue }: Sum): OrdersAndRevenue => ({ orders, netRevenue: toNumber(revenue) });
