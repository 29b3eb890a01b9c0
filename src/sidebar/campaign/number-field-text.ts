import type { Language } from '../../core/language.ts';
import type { InterfaceTexts } from '../../i18n/interface-texts.ts';
import { PLANNING_TEXTS } from '../../i18n/planning-texts.ts';
import type { CampaignForm, PlanField } from './campaign-form.ts';

export type NumberField = 'margin' | 'hourlyRate' | PlanField;

const NUMBER_FIELDS: readonly (keyof CampaignForm)[] = [
  'margin',
  'hourlyRate',
  'orderValue',
  'closeRate',
  'customerValue',
  'monthlyValue',
  'months',
  'budget',
] satisfies NumberField[];

export const isNumberField = (field: keyof CampaignForm): field is NumberField =>
  NUMBER_FIELDS.includes(field);

/** As the campaign's tab words it, but for what is typed in percent here. */
export function numberFieldText(
  field: NumberField,
  texts: InterfaceTexts,
  language: Language,
): { label: string; help: string } {
  const words = texts.campaign;
  switch (field) {
    case 'margin':
      return { label: words.margin, help: words.marginHelp };
    case 'hourlyRate':
      return { label: words.hourlyRate, help: words.hourlyRateHelp };
    case 'closeRate':
      return { label: words.closeRate, help: words.closeRateHelp };
    case 'budget':
      return { label: PLANNING_TEXTS[language].goal.fields.budget.label, help: words.budgetHelp };
    default:
      return PLANNING_TEXTS[language].goal.fields[field];
  }
}
