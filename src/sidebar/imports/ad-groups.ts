import { toNumber, toThousandths } from '../../core/imports/amount.ts';
import type { AdSpend } from '../../core/imports/platforms/platform-data.ts';
import type { CostRow } from '../../core/sidebar-api.ts';

/** A campaign, ad set or ad with its costs, a row a period. */
export interface AdGroup {
  name: string;
  rows: CostRow[];
  spend: number;
}

export interface AdCosts {
  /** The dearest first. */
  groups: AdGroup[];
  /** Rows of the file that stand behind the groups, and rows that cost nothing. */
  withCosts: number;
  without: number;
}

/** Ads by name, as they are offered for ticking. Rows that break one ad down (by age, by place) add up to one cost. */
export function adCosts(ads: readonly AdSpend[]): AdCosts {
  const costs = new Map<string, CostRow>();
  let withCosts = 0;
  for (const { key, name, date, spend } of ads) {
    if (spend <= 0) continue;
    withCosts++;
    const known = costs.get(key);
    if (known) known.amount = sum([known.amount, spend]);
    else costs.set(key, { key, date: date === '' ? null : date, description: name, amount: spend });
  }
  const groups = new Map<string, CostRow[]>();
  for (const cost of costs.values()) {
    const group = groups.get(cost.description);
    if (group) group.push(cost);
    else groups.set(cost.description, [cost]);
  }
  return {
    groups: [...groups]
      .map(([name, rows]) => ({ name, rows, spend: totalSpend(rows) }))
      .sort((a, b) => b.spend - a.spend),
    withCosts,
    without: ads.length - withCosts,
  };
}

export const totalSpend = (rows: readonly CostRow[]): number => sum(rows.map(({ amount }) => amount));

/** Exact to the cent. */
const sum = (amounts: readonly number[]): number =>
  toNumber(amounts.reduce((total, amount) => total + toThousandths(amount), 0));
