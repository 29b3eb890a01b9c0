// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../../src/core/sidebar-api.ts';
import { campaign, emptyState, fakeScriptRun } from '../fake-script-run.ts';
import {
  accessible,
  button,
  control,
  page,
  press,
  seeing,
  select,
  show,
  text,
  title,
  type,
} from '../shown-app.tsx';

describe('CampaignScreen', () => {
  it('builds a campaign, offering the free name when the tab is taken', async () => {
    const built = { ...emptyState, campaigns: [campaign()] };
    const calls = fakeScriptRun({
      readState: () => emptyState,
      buildCampaign: ({ tabName }: RequestOf<'buildCampaign'>) =>
        tabName === undefined
          ? {
              failure: {
                code: 'tab-name-taken',
                params: { tab: 'Campaign Spring guides', suggestion: 'Campaign Spring guides (2)' },
              },
            }
          : { tab: tabName, created: [tabName, 'Costs'], kept: ['Orders'], state: built },
    });
    await show();
    await seeing(() => title() === 'Show what your campaigns earn');
    await press('Build a campaign');
    await press('Next');
    const alert = page.querySelector('[role=alert]');
    expect(alert?.textContent).toContain('The campaign has no name; type one');
    expect(document.activeElement).toBe(alert);
    expect(control('campaign-name').getAttribute('aria-invalid')).toBe('true');
    expect(await accessible()).toEqual([]);

    await press('The campaign has no name');
    expect(document.activeElement).toBe(control('campaign-name'));
    await type('campaign-name', 'Spring guides');
    // What is typed does not send the focus back to the summary.
    expect(document.activeElement).toBe(control('campaign-name'));
    await type('campaign-goalNumber', '20');
    await press('Next');
    expect(page.querySelector('[aria-current=step]')?.textContent).toContain('Money');
    await type('campaign-margin', '40');
    await type('campaign-orderValue', '60');
    expect(page.querySelectorAll('.button.primary')).toHaveLength(1);
    expect(await accessible()).toEqual([]);
    await press('Build the campaign');
    await seeing(() => button('Use “Campaign Spring guides (2)”'));
    expect(control('campaign-margin').value).toBe('40');
    await press('Use “Campaign Spring guides (2)”');
    await seeing(() => title() === 'The campaign is ready');
    expect(text()).toContain('Campaign Spring guides (2)');
    expect(await accessible()).toEqual([]);

    const brief = {
      name: 'Spring guides',
      businessModel: 'onlineShop',
      goalKind: 'sales',
      goalNumber: 20,
      start: null,
      end: null,
      currency: 'USD',
      margin: 0.4,
      hourlyRate: null,
      plan: { orderValue: 60 },
    };
    expect(calls.filter(({ call }) => call === 'buildCampaign').map(({ request }) => request)).toEqual([
      { brief, language: 'en' },
      { brief, language: 'en', tabName: 'Campaign Spring guides (2)' },
    ]);
    await press('Back to the start');
    expect(title()).toBe('Your campaigns');
  });

  it('says while the goal is typed what is vague about it, and what it takes', async () => {
    fakeScriptRun({ readState: () => emptyState });
    await show();
    await seeing(() => button('Build a campaign'));
    await press('Build a campaign');
    const status = () => page.querySelector('.goal-check [role=status]')?.textContent;
    expect(status()).toBe('! Still vague: no number · no deadline');
    expect(text()).toContain('Example: 60 orders in June');
    expect(text()).not.toContain('What it takes');

    await type('campaign-goalNumber', '28');
    await type('campaign-end', '2026-06-30');
    expect(status()).toBe('✓ The goal says how many, of what, where and by when.');
    // 28 orders ÷ 1.4 % CVR, ÷ 0.9 % CTR, 15 a thousand: test/core/plans/campaign/first-estimate.test.ts.
    const facts = [...page.querySelectorAll('.goal-check .facts div')].map((fact) => fact.textContent);
    expect(facts).toEqual([
      'Link clicks2,000',
      'Reach (people)150,000',
      'Posts150',
      'Budget by these rates$3,300',
    ]);
    expect(await accessible()).toEqual([]);

    await type('campaign-start', '2026-07-01');
    expect(status()).toBe('! Still vague: the deadline is before the start');
    await type('campaign-start', '');
    await select('campaign-goalKind', 'awareness');
    expect(status()).toBe('! Still vague: nothing in it earns money');
    expect(text()).toContain('As an ROI goal: 60 orders in June');
    await type('campaign-goalNumber', 'grow');
    expect(status()).toBe('! Still vague: no number · nothing in it earns money');
  });

  it('asks for what makes the kind of goal worth money, and names the field it cannot read', async () => {
    fakeScriptRun({ readState: () => emptyState });
    await show();
    await seeing(() => button('Build a campaign'));
    await press('Build a campaign');
    await type('campaign-name', 'Spring guides');
    await select('campaign-goalKind', 'leads');
    await press('Next');
    expect(control('campaign-orderValue')).toBeNull();
    await type('campaign-closeRate', '0.1');
    await type('campaign-customerValue', 'much');
    await press('Build the campaign');
    expect(page.querySelector('[role=alert]')?.textContent).toContain(
      'Close rate, in percent: 0.1 percent. For 10 percent type 10.',
    );
    expect(text()).toContain(
      'Customer value: “much” is not a number. Type one, such as 100, or leave it empty.',
    );
  });
});
