import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { DateOrder } from '../../../../src/core/imports/date-order.ts';
import { ImportError } from '../../../../src/core/imports/import-error.ts';
import { type PlatformSummary, platformFile } from '../../../../src/core/imports/platforms/platform-file.ts';

const read = (lines: readonly string[], dateOrder?: DateOrder, delimiter = ','): PlatformSummary => {
  const file = platformFile(dateOrder ? { dateOrder } : {});
  const { data, errors } = Papa.parse<string[]>(lines.join('\n'), { delimiter });
  file.push(data, errors);
  return file.end();
};

const problem = (act: () => unknown): Pick<ImportError, 'code' | 'params'> => {
  try {
    act();
  } catch (error) {
    if (error instanceof ImportError) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('nothing was refused');
};

const INSTAGRAM =
  '\uFEFFPost ID,Account username,Description,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves';

describe('Instagram content', () => {
  test('reads counts, ids as text, blanks as none, and takes no caption along', () => {
    const file = read([
      INSTAGRAM,
      '18000000000000017,moss.studio,"Code MOSS10\nlink in bio",04/21/2026 09:15,https://www.instagram.com/reel/AB1/?igsh=x1,IG reel,Lifetime,"15,300",8200,512,40,12,33,101',
      '18000000000000018,moss.studio,=HYPERLINK("x"),04/02/2026 18:00,https://www.instagram.com/p/CD2/,IG image,Lifetime,,700,61,,0,4,9',
    ]);
    expect(file).toEqual({
      kind: 'content',
      format: 'instagram-content',
      rows: 2,
      skipped: [],
      skippedRows: [],
      currency: '',
      from: '2026-04-02',
      to: '2026-04-21',
      posts: [
        {
          key: '18000000000000017',
          date: '2026-04-21',
          format: 'reel',
          link: 'https://www.instagram.com/reel/AB1/',
          account: 'moss.studio',
          views: 15300,
          reach: 8200,
          likes: 512,
          comments: 33,
          shares: 40,
          saves: 101,
          clicks: null,
          newFollowers: 12,
        },
        expect.objectContaining({ date: '2026-04-02', format: 'post', views: null, shares: null, likes: 61 }),
      ],
    });
  });

  test('reads a Portuguese export with points for thousands and days first', () => {
    const file = read(
      [
        'Identificação da publicação;Descrição;Horário de publicação;Link permanente;Tipo de publicação;Visualizações;Alcance;Curtidas;Compartilhamentos;Comentários;Salvamentos',
        '901;Casa nova;17/08/2026 10:00;https://www.instagram.com/p/Q1/;Imagem do IG;4.210;2.050;133;8;21;17',
      ],
      undefined,
      ';',
    );
    expect(file).toMatchObject({
      posts: [{ date: '2026-08-17', views: 4210, reach: 2050, likes: 133, format: 'post' }],
    });
  });

  test('asks where no day decides whether the day or the month comes first', () => {
    const lines = [INSTAGRAM, '7,a,b,03/04/2026 10:00,https://x.example/p,IG reel,Lifetime,1,1,1,1,1,1,1'];
    expect(problem(() => read(lines))).toEqual({
      code: 'day-or-month-first',
      params: { day: '03/04/2026 10:00' },
    });
    expect(read(lines, 'day-first')).toMatchObject({ posts: [{ date: '2026-04-03' }] });
    expect(read(lines, 'month-first')).toMatchObject({ posts: [{ date: '2026-03-04' }] });
  });

  test('lists what cannot be read, each with its reason', () => {
    const file = read([
      INSTAGRAM,
      '1.8E+16,a,b,04/21/2026 10:00,https://x.example/p,IG reel,Lifetime,1,1,1,1,1,1,1',
      '8,a,b,tomorrow,https://x.example/p,IG reel,Lifetime,1,1,1,1,1,1,1',
      '9,a,b,04/21/2026 10:00,https://x.example/p,IG reel,Lifetime,many,1,1,1,1,1,1',
      ',,,,,,,,,,,,,',
    ]);
    expect(file).toMatchObject({ rows: 4, posts: [] });
    expect(file.skippedRows).toEqual([
      { row: 5, reason: 'blank-row', value: '' },
      { row: 2, reason: 'id-rounded', value: '1.8E+16' },
      { row: 3, reason: 'date-unreadable', value: 'tomorrow' },
      { row: 4, reason: 'count-unreadable', value: 'many' },
    ]);
  });
});

test('TikTok Studio: rounded counts, the id out of the link, blank rows at the end', () => {
  const file = read([
    'Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Average watch time',
    '"Rain, city",https://www.tiktok.com/@moss/video/7300000000000000123?lang=en,2026-06-02 19:05:00,2.4K,18,7,"21,900",0:09',
    ',,,,,,,',
  ]);
  expect(file).toMatchObject({
    kind: 'content',
    rows: 2,
    posts: [{ key: '7300000000000000123', account: 'moss', likes: 2400, views: 21900, reach: null }],
    skipped: [{ reason: 'blank-row', count: 1 }],
  });
});

describe('ads', () => {
  test('Meta: the currency out of the column, decimal comma, the sum left out, results not read', () => {
    const file = read(
      [
        'Kampagnenname;Ausgegebener Betrag (EUR);Impressionen;Reichweite',
        'Herbst;2.345,67;88.100;51.020',
        ';2.345,67;88.100;51.020',
      ],
      undefined,
      ';',
    );
    expect(file).toEqual({
      kind: 'ads',
      format: 'meta-ads',
      rows: 2,
      currency: 'EUR',
      from: '',
      to: '',
      ads: [
        {
          key: 'Herbst',
          name: 'Herbst',
          date: '',
          until: '',
          spend: 2345.67,
          impressions: 88100,
          reach: 51020,
          clicks: null,
        },
      ],
      skipped: [{ reason: 'total-row', count: 1 }],
      skippedRows: [{ row: 3, reason: 'total-row', value: '' }],
    });
  });

  test('Meta: the period reaches from its first day to its last', () => {
    const file = read([
      'Campaign name,Ad set name,Reporting starts,Reporting ends,Amount spent (EUR),Impressions',
      'Reach,Reach,2026-05-01,2026-05-31,12.00,900',
      'Sales,Cold,2026-05-04,2026-06-02,8.50,400',
    ]);
    expect(file).toMatchObject({
      rows: 2,
      from: '2026-05-01',
      to: '2026-06-02',
      ads: [
        { key: 'Reach › Reach 2026-05-01', date: '2026-05-01', until: '2026-05-31', spend: 12 },
        { name: 'Sales › Cold', until: '2026-06-02' },
      ],
    });
  });

  test('Google: two title lines, tabs, "--" for none, totals left out', () => {
    const file = read(
      [
        'Campaign report',
        'May 1, 2026 - May 31, 2026',
        'Campaign status\tCampaign\tClicks\tImpr.\tCTR\tCurrency code\tAvg. CPC\tCost\tConversions',
        'Enabled\tBrand, exact\t2,345\t56,789\t4.13%\tEUR\t0.31\t726.95\t12.00',
        'Paused\tVideo\t--\t--\t--\tEUR\t--\t0.00\t0.00',
        'Total: Account\t\t2,345\t56,789\t4.13%\tEUR\t0.31\t726.95\t12.00',
      ],
      undefined,
      '\t',
    );
    expect(file).toMatchObject({
      format: 'google-ads',
      currency: 'EUR',
      ads: [
        { name: 'Brand, exact', spend: 726.95, clicks: 2345 },
        { name: 'Video', spend: 0, clicks: null },
      ],
      skipped: [{ reason: 'total-row', count: 1 }],
    });
  });

  test('several currencies are refused by name', () => {
    const lines = ['Campaign,Cost,Impr.,Clicks,Currency code', 'A,1.00,10,1,EUR', 'B,1.00,10,1,USD'];
    expect(problem(() => read(lines))).toEqual({
      code: 'mixed-currencies',
      params: { currencies: 'EUR, USD' },
    });
  });
});

test('GA4: comments above, the total left out, further tables counted apart', () => {
  const file = read([
    '# ----------------------------------------',
    '# Traffic acquisition: Session source / medium',
    '# Start date: 20260901',
    'Session source / medium,Session campaign,Sessions,Engagement rate',
    ',,300,0.7',
    'ig / influencer,spring,200,0.75',
    '(direct) / (none),(not set),100,0.6',
    '',
    '# Start date: 20260901',
    'Nth week,Active users',
    '0000,3101',
  ]);
  expect(file).toMatchObject({
    kind: 'traffic',
    rows: 5,
    traffic: [
      { source: 'ig', medium: 'influencer', campaign: 'spring', content: '', sessions: 200 },
      { source: '(direct)', medium: '', campaign: '', content: '', sessions: 100 },
    ],
    skipped: [
      { reason: 'total-row', count: 1 },
      { reason: 'other-table', count: 2 },
    ],
  });
});

test('GA4: of tables that break down the same visits only the most telling one is read', () => {
  const file = read([
    '# Account: Moss, Studio',
    '# Start date: 20260901',
    '# End date: 20260930',
    'Session primary channel group (Default Channel Group),Sessions',
    'Organic Social,300',
    '',
    '# Start date: 20260901',
    '# End date: 20260930',
    'Session source / medium,Session manual ad content,Sessions',
    'ig / influencer,anna,200',
    '# Note, with a comma',
    'Session campaign,Sessions',
    'spring,300',
  ]);
  expect(file).toMatchObject({
    rows: 3,
    traffic: [{ source: 'ig', medium: 'influencer', content: 'anna', sessions: 200 }],
    skipped: [{ reason: 'other-table', count: 2 }],
    from: '2026-09-01',
    to: '2026-09-30',
  });
});

test('GA4: of two periods side by side the first one is read', () => {
  const file = read([
    'Session source / medium,Date range,Sessions',
    ',"Sep 1, 2026 - Sep 30, 2026",300',
    'ig / influencer,"Sep 1, 2026 - Sep 30, 2026",300',
    ',"Aug 1, 2026 - Aug 31, 2026",120',
    'ig / influencer,"Aug 1, 2026 - Aug 31, 2026",120',
  ]);
  expect(file).toMatchObject({
    rows: 4,
    traffic: [{ sessions: 300 }],
    skipped: [
      { reason: 'total-row', count: 1 },
      { reason: 'other-period', count: 2 },
    ],
  });
});

test('names the columns of a file that is none of them', () => {
  expect(problem(() => read(['a,b', '1,2']))).toEqual({ code: 'unknown-format', params: { found: 'a, b' } });
  expect(problem(() => read(['']))).toEqual({ code: 'empty-file', params: {} });
});
