import type { ListName } from './lists/list-keys.ts';
import type { Area, Validation } from './sheet-plan.ts';
import type { SheetTexts } from './sheet-texts.ts';

export type Takes = ListName | 'campaign' | 'creator' | 'rate' | 'ratio' | 'amount' | 'day';

/**
 * The check of an input. A rate of 40 instead of 40% and a text instead of a day are refused: they would spoil the
 * figures silently. Lists and amounts only warn: a category of one's own or a refund as -20 is the user's to decide.
 */
export function validationOf(takes: Takes, place: Area, accepts: SheetTexts['accepts']): Validation {
  switch (takes) {
    case 'campaign':
      return oneOf('Lists_Campaign', accepts.campaign, place);
    case 'creator':
      return oneOf('Creators_Handle', accepts.creator, place);
    case 'rate':
      return {
        area: place,
        rule: { type: 'numberBetween', min: 0, max: 1 },
        help: accepts.rate,
        refuse: true,
      };
    case 'ratio':
      return { area: place, rule: { type: 'numberAtLeast', min: -1 }, help: accepts.ratio, refuse: true };
    case 'amount':
      return { area: place, rule: { type: 'numberAtLeast', min: 0 }, help: accepts.amount, refuse: false };
    case 'day':
      return { area: place, rule: { type: 'date' }, help: accepts.day, refuse: true };
    default:
      return { area: place, rule: { type: 'oneOfList', list: takes }, help: accepts.list, refuse: false };
  }
}

const oneOf = (name: string, help: string, area: Area): Validation => ({
  area,
  rule: { type: 'oneOfName', name },
  help,
  refuse: false,
});
