import type { BusinessModel, GoalKind } from '../../sidebar-api.ts';
import { a1 } from '../area.ts';
import { LEFT, RIGHT } from './campaign-context.ts';
import { type FunnelStep, goalStep } from './funnel-steps.ts';
import { goalNeeds, type Need, type NeedLine } from './goal-needs.ts';
import { type GoalRate, goalRates, sellsContent } from './goal-rates.ts';

export const NEED = { label: LEFT, number: LEFT + 1, week: LEFT + 2 } as const;
export const RATE = {
  label: RIGHT,
  typed: RIGHT + 1,
  history: RIGHT + 2,
  usual: RIGHT + 3,
  used: RIGHT + 4,
  from: RIGHT + 5,
} as const;

/** Where the working backwards stands: the goal's check and the funnel refer to its cells. */
export interface BackwardsCells {
  goal: FunnelStep;
  needs: readonly NeedLine[];
  rates: readonly GoalRate[];
  titleRow: number;
  /** The goal's own row is the first. */
  needRow: (need: Need) => number;
  rateRow: (rate: GoalRate) => number;
  /** The first row of the money, below the longer of the two lists. */
  moneyRow: number;
  /** The cell that says how many of a step it takes, where there is one. */
  needed: (need: Need) => string | undefined;
  /** The cell of the rate the plan uses. */
  used: (rate: GoalRate) => string;
  /** The own history, else the benchmark or the assumption, as an expression; absent where the rate has no row. */
  usual: (rate: GoalRate) => string | undefined;
  budget: string;
  /** What reaching the goal brings, '' while nothing says so; absent where content is bought. */
  worth: string | undefined;
}

export function backwardsCells(model: BusinessModel, goalKind: GoalKind, titleRow: number): BackwardsCells {
  const goal = goalStep(model, goalKind);
  const needs = goalNeeds(model, goalKind);
  const rates = goalRates(model, goalKind);
  const order: Need[] = [goal, ...needs.map(({ need }) => need)];
  const first = titleRow + 2;
  const needRow = (need: Need): number => first + order.indexOf(need);
  const rateRow = (rate: GoalRate): number => first + rates.indexOf(rate);
  const moneyRow = first + Math.max(order.length, rates.length);
  return {
    goal,
    needs,
    rates,
    titleRow,
    needRow,
    rateRow,
    moneyRow,
    needed: (need) => (order.includes(need) ? a1(needRow(need), NEED.number) : undefined),
    used: (rate) => a1(rateRow(rate), RATE.used),
    usual: (rate) => {
      if (!rates.includes(rate)) return undefined;
      const history = a1(rateRow(rate), RATE.history);
      return `IF(${history}="";${a1(rateRow(rate), RATE.usual)};${history})`;
    },
    budget: a1(moneyRow, NEED.number),
    worth:
      goalKind === 'content' && !sellsContent(model, goalKind) ? undefined : a1(moneyRow + 1, NEED.number),
  };
}
