import { expect, it } from 'vitest';
import type { ListedLink } from '../../../src/core/sidebar-api.ts';
import { linkRows, linkVisits, marksOf } from '../../../src/sidebar/imports/link-visits.ts';

const link = (content: string): ListedLink => ({
  source: 'instagram',
  medium: 'influencer',
  campaign: '',
  content,
  creator: '',
  sessions: null,
});
const visit = (source: string, content: string, sessions: number) => ({
  source,
  medium: '',
  campaign: '',
  content,
  sessions,
});

it('splits a report into the links and the rest, which add up to it', () => {
  const visits = linkVisits(
    [visit('ig', 'anna', 5), visit('instagram', 'ben', 30), visit('google', '', 7), visit('ig', 'anna', 2)],
    [link('anna'), link('ben'), link('cem')],
  );
  expect(visits).toMatchObject({ matched: 37, unmatched: 7, others: [{ label: 'google', sessions: 7 }] });
  expect(visits.links.map(({ link: { content }, sessions }) => [content, sessions])).toEqual([
    ['ben', 30],
    ['anna', 7],
  ]);
  const marks = { source: 'instagram', medium: 'influencer', campaign: '' };
  expect(linkRows(visits.links)).toEqual([
    { ...marks, content: 'ben', clicks: null, sessions: 30 },
    { ...marks, content: 'anna', clicks: null, sessions: 7 },
  ]);
});

it('names a link by the marks it has', () => {
  expect(marksOf(link('anna'))).toBe('instagram / influencer / anna');
});
