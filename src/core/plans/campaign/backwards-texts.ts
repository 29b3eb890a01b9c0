import type { OtherNeed } from './goal-needs.ts';
import type { GoalRate } from './goal-rates.ts';

export interface BackwardsTexts {
  section: string;
  rateSection: string;
  heads: {
    need: string;
    number: string;
    week: string;
    rate: string;
    typed: string;
    history: string;
    usual: string;
    used: string;
    from: string;
  };
  typedNote: string;
  historyNote: string;
  usualNote: string;
  needs: { readonly [N in OtherNeed]: { label: string; help: string } };
  rates: { readonly [R in GoalRate]: { label: string; help: string } };
  from: { history: string; benchmark: string; assumption: string };
  /** What the money below is worked out with: the typed budget, else the calculated one. */
  budget: { label: string; help: string };
  worth: { label: string; help: string };
  roi: { label: string; help: string };
  onMargin: string;
  onRevenue: string;
  costPerPiece: { label: string; help: string };
  /** {unit} */
  breakEven: { label: string; help: string };
  target: { label: string; help: string };
  verdict: {
    noNumber: string;
    /** What to type so that the goal has a value. */
    noValue: { sales: string; leads: string; signUps: string };
    noPay: string;
    /** {worth} {budget} {roi} */
    pays: string;
    /** On a typed budget. {worth} {budget} {roi} {needed} {unit} */
    tooFew: string;
    /** On a budget by the rates. {worth} {budget} {roi} {most} {cost} */
    tooDear: string;
    noFee: string;
    /** {cost} */
    content: string;
  };
}
