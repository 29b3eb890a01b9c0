import { expect, it } from 'vitest';
import { brief, newWorkbook } from './workbook.ts';

// Each write may take a round trip and each read after it up to 0.8 s: developers.google.com/apps-script/guides/support/best-practices
it('builds everything for a first campaign, and a further one, within the calls a person waits for', {
  timeout: 240_000,
}, () => {
  const { host, call } = newWorkbook({ rows: 5 });
  for (const name of ['Spring sale', 'Autumn']) {
    host.calls.reset();
    const { created } = call('buildCampaign', { brief: brief({ name }), language: 'en' });
    expect(created.length, name).toBe(name === 'Autumn' ? 1 : 10);
    const { document, readsAfterWrite } = host.calls.tally;
    expect(document, name).toBeGreaterThan(100);
    expect(document, name).toBeLessThanOrEqual(250);
    expect(readsAfterWrite, name).toBeLessThanOrEqual(10);
  }
});
