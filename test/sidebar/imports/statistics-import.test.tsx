// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { RequestOf, State } from '../../../src/core/sidebar-api.ts';
import { campaign, emptyState, fakeScriptRun } from '../fake-script-run.ts';
import {
  accessible,
  button,
  choose,
  control,
  page,
  pick,
  press,
  seeing,
  show,
  text,
  title,
} from '../shown-app.tsx';

const state: State = {
  ...emptyState,
  campaigns: [campaign()],
  creators: [
    { handle: '@anna.moves', codes: ['ANNA15'], utm: ['anna'] },
    { handle: '@ben', codes: [], utm: [] },
  ],
};
const written = { added: 1, updated: 1, unchanged: 0, state };

async function open(answers: Parameters<typeof fakeScriptRun>[0] = {}) {
  const calls = fakeScriptRun({ readState: () => state, importRows: () => written, ...answers });
  await show();
  await seeing(() => title() === 'Your campaigns');
  await press('Import a file');
  const sent = () => calls.find(({ call }) => call === 'importRows')?.request as RequestOf<'importRows'>;
  return { calls, sent };
}
const rows = () =>
  [...page.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));

describe('a content file', () => {
  const posts = [
    'Post ID,Account username,Description,Publish time,Permalink,Post type,Views,Reach,Likes,Comments',
    '17,anna_moves,"From Ada, ada@example.com",05/04/2026 09:00,https://x.example/p,IG reel,"1,200",800,50,4',
    '18,moss.studio,,05/05/2026 10:00,https://x.example/q,IG image,300,200,10,1',
    '19,moss.studio,,05/06/2026 10:00,https://x.example/r,IG image,x,200,10,1',
  ];

  it('asks which days are meant, gives the posts to their creators, and sends counts alone', async () => {
    const { calls, sent } = await open();
    await choose(...posts);
    await seeing(() => text().includes('days such as 05/04/2026'));
    expect(await accessible()).toEqual([]);
    await press('May 4, 2026');
    await seeing(() => button('Import these posts'));
    expect(text()).toContain('Row 4: the count cannot be read');
    expect(text()).toMatch(/May 4\s–\s5, 2026/);
    expect(rows()).toContainEqual(['Views', '1,500']);
    // The account of a creator's own name is theirs already; the other is one's own.
    const shown = (id: string) => control(id) as unknown as HTMLSelectElement;
    const labels = [...page.querySelectorAll('label')].map((label) => label.textContent?.trim());
    const ofAnna = labels.indexOf('Posts of anna_moves: 1');
    expect(ofAnna).toBeGreaterThanOrEqual(0);
    const selected = ['account-0', 'account-1'].map((id) => shown(id).selectedOptions[0]?.textContent);
    expect(new Set(selected)).toEqual(new Set(['@anna.moves', 'Your own (no creator)']));
    expect(await accessible()).toEqual([]);

    await press('Import these posts');
    await seeing(() => text().includes('The figures are in.'));
    expect(sent()).toMatchObject({
      target: 'content',
      campaign: 'c1',
      rows: [
        { key: '17', date: '2026-05-04', creator: '@anna.moves', format: 'reel', views: 1200, likes: 50 },
        { key: '18', creator: '', format: 'post', views: 300 },
      ],
    });
    expect(JSON.stringify(calls)).not.toMatch(/Ada|example\.com|moss\.studio/);
    expect(await accessible()).toEqual([]);
  });

  it('leaves out the posts of an account on demand', async () => {
    const { sent } = await open();
    await choose(...posts.map((line) => line.replace('05/04/', '05/14/')));
    await seeing(() => button('Import these posts'));
    const selects = [...page.querySelectorAll('select')];
    const mine = selects.find((select) => select.selectedOptions[0]?.textContent?.startsWith('Your own'))!;
    await pick(mine, 'Leave them out');
    await press('Import these posts');
    await seeing(() => text().includes('The figures are in.'));
    expect(sent().rows).toMatchObject([{ key: '17', date: '2026-05-14' }]);
  });
});

