import type { BusinessModel, CampaignBrief, GoalKind } from '../../core/sidebar-api.ts';
import type { InterfaceTexts } from '../../i18n/interface-texts.ts';
import { typedNumber } from '../typed-number.ts';

/** What stands in the controls, as typed. Dates are YYYY-MM-DD or empty. */
export interface CampaignForm {
  name: string;
  businessModel: BusinessModel;
  goalKind: GoalKind;
  goalNumber: string;
  start: string;
  end: string;
  currency: string;
  margin: string;
  hourlyRate: string;
}

export interface CampaignFormError {
  field: keyof CampaignForm;
  code: keyof InterfaceTexts['campaignErrors'];
  params: Readonly<Record<string, string | number>>;
}

export const GOAL_FIELDS: readonly (keyof CampaignForm)[] = ['name', 'goalNumber'];

/** The goal most businesses of a kind mean first. */
export const USUAL_GOAL: Record<BusinessModel, GoalKind> = {
  onlineShop: 'sales',
  b2b: 'leads',
  premises: 'awareness',
  courses: 'signUps',
  affiliate: 'sales',
  services: 'leads',
  creator: 'content',
};

/** The brief for the add-on, or everything that keeps it from being one, in the order of the form. */
export function readCampaignForm(
  form: CampaignForm,
  locale: string,
): { brief: CampaignBrief; errors: readonly CampaignFormError[] } {
  const errors: CampaignFormError[] = [];
  const refuse = (
    field: CampaignFormError['field'],
    code: CampaignFormError['code'],
    params: CampaignFormError['params'] = {},
  ) => void errors.push({ field, code, params });

  const name = form.name.trim();
  if (name === '') refuse('name', 'name-empty');
  if (name.length > 60) refuse('name', 'name-long', { length: name.length });

  const goalNumber = typedNumber(form.goalNumber, locale);
  if (Number.isNaN(goalNumber)) refuse('goalNumber', 'goal-not-a-number', { typed: form.goalNumber });
  else if (goalNumber !== null && goalNumber <= 0)
    refuse('goalNumber', 'goal-not-positive', { typed: form.goalNumber });

  if (form.start !== '' && form.end !== '' && form.end < form.start)
    refuse('end', 'end-before-start', { start: form.start, end: form.end });

  const percent = typedNumber(form.margin, locale);
  if (Number.isNaN(percent)) refuse('margin', 'margin-not-a-number', { typed: form.margin });
  else if (percent !== null && (percent <= 0 || percent > 100))
    refuse('margin', 'margin-out-of-range', { typed: form.margin });
  // 0.4 typed for 40 % would make every result a hundredth of what it is.
  else if (percent !== null && percent < 1)
    refuse('margin', 'margin-as-fraction', { typed: form.margin, meant: Math.round(percent * 10_000) / 100 });

  const hourlyRate = typedNumber(form.hourlyRate, locale);
  if (Number.isNaN(hourlyRate)) refuse('hourlyRate', 'rate-not-a-number', { typed: form.hourlyRate });
  else if (hourlyRate !== null && hourlyRate < 0)
    refuse('hourlyRate', 'rate-negative', { typed: form.hourlyRate });

  const brief: CampaignBrief = {
    name,
    businessModel: form.businessModel,
    goalKind: form.goalKind,
    goalNumber,
    start: form.start || null,
    end: form.end || null,
    currency: form.currency,
    margin: percent === null ? null : percent / 100,
    hourlyRate,
  };
  return { brief, errors };
}
