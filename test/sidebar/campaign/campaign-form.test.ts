import { describe, expect, it } from 'vitest';
import { SIDEBAR_CALLS } from '../../../src/core/sidebar-api.ts';
import { type CampaignForm, readCampaignForm } from '../../../src/sidebar/campaign/campaign-form.ts';

const form: CampaignForm = {
  name: '  Spring guides ',
  businessModel: 'courses',
  goalKind: 'sales',
  goalNumber: '20',
  start: '2026-03-01',
  end: '2026-03-31',
  currency: 'EUR',
  margin: '40',
  hourlyRate: '25,50',
  orderValue: '99',
  closeRate: '',
  customerValue: '',
  monthlyValue: '',
  months: '',
  budget: '',
};

describe('readCampaignForm', () => {
  it('makes a brief the add-on accepts', () => {
    const { brief, errors } = readCampaignForm(form, 'ro-RO');
    expect(errors).toEqual([]);
    expect(brief).toEqual({
      name: 'Spring guides',
      businessModel: 'courses',
      goalKind: 'sales',
      goalNumber: 20,
      start: '2026-03-01',
      end: '2026-03-31',
      currency: 'EUR',
      margin: 0.4,
      hourlyRate: 25.5,
      plan: { orderValue: 99 },
    });
    expect(SIDEBAR_CALLS.buildCampaign.request.safeParse({ brief, language: 'ro' }).success).toBe(true);
  });

  it('leaves undecided what is left empty', () => {
    const dates = { start: '', end: '' };
    const undecided = { ...form, ...dates, goalNumber: '', margin: '', hourlyRate: '', orderValue: '' };
    const { brief, errors } = readCampaignForm(undecided, 'en-US');
    expect(errors).toEqual([]);
    expect(brief).toMatchObject({ goalNumber: null, start: null, end: null, margin: null, hourlyRate: null });
    expect(brief).not.toHaveProperty('plan');
    expect(SIDEBAR_CALLS.buildCampaign.request.safeParse({ brief, language: 'en' }).success).toBe(true);
  });

  it('sends what makes this kind of goal worth money, and nothing typed for another kind', () => {
    const values = { closeRate: '10', customerValue: '500', monthlyValue: '1', months: '12', budget: '1500' };
    const planOf = (goalKind: CampaignForm['goalKind']) =>
      readCampaignForm({ ...form, ...values, goalKind }, 'en-US').brief.plan;
    expect(planOf('sales')).toEqual({ orderValue: 99, budget: 1500 });
    expect(planOf('leads')).toEqual({ closeRate: 0.1, customerValue: 500, budget: 1500 });
    expect(planOf('signUps')).toEqual({ monthlyValue: 1, months: 12, budget: 1500 });
    expect(planOf('content')).toEqual({ budget: 1500 });
    expect(planOf('awareness')).toEqual({ orderValue: 99, budget: 1500 });
  });

  it.each<[Partial<CampaignForm>, object]>([
    [{ name: ' ' }, { field: 'name', code: 'name-empty' }],
    [{ name: 'x'.repeat(61) }, { field: 'name', code: 'name-long', params: { length: 61 } }],
    [{ goalNumber: 'many' }, { field: 'goalNumber', code: 'not-a-number', params: { typed: 'many' } }],
    [{ goalNumber: '0' }, { field: 'goalNumber', code: 'not-above-zero', params: { typed: '0' } }],
    [
      { end: '2026-02-28' },
      { field: 'end', code: 'end-before-start', params: { start: '2026-03-01', end: '2026-02-28' } },
    ],
    [{ margin: 'low' }, { field: 'margin', code: 'not-a-number', params: { typed: 'low' } }],
    [
      { margin: '0.4' },
      { field: 'margin', code: 'percent-as-fraction', params: { typed: '0.4', meant: 40 } },
    ],
    [{ margin: '0' }, { field: 'margin', code: 'percent-out-of-range', params: { typed: '0' } }],
    [{ margin: '101' }, { field: 'margin', code: 'percent-out-of-range', params: { typed: '101' } }],
    [{ hourlyRate: '?' }, { field: 'hourlyRate', code: 'not-a-number', params: { typed: '?' } }],
    [{ hourlyRate: '-1' }, { field: 'hourlyRate', code: 'below-zero', params: { typed: '-1' } }],
    [{ orderValue: '0' }, { field: 'orderValue', code: 'not-above-zero', params: { typed: '0' } }],
    [{ budget: '1x' }, { field: 'budget', code: 'not-a-number', params: { typed: '1x' } }],
    [
      { goalKind: 'leads', closeRate: '0.1' },
      { field: 'closeRate', code: 'percent-as-fraction', params: { typed: '0.1', meant: 10 } },
    ],
  ])('refuses %j', (changed, error) => {
    expect(readCampaignForm({ ...form, ...changed }, 'en-US').errors).toEqual([
      expect.objectContaining(error),
    ]);
  });

  it('takes both ends of the margin and a campaign of one day', () => {
    const edge = { ...form, start: '2026-03-31', margin: '100', hourlyRate: '0' };
    expect(readCampaignForm(edge, 'en-US')).toMatchObject({
      errors: [],
      brief: { margin: 1, hourlyRate: 0 },
    });
    expect(readCampaignForm({ ...form, margin: '1' }, 'en-US')).toMatchObject({
      errors: [],
      brief: { margin: 0.01 },
    });
  });
});
