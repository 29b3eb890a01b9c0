// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../../src/core/sidebar-api.ts';
import { campaign, emptyState, fakeScriptRun } from '../fake-script-run.ts';
import { accessible, button, control, page, press, seeing, show, text, title, type } from '../shown-app.tsx';

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
    expect(page.querySelector('[aria-current=step]')?.textContent).toContain('Dates and money');
    await type('campaign-margin', '40');
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
    };
    expect(calls.filter(({ call }) => call === 'buildCampaign').map(({ request }) => request)).toEqual([
      { brief, language: 'en' },
      { brief, language: 'en', tabName: 'Campaign Spring guides (2)' },
    ]);
    await press('Back to the start');
    expect(title()).toBe('Your campaigns');
  });
});
