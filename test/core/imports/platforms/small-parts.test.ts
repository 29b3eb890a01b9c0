import { expect, test } from 'vitest';
import { linkSource } from '../../../../src/core/imports/platforms/link-source.ts';
import { matchTraffic } from '../../../../src/core/imports/platforms/match-traffic.ts';
import { readCount } from '../../../../src/core/imports/platforms/read-count.ts';
import { cleanLink } from '../../../../src/core/links/clean-link.ts';

test.each([
  ['12,400', 12400],
  ['2.300', 2300],
  ['1.234.567', 1234567],
  ['18 400', 18400],
  ['1.2K', 1200],
  ['1,2k', 1200],
  ['475.8m', 475_800_000],
  ['12.00', 12],
  ['0', 0],
  ['', null],
  ['--', null],
  ['-', null],
  ['0:09', undefined],
  ['12.5', undefined],
  ['many', undefined],
])('a count of %j is %j', (text, count) => expect(readCount(text)).toBe(count));

test.each([
  ['ig', 'instagram'],
  ['l.instagram.com', 'instagram'],
  ['www.Instagram.com', 'instagram'],
  ['FB', 'facebook'],
  ['t.co', 'x'],
  ['Newsletter', 'newsletter'],
])('%s is a name of %s', (source, network) => expect(linkSource(source)).toBe(network));

test.each([
  ['https://x.example/a?utm_source=ig&id=1&utm_id=7#top', 'https://x.example/a?id=1#top'],
  ['https://x.example/a?a=1&&utm_source=x&b=2', 'https://x.example/a?a=1&&b=2'],
  ['https://x.example/a?utm.foo=x&q=a%2Fb', 'https://x.example/a?utm.foo=x&q=a%2Fb'],
  ['https://x.example/a#b?utm_source=x', 'https://x.example/a#b?utm_source=x'],
])('%s without its marks is %s', (link, clean) => expect(cleanLink(link)).toBe(clean));

const link = (place: number, content: string) => ({
  place,
  source: 'instagram',
  medium: 'influencer',
  campaign: 'spring',
  content,
});
const visit = (source: string, campaign: string, content: string, sessions: number) => ({
  source,
  medium: 'influencer',
  campaign,
  content,
  sessions,
});

test('sessions go to the one link they fit, under any name of the network', () => {
  const { byLink, unmatched } = matchTraffic(
    [
      visit('ig', 'Spring', 'anna', 5),
      visit('l.instagram.com', 'spring', 'anna', 2),
      visit('instagram', 'spring', 'ben', 3),
      visit('instagram', 'spring', '', 11),
      visit('tiktok', 'spring', 'anna', 1),
      visit('', '', '', 9),
    ],
    [link(4, 'anna'), link(6, 'ben')],
  );
  expect([...byLink]).toEqual([
    [4, 7],
    [6, 3],
  ]);
  expect(unmatched).toEqual([
    { label: 'instagram / influencer / spring', sessions: 11, why: 'several-links' },
    { label: 'influencer', sessions: 9, why: 'no-link' },
    { label: 'tiktok / influencer / spring / anna', sessions: 1, why: 'no-link' },
  ]);
});
