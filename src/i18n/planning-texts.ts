import type { Language } from '../core/language.ts';
import type { BackwardsTexts } from '../core/plans/campaign/backwards-texts.ts';
import type { FunnelTexts } from '../core/plans/campaign/funnel-texts.ts';
import type { GoalTexts } from '../core/plans/campaign/goal-texts.ts';
import { backwardsSheetEn } from './en/sheets-backwards.ts';
import { funnelSheetEn } from './en/sheets-funnel.ts';
import { goalSheetEn } from './en/sheets-goal.ts';
import { backwardsSheetHe } from './he/sheets-backwards.ts';
import { funnelSheetHe } from './he/sheets-funnel.ts';
import { goalSheetHe } from './he/sheets-goal.ts';
import { backwardsSheetRo } from './ro/sheets-backwards.ts';
import { funnelSheetRo } from './ro/sheets-funnel.ts';
import { goalSheetRo } from './ro/sheets-goal.ts';
import { backwardsSheetTr } from './tr/sheets-backwards.ts';
import { funnelSheetTr } from './tr/sheets-funnel.ts';
import { goalSheetTr } from './tr/sheets-goal.ts';

/** What the campaign's tab says of a goal, for the form that asks for it. */
export interface PlanningTexts {
  goal: GoalTexts;
  backwards: BackwardsTexts;
  funnel: FunnelTexts;
}

export const PLANNING_TEXTS: Record<Language, PlanningTexts> = {
  en: { goal: goalSheetEn, backwards: backwardsSheetEn, funnel: funnelSheetEn },
  tr: { goal: goalSheetTr, backwards: backwardsSheetTr, funnel: funnelSheetTr },
  ro: { goal: goalSheetRo, backwards: backwardsSheetRo, funnel: funnelSheetRo },
  he: { goal: goalSheetHe, backwards: backwardsSheetHe, funnel: funnelSheetHe },
};
