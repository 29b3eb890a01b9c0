import type { SheetPlan } from '../core/plans/sheet-plan.ts';
import { freeTabName } from '../core/plans/tab-name.ts';
import { CallFailure } from './call-failure.ts';

/**
 * What to do about a tab of the user's that has the name a new tab would get: ask (the error offers a free name);
 * use the user's answer for the first such tab, the offered names for further ones; or always use the offered ones.
 */
export type NameAnswer = 'ask' | 'offered' | { name: string };

/** The plans of new tabs with names none of the tabs present has. */
export function namedTabs(
  plans: readonly SheetPlan[],
  present: readonly string[],
  answer: NameAnswer,
): SheetPlan[] {
  const taken = [...present];
  let open = typeof answer === 'object' ? answer.name : undefined;
  return plans.map((plan) => {
    let name = plan.name;
    if (isTaken(name, taken)) {
      const wanted = open ?? freeTabName(name, taken);
      if (answer === 'ask' || (open !== undefined && isTaken(open, taken))) {
        throw new CallFailure('tab-name-taken', {
          tab: open ?? name,
          suggestion: freeTabName(wanted, taken),
        });
      }
      name = wanted;
      open = undefined;
    }
    taken.push(name);
    return { ...plan, name };
  });
}

const isTaken = (name: string, taken: readonly string[]): boolean =>
  taken.some((other) => other.toLowerCase() === name.toLowerCase());
