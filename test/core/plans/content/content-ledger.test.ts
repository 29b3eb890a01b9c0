import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { ugcValue } from '../../../../src/core/metrics/value/ugc-value.ts';
import type { ListKey } from '../../../../src/core/plans/lists/list-keys.ts';
import { calculatedLedgers } from '../calculated-ledgers.ts';

type Answer = ListKey<'YesNo'> | '';

describe.each(LANGUAGES)('content in %s', (language) => {
  const book = calculatedLedgers(language);
  const answer = (key: Answer): string => (key === '' ? '' : book.word('YesNo', key));

  it.each([
    [1100, 80, 40, 60, 1280],
    [90, '', '', '', 90],
    ['', 0, '', '', 0],
    ['', '', '', '', ''],
  ])('adds up the engagements %s, %s, %s, %s to %s', (likes, comments, shares, saves, sum) => {
    book.type('content', { likes, comments, shares, saves });
    expect(book.shown('content', 'engagements')).toBe(sum);
  });

  it.each<[Answer, Answer, number | '', number | '']>([
    ['yes', 'yes', 180, 180],
    ['yes', 'no', 180, ''],
    ['no', 'yes', 180, ''],
    ['yes', '', 180, ''],
    ['', '', 180, ''],
    ['yes', 'yes', '', ''],
    ['yes', 'yes', 0, 0],
  ])('reusable %s, licensed %s, replacement cost %s: worth %s', (reusable, licensed, cost, worth) => {
    book.type('content', {
      reusable: answer(reusable),
      licensed: answer(licensed),
      replacementCost: cost,
    });
    expect(book.shown('content', 'contentValue')).toBe(worth);
    if (worth !== '' && cost !== '') {
      expect(worth).toBe(ugcValue.compute({ assets: 1, replacementcost: cost, adaptationcost: 0 }));
    }
  });
});
