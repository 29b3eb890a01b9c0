import type { BusinessModel, CampaignBrief, GoalKind } from '../../core/sidebar-api.ts';
import type { InterfaceTexts } from '../../i18n/interface-texts.ts';
import { typedNumber } from '../typed-number.ts';

/** What stands in the controls, as typed. Dates are YYYY-MM-DD or empty. */
export interface CampaignForm extends Record<PlanField, string> {
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

export type PlanField = 'orderValue' | 'closeRate' | 'customerValue' | 'monthlyValue' | 'months' | 'budget';

export interface CampaignFormError {
  field: keyof CampaignForm;
  code: keyof InterfaceTexts['campaignErrors'];
  params: Readonly<Record<string, string | number>>;
}

export const GOAL_FIELDS: readonly (keyof CampaignForm)[] = ['name', 'goalNumber', 'start', 'end'];

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

const VALUES: Record<GoalKind, readonly PlanField[]> = {
  sales: ['orderValue'],
  leads: ['closeRate', 'customerValue'],
  signUps: ['monthlyValue', 'months'],
  content: [],
  awareness: ['orderValue'],
};

/** What makes a goal of this kind worth money, and the money for it. */
export const planFields = (kind: GoalKind): readonly PlanField[] => [...VALUES[kind], 'budget'];

const PERCENTS: ReadonlySet<keyof CampaignForm> = new Set(['margin', 'closeRate']);
const MAY_BE_ZERO: ReadonlySet<keyof CampaignForm> = new Set(['hourlyRate']);

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

  /** A percentage as a fraction; null for an empty field and for one that is refused. */
  function read(field: 'goalNumber' | 'margin' | 'hourlyRate' | PlanField): number | null {
    const typed = form[field];
    const value = typedNumber(typed, locale);
    const isPercent = PERCENTS.has(field);
    if (value === null) return null;
    if (Number.isNaN(value)) refuse(field, 'not-a-number', { typed });
    else if (isPercent && (value <= 0 || value > 100)) refuse(field, 'percent-out-of-range', { typed });
    // 0.4 typed for 40 % would make every result a hundredth of what it is.
    else if (isPercent && value < 1) {
      refuse(field, 'percent-as-fraction', { typed, meant: Math.round(value * 10_000) / 100 });
    } else if (value < 0 && MAY_BE_ZERO.has(field)) refuse(field, 'below-zero', { typed });
    else if (value <= 0 && !MAY_BE_ZERO.has(field)) refuse(field, 'not-above-zero', { typed });
    else return isPercent ? value / 100 : value;
    return null;
  }

  const name = form.name.trim();
  if (name === '') refuse('name', 'name-empty');
  if (name.length > 60) refuse('name', 'name-long', { length: name.length });
  const goalNumber = read('goalNumber');
  if (form.start !== '' && form.end !== '' && form.end < form.start)
    refuse('end', 'end-before-start', { start: form.start, end: form.end });
  const margin = read('margin');
  const hourlyRate = read('hourlyRate');
  const planned = planFields(form.goalKind).flatMap((field) => {
    const value = read(field);
    return value === null ? [] : [[field, value] as const];
  });

  const brief: CampaignBrief = {
    name,
    businessModel: form.businessModel,
    goalKind: form.goalKind,
    goalNumber,
    start: form.start || null,
    end: form.end || null,
    currency: form.currency,
    margin,
    hourlyRate,
    ...(planned.length > 0 ? { plan: Object.fromEntries(planned) } : {}),
  };
  return { brief, errors };
}
