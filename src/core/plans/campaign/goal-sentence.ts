import { amountText, dayText, sentenceFormula } from '../sentence-formula.ts';
import type { CampaignContext } from './campaign-context.ts';

/** The goal in one sentence, `…` where something is missing; with what it is worth once that is known. */
export function goalSentence({ texts, ref }: CampaignContext, worth: string | undefined): string {
  const { sentence, worthSentence } = texts.campaign.goal;
  const orGap = (expression: string, shown = expression): string => `IF(${expression}="";"…";${shown})`;
  const goal = sentenceFormula(sentence, {
    goal: orGap(ref('Goal')),
    unit: orGap(ref('Unit')),
    channel: orGap(ref('Channel')),
    end: orGap(ref('End'), dayText(ref('End'))),
  });
  if (worth === undefined) return goal;
  const value = sentenceFormula(worthSentence, { worth: amountText(worth), currency: ref('Currency') });
  return `${goal}&IF(${worth}="";"";" "&${value})`;
}
