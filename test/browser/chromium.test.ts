import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium, LAUNCH_ARGS } from '../../src/host/workbench/chromium.ts';

describe('finding a browser', () => {
  it('takes the one CHROME_PATH names', async () => {
    const { executablePath, args } = await findChromium({ CHROME_PATH: process.execPath });
    expect(executablePath).toBe(process.execPath);
    expect(args).toBe(LAUNCH_ARGS);
  });

  it('says so when CHROME_PATH names nothing that can be started', async () => {
    await expect(findChromium({ CHROME_PATH: '/no/browser' })).rejects.toThrow(
      'CHROME_PATH is /no/browser, which is no program to start.',
    );
  });

  it.runIf(process.platform === 'linux')('starts the carried one where none is installed', async () => {
    const launch = await findChromium({ ...process.env, CHROME_PATH: '', PATH: '' });
    expect(launch.executablePath).toMatch(/chromium-[\d.]+[/]chromium$/);
    const browser = await chromium.launch(launch);
    const page = await browser.newPage();
    await page.setContent('<title>started</title>');
    expect(await page.title()).toBe('started');
    await browser.close();
  });
});