describe('an ads file', () => {
  const ads = (currency: string) => [
    `Campaign name,Reporting starts,Reporting ends,Amount spent (${currency}),Impressions`,
    'Spring,2026-05-01,2026-05-31,120.50,9000',
    'Not ours,2026-05-01,2026-05-31,80.25,5000',
    'Paused,2026-05-01,2026-05-31,0,0',
    ',2026-05-01,2026-05-31,200.75,14000',
  ];

  it('offers what cost something, and sends what is ticked', async () => {
    const { sent } = await open();
    await choose(...ads('EUR'));
    await seeing(() => button('Import these costs'));
    expect(text()).toContain('Rows without costs1');
    expect(text()).toContain('the file’s own total');
    expect(text()).toContain('Ticked€200.75');
    expect(await accessible()).toEqual([]);
    await press('Tick none');
    expect(button('Import these costs')).toBeUndefined();
    await press('Tick all');
    const boxes = [...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    await pick(boxes[1]!);
    expect(text()).toContain('Ticked€120.50');
    await press('Import these costs');
    await seeing(() => text().includes('The figures are in.'));
    expect(sent()).toEqual({
      target: 'costs',
      campaign: 'c1',
      currency: 'EUR',
      rows: [{ key: 'Spring 2026-05-01', date: '2026-05-01', description: 'Spring', amount: 120.5 }],
    });
  });

  it('is refused in another currency than the campaign’s', async () => {
    await open();
    await choose(...ads('USD'));
    await seeing(() => text().includes('The file is in USD, the campaign is in EUR.'));
    expect(button('Import these costs')).toBeUndefined();
  });
});

describe('an analytics file', () => {
  const report = [
    '# Start date: 20260501',
    '# End date: 20260531',
    'Session source / medium,Session manual ad content,Sessions',
    ',,400',
    'ig / influencer,anna,150',
    'google / organic,,250',
  ];
  const marks = { source: 'instagram', medium: 'influencer', campaign: '', creator: '@anna.moves' };

  it('matches visits to links, lists the rest, and sends the sessions by link', async () => {
    const { sent } = await open({
      readLinks: () => ({ links: [{ ...marks, content: 'anna', sessions: 20 }] }),
    });
    await choose(...report);
    await seeing(() => button('Import these visits'));
    expect(rows()).toContainEqual(['@anna.movesinstagram / influencer / anna', '150']);
    expect(rows()).toContainEqual(['By none of them', '250']);
    expect(rows()).toContainEqual(['Whole file', '400']);
    expect(rows()).toContainEqual(['google / organic', '250']);
    expect(text()).toMatch(/May 1\s–\s31, 2026/);
    expect(await accessible()).toEqual([]);
    await press('Import these visits');
    await seeing(() => text().includes('The figures are in.'));
    expect(sent()).toEqual({
      target: 'links',
      campaign: 'c1',
      rows: [
        {
          source: 'instagram',
          medium: 'influencer',
          campaign: '',
          content: 'anna',
          clicks: null,
          sessions: 150,
        },
      ],
    });
  });

  it('says so where the campaign has no links', async () => {
    await open({ readLinks: () => ({ links: [] }) });
    await choose(...report);
    await seeing(() => text().includes('The campaign has no link in the tab Links and codes.'));
    expect(button('Import these visits')).toBeUndefined();
  });

  it.each([
    ['Session source / medium,Sessions', 'google / organic,250', 'No visit came by a link of the campaign.'],
    ['Session primary channel group,Sessions', 'Email,250', 'The report does not say by which link'],
  ])('says why none of its visits came by a link: %s', async (head, line, why) => {
    await open({ readLinks: () => ({ links: [{ ...marks, content: 'anna', sessions: null }] }) });
    await choose(...report.slice(0, 2), head, line);
    await seeing(() => text().includes(why));
    expect(button('Import these visits')).toBeUndefined();
  });

  it('shows why nothing was written, and lets it be tried again', async () => {
    const failure = { code: 'link-missing' as const, params: { link: 'instagram / anna' } };
    await open({
      readLinks: () => ({ links: [{ ...marks, content: 'anna', sessions: null }] }),
      importRows: () => ({ failure }),
    });
    await choose(...report);
    await seeing(() => button('Import these visits'));
    await press('Import these visits');
    await seeing(() => text().includes('The link instagram / anna is no longer in the tab'));
    expect(button('Import these visits')).toBeDefined();
    await press('Choose another file');
    expect(button('Choose a file')).toBeDefined();
  });
});

describe('a file that is none of them', () => {
  it('is asked about where it may be a table of orders', async () => {
    await open({ readMappings: () => ({ mappings: [] }) });
    await choose('A,B,C', '1,2,3');
    await seeing(() => text().includes('What the columns of this file are'));
  });

  it('is refused with what is known where it has too few columns for that', async () => {
    await open({ readMappings: () => ({ mappings: [] }) });
    await choose('A,B', '1,2');
    await seeing(() => text().includes('This is not an export Throughline knows. Its columns are: A, B.'));
    expect(text()).toContain('Posts: Meta Business Suite');
  });
});
