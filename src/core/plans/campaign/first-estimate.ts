import type { BusinessModel, GoalKind } from '../../sidebar-api.ts';
import { PLAN_RATES } from '../benchmarks/benchmark-data.ts';
import { goalStep } from './funnel-steps.ts';
import { goalNeeds, type Need, type NeedLine } from './goal-needs.ts';
import { ASSUMED, type GoalRate, isFromVisits, middleStep } from './goal-rates.ts';

/**
 * What a goal takes before anybody has typed a rate: what the campaign's tab says on its first day, for a form that
 * has no sheet yet. A need that no rate leads to is left out.
 */
export function firstEstimate(
  model: BusinessModel,
  goal: GoalKind,
  count: number,
): ReadonlyMap<Need, number> {
  const needs = new Map<Need, number>([[goalStep(model, goal), count]]);
  for (const line of goalNeeds(model, goal)) {
    const from = needs.get(line.of);
    const rate = startingRate(model, goal, line.by);
    // Of none nothing follows: the tab leaves it blank too.
    if (from && rate !== undefined) needs.set(line.need, needed(line, from, rate));
  }
  return needs;
}

function needed({ need, how }: NeedLine, from: number, rate: number): number {
  // Rounded first, so that 60 ÷ 0.3 takes 200 and not 201.
  if (how === 'divided') return Math.ceil(Number((from / rate).toFixed(9)));
  if (how === 'perThousand') return (from / 1000) * rate;
  return need === 'budget' ? from * rate : Math.round(from * rate);
}

function startingRate(model: BusinessModel, goal: GoalKind, rate: GoalRate): number | undefined {
  if (rate === 'cpm' || rate === 'ctr') return PLAN_RATES[rate].value;
  if (rate === 'cvr') return startingConversion(model, goal);
  return (ASSUMED as Partial<Record<GoalRate, number>>)[rate];
}

function startingConversion(model: BusinessModel, goal: GoalKind): number {
  if (isFromVisits(model, goal)) {
    return (ASSUMED.visitRate * ASSUMED.buyRate) / (ASSUMED.frequency * PLAN_RATES.ctr.value);
  }
  const middle = middleStep(model, goal);
  if (middle?.percentOfClicks !== undefined) {
    return ((startingRate(model, goal, middle.rate) ?? 0) * middle.percentOfClicks) / 100;
  }
  if (goal === 'leads') return ASSUMED.leadCvr;
  if (goal === 'signUps') return ASSUMED.signUpCvr;
  return PLAN_RATES.cvr.value;
}
