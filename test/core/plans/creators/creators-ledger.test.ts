import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { audienceFlags } from '../../../../src/core/metrics/audience/audience-flags.ts';
import { influencerTier } from '../../../../src/core/metrics/audience/influencer-tier.ts';
import { tierOf } from '../../../../src/core/metrics/audience/tiers.ts';
import type { ListKey } from '../../../../src/core/plans/lists/list-keys.ts';
import { type CalculatedLedgers, calculatedLedgers } from '../calculated-ledgers.ts';

const TIERS: [number, ListKey<'Tier'>][] = [
  [0, 'nano'],
  [9_999, 'nano'],
  [10_000, 'micro'],
  [99_999, 'micro'],
  [100_000, 'mid'],
  [499_999, 'mid'],
  [500_000, 'macro'],
  [999_999, 'macro'],
  [1_000_000, 'mega'],
];

describe.each(LANGUAGES)('creators in %s', (language) => {
  const book = calculatedLedgers(language);
  const shown = (column: string) => book.shown('creators', column);
  const creator = (followers: number | '', likes: number | '', comments: number | '') =>
    book.type('creators', { followers, likes, comments });

  it.each(TIERS)('%i followers are of the tier %s, with what is usual there', (followers, tier) => {
    creator(followers, '', '');
    expect(shown('tier')).toBe(book.word('Tier', tier));
    expect(shown('benchmark')).toBe(tierOf(followers).usualEngagement);
    if (language === 'en') expect(shown('tier')).toBe(influencerTier.compute({ followers }));
  });

  it('shows nothing of a creator nothing is known of', () => {
    creator('', '', '');
    for (const column of ['tier', 'engagementRate', 'benchmark', 'link', 'flags'])
      expect(shown(column)).toBe('');
  });

  it('shows no flag without both followers and engagement', () => {
    creator(50_000, '', '');
    expect(shown('flags')).toBe('');
    creator('', 400, 12);
    expect(shown('flags')).toBe('');
    creator(0, 400, 12);
    expect(shown('flags')).toBe('');
  });
});

describe('flags of creators', () => {
  const book: CalculatedLedgers = calculatedLedgers('en');
  const flags = (followers: number, likes: number | '', comments: number | ''): unknown => {
    book.type('creators', { followers, likes, comments });
    return book.shown('creators', 'flags');
  };

  // What =AUDIENCEFLAGS says of the same numbers, in the marks of the tab.
  it.each([
    [50_000, 400, 12],
    [50_000, 40, 0],
    [50_000, 4_000, 300],
    [50_000, 50, 17],
    [50_000, 50, 18],
    [50_000, 2_690, 10],
    [50_000, 2_691, 10],
    [9_999, 500, 1],
    [10_000, 501, 1],
    [2_000_000, 90_000, 100],
  ])('%i followers, %i likes, %i comments', (followers, averagelikes, averagecomments) => {
    const said = audienceFlags.compute({
      followers,
      averagelikes,
      averagecomments,
      following: 0,
      monthlygrowth: 0,
    });
    const marked = said === 'no flags' ? said : `! ${String(said).replace(/; /g, ' · ')}`;
    expect(flags(followers, averagelikes, averagecomments)).toBe(marked);
  });

  it('does not take unknown comments for none', () => {
    expect(flags(50_000, 4_000, '')).toBe('! engagement far above its tier');
    expect(flags(50_000, 4_000, 0)).toBe('! engagement far above its tier · likes without comments');
  });

  it('compares with the benchmarks as they are now', () => {
    expect(flags(50_000, 400, 12)).toBe('no flags');
    book.typeNamed('Benchmarks_Engagement', '5%', 1);
    expect(flags(50_000, 400, 12)).toBe('! engagement far below its tier');
    book.typeNamed('Benchmarks_Engagement', '', 1);
    expect(flags(50_000, 400, 12)).toBe('');
  });
});

describe('the tracking link of a creator', () => {
  const book = calculatedLedgers('en');
  const link = (campaign: string, handle: string, row: number) =>
    book.type(
      'links',
      { campaign, creator: handle, address: 'https://shop.example/', source: campaign },
      row,
    );

  it('is the one of the campaign', () => {
    link('spring', '@maria', 0);
    link('summer', '@maria', 1);
    book.type('creators', { campaign: 'summer', handle: '@maria' });
    expect(book.shown('creators', 'link')).toBe('https://shop.example/?utm_source=summer');
    book.type('creators', { campaign: 'autumn' });
    expect(book.shown('creators', 'link')).toBe('');
  });
});
