import type { PlanCell } from '../sheet-plan.ts';
import type { BackwardsCells } from './backwards-cells.ts';
import type { CampaignContext } from './campaign-context.ts';
import { ASSUMED, type GoalRate, isFromVisits, middleStep } from './goal-rates.ts';

/** What stands in for a rate that is neither typed nor known from earlier campaigns. */
export interface UsualRate {
  cell: PlanCell;
  /** A benchmark has a source in the Benchmarks tab; an assumption is a round figure of ours. */
  isBenchmark: boolean;
}

const benchmark = (name: string): UsualRate => ({ cell: `=${name}`, isBenchmark: true });
const assumption = (cell: PlanCell): UsualRate => ({ cell, isBenchmark: false });

export function usualRate(context: CampaignContext, cells: BackwardsCells, rate: GoalRate): UsualRate {
  if (rate === 'cpm') return benchmark('Benchmarks_Cpm');
  if (rate === 'ctr') return benchmark('Benchmarks_Ctr');
  if (rate === 'cvr') return usualConversion(context, cells);
  return assumption(rate === 'feePerDeal' || rate === 'payPerDeal' ? '' : ASSUMED[rate]);
}

function usualConversion({ brief }: CampaignContext, { used }: BackwardsCells): UsualRate {
  const { businessModel, goalKind } = brief;
  if (isFromVisits(businessModel, goalKind)) {
    const clicks = `${used('frequency')}*${used('ctr')}`;
    return assumption(
      `=IF(SUM(${used('frequency')})*SUM(${used('ctr')})=0;"";${used('visitRate')}*${used('buyRate')}/(${clicks}))`,
    );
  }
  const middle = middleStep(businessModel, goalKind);
  if (middle?.percentOfClicks !== undefined) {
    return assumption(`=SUM(${used(middle.rate)})*${middle.percentOfClicks}%`);
  }
  if (goalKind === 'leads') return assumption(ASSUMED.leadCvr);
  if (goalKind === 'signUps') return assumption(ASSUMED.signUpCvr);
  return benchmark('Benchmarks_Cvr');
}
