import { describe, expect, it } from 'vitest';
import { fileKind } from '../../../src/core/imports/file-kind.ts';

describe('fileKind', () => {
  it.each([
    ['a shop', [['Name', 'Created at', 'Financial Status', 'Currency', 'Total']], 'orders'],
    ['a network', [['Post ID', 'Publish time', 'Likes', 'Comments']], 'content'],
    [
      'an advertising account below its title',
      [['Campaign report'], ['May 2026'], ['Campaign', 'Cost', 'Impr.', 'Clicks']],
      'ads',
    ],
    [
      'analytics below its comments',
      [...Array.from({ length: 9 }, () => ['#']), ['Session source / medium', 'Sessions']],
      'traffic',
    ],
    [
      'none of them',
      [
        ['Date', 'Sum'],
        ['2026-05-01', '5'],
      ],
      null,
    ],
    // Both the ad set and the campaign are called like a column; this is no header that has one twice.
    ['a row of values', [['Reach', 'Reach', 'Impressions']], null],
    ['nothing', [], null],
  ])('%s', (_, records, kind) => expect(fileKind(records)).toBe(kind));
});
