import type { Language } from '../core/language.ts';
import type { GoalExamples } from '../core/plans/campaign/goal-texts.ts';
import { goalExamplesEn } from './en/goal-examples.ts';
import { goalExamplesHe } from './he/goal-examples.ts';
import { goalExamplesRo } from './ro/goal-examples.ts';
import { goalExamplesTr } from './tr/goal-examples.ts';

/** A goal of each kind for each business, by itself: the sidebar needs no sheet texts for it. */
export const GOAL_EXAMPLES: Readonly<Record<Language, GoalExamples>> = {
  en: goalExamplesEn,
  tr: goalExamplesTr,
  ro: goalExamplesRo,
  he: goalExamplesHe,
};
