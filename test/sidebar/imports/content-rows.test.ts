import { describe, expect, it } from 'vitest';
import type { ContentPost } from '../../../src/core/imports/platforms/platform-data.ts';
import {
  accountsOf,
  contentRows,
  contentTotals,
  usualOwner,
} from '../../../src/sidebar/imports/content-rows.ts';

const post = (key: string, account: string, changes: Partial<ContentPost> = {}): ContentPost => ({
  key,
  account,
  date: '2026-05-01',
  format: 'reel',
  link: `https://x.example/${key}`,
  reach: null,
  views: 100,
  likes: 5,
  comments: 1,
  shares: null,
  saves: null,
  clicks: null,
  newFollowers: null,
  ...changes,
});
const posts = [post('1', 'moss.studio'), post('2', 'anna_moves', { reach: 80 }), post('3', 'moss.studio')];

describe('the accounts of a file', () => {
  it('come with their posts, the most first', () => {
    expect(accountsOf(posts)).toEqual([
      { account: 'moss.studio', posts: 2 },
      { account: 'anna_moves', posts: 1 },
    ]);
  });

  it.each([
    ['anna_moves', '@Anna.Moves'],
    ['ANNA MOVES', '@Anna.Moves'],
    ['anna', ''],
    ['', ''],
    ['!!!', ''],
  ])('%j is %j', (account, creator) => {
    expect(usualOwner(account, ['', '@ben', '@Anna.Moves'])).toEqual({ creator });
  });
});

describe('the rows that are sent', () => {
  it('carry the creator instead of the account, and leave out what is not wanted', () => {
    const rows = contentRows(posts, (account) =>
      account === 'anna_moves' ? { creator: '@Anna.Moves' } : null,
    );
    const { account, ...sent } = posts[1]!;
    expect(rows).toEqual([{ ...sent, creator: '@Anna.Moves' }]);
    expect(JSON.stringify(rows)).not.toContain(account);
  });

  it('add up, count by count, where the file has the count', () => {
    const rows = contentRows(posts, () => ({ creator: '' }));
    expect(contentTotals(rows)).toEqual([
      { name: 'reach', sum: 80 },
      { name: 'views', sum: 300 },
      { name: 'likes', sum: 15 },
      { name: 'comments', sum: 3 },
    ]);
  });
});
