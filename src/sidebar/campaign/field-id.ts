import type { CampaignForm } from './campaign-form.ts';

/** The id of a field's control, so that the error summary can lead to it. */
export const fieldId = (field: keyof CampaignForm): string => `campaign-${field}`;
