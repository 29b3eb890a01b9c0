import type { BackwardsTexts } from './backwards-texts.ts';
import type { FunnelTexts } from './funnel-texts.ts';
import { type Need, OTHER_NEEDS, type OtherNeed } from './goal-needs.ts';

export interface NeedTexts {
  backwards: Pick<BackwardsTexts, 'needs'>;
  funnel: Pick<FunnelTexts, 'steps'>;
}

export const isOtherNeed = (need: Need): need is OtherNeed =>
  (OTHER_NEEDS as readonly string[]).includes(need);

export const needLabel = ({ backwards, funnel }: NeedTexts, need: Need): string =>
  isOtherNeed(need) ? backwards.needs[need].label : funnel.steps[need].label;
