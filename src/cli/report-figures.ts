import { type Thousandths, toThousandths } from '../core/imports/amount.ts';
import type { SkipCount } from '../core/imports/skipped-rows.ts';
import type { OrderSummary } from '../core/imports/summarise-orders.ts';
import { roi } from '../core/metrics/profitability/roi.ts';
import { roiGross } from '../core/metrics/profitability/roi-gross.ts';
import { type Cost, costTotal } from './read-costs.ts';
import type { Creator } from './read-creators.ts';
import type { OrdersRead } from './read-orders.ts';

/** What `--json` prints: plain numbers, rates as fractions, money exact to the cent. */
export interface ReportFigures {
  orders: {
    rows: number;
    read: number;
    valid: number;
    cancelled: number;
    duplicate: number;
    skipped: SkipCount[];
  };
  currency: string;
  netRevenue: number;
  classes: OrderSummary['classes'];
  creators: CreatorFigures[];
}

export interface CreatorFigures {
  handle: string;
  orders: number;
  netRevenue: number;
  byCode: number;
  byLink: number;
  /** Null when the file of creators leaves it empty. */
  fee: number | null;
  /** On the fee and the creator's own costs; null when nothing was invested. */
  roi: number | null;
  roiGross: number | null;
}

export function reportFigures(
  { file, summary }: OrdersRead,
  creators: readonly Creator[],
  costs: readonly Cost[],
): ReportFigures {
  const { rows, read, valid, cancelled, duplicate, skipped, currency } = file;
  return {
    orders: { rows, read, valid, cancelled, duplicate, skipped },
    currency,
    netRevenue: summary.netRevenue,
    classes: summary.classes,
    creators: summary.creators.map(({ shared: _, ...creator }, at) => {
      const { fee } = creators[at]!;
      const investment = toThousandths(fee ?? 0) + costsOf(creator.handle, costs);
      // Both in thousandths: the ratio is the same, and whole numbers divide without a rounding error before.
      return { ...creator, fee, ...returnOn(toThousandths(creator.netRevenue), investment) };
    }),
  };
}

const costsOf = (handle: string, costs: readonly Cost[]): Thousandths =>
  costs
    .filter(({ creator }) => creator === handle)
    .reduce((sum, cost) => sum + toThousandths(costTotal(cost)), 0);

function returnOn(returns: number, investment: number): { roi: number | null; roiGross: number | null } {
  if (investment === 0) return { roi: null, roiGross: null };
  return {
    roi: roi.compute({ returns, investment, margin: 1 }) as number,
    roiGross: roiGross.compute({ returns, investment }) as number,
  };
}
