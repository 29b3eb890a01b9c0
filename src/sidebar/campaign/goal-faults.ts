import type { GoalTexts } from '../../core/plans/campaign/goal-texts.ts';
import { typedNumber } from '../typed-number.ts';
import type { CampaignForm } from './campaign-form.ts';

export type GoalFault = Extract<keyof GoalTexts['missing'], 'goal' | 'end' | 'order' | 'money'>;

/** What is still vague about the goal as it stands in the form; the campaign's tab goes on asking. */
export function goalFaults(form: CampaignForm, locale: string): GoalFault[] {
  const { goalNumber, start, end, goalKind, orderValue } = form;
  const faults: GoalFault[] = [];
  if (goalCount(goalNumber, locale) === null) faults.push('goal');
  if (end === '') faults.push('end');
  if (start !== '' && end !== '' && end < start) faults.push('order');
  // Being seen is worth money only by what is bought after it.
  if (goalKind === 'awareness' && orderValue.trim() === '') faults.push('money');
  return faults;
}

/** The number to reach; null while there is none that could be reached. */
export function goalCount(typed: string, locale: string): number | null {
  const count = typedNumber(typed, locale);
  return count !== null && count > 0 ? count : null;
}
