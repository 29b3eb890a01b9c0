// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emptyState, fakeScriptRun, scriptRun } from './fake-script-run.ts';
import { accessible, button, page, press, seeing, show, text, tick, title } from './shown-app.tsx';

describe('App', () => {
  it('changes its language and direction', async () => {
    fakeScriptRun({
      readState: () => emptyState,
      setLanguage: ({ language }) => ({ ...emptyState, language }),
    });
    await show();
    await seeing(() => button('Language'));
    expect(document.documentElement.dir).toBe('ltr');
    await press('Language');
    expect(await accessible()).toEqual([]);
    await tick('he');
    await press('Use this language');
    await seeing(() => title() === 'כמה הקמפיינים שלך באמת מכניסים');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('he');
  });

  it('says plainly that it is not inside Google Sheets', async () => {
    await show();
    await seeing(() => text().includes('This page works only inside Google Sheets.'));
    expect(button('Try again')).toBeUndefined();
  });

  it('names several accounts as the cause when Google cannot run the add-on, and reads again on request', async () => {
    scriptRun((_json, _succeed, fail) => fail(new Error('PERMISSION_DENIED')));
    await show();
    await seeing(() => text().includes('signed in to several Google accounts'));
    expect(page.querySelector('details')?.textContent).toContain('PERMISSION_DENIED');
    fakeScriptRun({ readState: () => emptyState });
    await press('Try again');
    await seeing(() => title() === 'Show what your campaigns earn');
  });
});
