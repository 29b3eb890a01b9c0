import { nameKey } from '../../core/imports/name-key.ts';
import type { ContentPost } from '../../core/imports/platforms/platform-data.ts';
import type { ContentRow } from '../../core/sidebar-api.ts';

/** Whose the posts of an account are: a creator's, or one's own (''); null leaves them out. */
export type Owner = { creator: string } | null;

export const CONTENT_COUNTS = [
  'reach',
  'views',
  'likes',
  'comments',
  'shares',
  'saves',
  'clicks',
  'newFollowers',
] as const;
export type ContentCount = (typeof CONTENT_COUNTS)[number];

/** The accounts of a file with their number of posts, the most first; '' where the file names none. */
export function accountsOf(posts: readonly ContentPost[]): { account: string; posts: number }[] {
  const counts = new Map<string, number>();
  for (const { account } of posts) counts.set(account, (counts.get(account) ?? 0) + 1);
  return [...counts].map(([account, count]) => ({ account, posts: count })).sort((a, b) => b.posts - a.posts);
}

/** The creator of the same name as the account, else oneself. */
export function usualOwner(account: string, handles: readonly string[]): { creator: string } {
  const name = nameKey(account);
  const same = name === '' ? undefined : handles.find((handle) => nameKey(handle) === name);
  return { creator: same ?? '' };
}

/** What of the posts reaches the add-on, field by field. */
export function contentRows(
  posts: readonly ContentPost[],
  ownerOf: (account: string) => Owner,
): ContentRow[] {
  return posts.flatMap(({ account, key, date, format, link, ...counts }) => {
    const owner = ownerOf(account);
    if (owner === null) return [];
    const { reach, views, likes, comments, shares, saves, clicks, newFollowers } = counts;
    return {
      ...{ key, date, creator: owner.creator, format, link },
      ...{ reach, views, likes, comments, shares, saves, clicks, newFollowers },
    };
  });
}

/** The sum of each count that the file has. */
export function contentTotals(rows: readonly ContentRow[]): { name: ContentCount; sum: number }[] {
  return CONTENT_COUNTS.filter((name) => rows.some((row) => row[name] !== null)).map((name) => ({
    name,
    sum: rows.reduce((sum, row) => sum + (row[name] ?? 0), 0),
  }));
}
