import type { BusinessModel, GoalKind } from '../../sidebar-api.ts';
import type { FieldKey } from './campaign-fields.ts';

/** A goal of each kind as each business would say it: a number, of what, by which actions. */
export type GoalExamples = Readonly<Record<BusinessModel, Readonly<Record<GoalKind, string>>>>;

export interface GoalTexts {
  section: string;
  planSection: string;
  fields: { readonly [F in FieldKey]: { label: string; help: string } };
  /** Stands for the order value of an affiliate. */
  commission: { label: string; help: string };
  /** What a goal of this kind counts. */
  units: { readonly [G in GoalKind]: string };
  /** {goal} {unit} {channel} {end} */
  sentence: string;
  /** {worth} {currency}: a second sentence. */
  worthSentence: string;
  clear: string;
  /** Followed by what is missing. */
  vague: string;
  missing: {
    goal: string;
    unit: string;
    channel: string;
    end: string;
    /** The deadline is before the start. */
    order: string;
    /** Neither the unit nor the plan says what it is worth. */
    money: string;
    otherModel: string;
    otherKind: string;
  };
  /** Parts of words, in lower case, of units that bring no money by themselves. */
  vagueWords: readonly string[];
  /** Followed by an example. */
  suggestion: string;
  /** Followed by an example. */
  example: string;
  examples: GoalExamples;
}
