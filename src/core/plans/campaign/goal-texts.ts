import type { GoalKind } from '../../sidebar-api.ts';
import type { FieldKey } from './campaign-fields.ts';

export interface GoalTexts {
  section: string;
  planSection: string;
  fields: { readonly [F in FieldKey]: { label: string; help: string } };
  /** What a goal of this kind counts. */
  units: { readonly [G in GoalKind]: string };
  /** {goal} {unit} {channel} {end} */
  sentence: string;
  clear: string;
  /** Followed by what is missing. */
  vague: string;
  missing: { goal: string; unit: string; channel: string; end: string };
}
