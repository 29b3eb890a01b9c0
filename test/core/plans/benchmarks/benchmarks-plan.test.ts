import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { TIERS } from '../../../../src/core/metrics/audience/tiers.ts';
import { emv } from '../../../../src/core/metrics/value/emv.ts';
import { QUOTES } from '../../../../src/core/plans/benchmarks/benchmark-data.ts';
import { benchmarksPlan } from '../../../../src/core/plans/benchmarks/benchmarks-plan.ts';
import { AT } from '../../../../src/core/plans/benchmarks/data-table.ts';
import { LISTS, type ListKey } from '../../../../src/core/plans/lists/list-keys.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';
import { calculatedLedgers } from '../calculated-ledgers.ts';

/** What each counts in the golden example: 50,000 impressions, 5,000 likes and 500 comments. */
const COUNTS: Record<ListKey<'EmvItem'>, number> = {
  impressions: 50_000,
  views: 0,
  likes: 5_000,
  comments: 500,
  shares: 0,
  saves: 0,
  clicks: 0,
};

describe.each(LANGUAGES)('benchmarks in %s', (language) => {
  const book = calculatedLedgers(language);
  const rates = () => LISTS.EmvItem.map((_, index) => Number(book.named('Benchmarks_EmvRate', index)));
  const choose = (card: ListKey<'RateCard'>) =>
    book.typeNamed('Benchmarks_RateCard', book.word('RateCard', card));

  // The golden values of EMV, and Aspire's by its card: 50,000 × 0.003 + 5,000 × 0.15.
  it.each<[ListKey<'RateCard'>, number]>([
    ['lefty', 750],
    ['aspire', 900],
    ['later', 1752.5],
    ['ayzenberg', 2876],
    ['own', 0],
  ])('the card %s values the same post at %d', (card, value) => {
    choose(card);
    const total = emv.compute({ counts: LISTS.EmvItem.map((item) => COUNTS[item]), rates: rates() });
    expect(total).toBeCloseTo(value, 9);
  });

  it('names the items in the order of their rates', () => {
    const left = AT.item - AT.value;
    const items = LISTS.EmvItem.map((_, index) => book.named('Benchmarks_EmvRate', index, left));
    expect(items).toEqual(LISTS.EmvItem.map((item) => book.word('EmvItem', item)));
  });

  it('shows no error for a card nobody knows', () => {
    book.typeNamed('Benchmarks_RateCard', '?');
    expect(rates()).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('begins tiers where the function does', () => {
    const bounds = TIERS.map((_, index) => book.named('Benchmarks_TierFrom', index));
    expect(bounds).toEqual([0, ...TIERS.slice(0, -1).map(({ below }) => below)]);
  });

  it('leads no name, and thus no formula, to a quoted figure', () => {
    const plan = benchmarksPlan(SHEET_TEXTS[language], language);
    const quoted = plan.blocks.filter(({ cells }) =>
      cells.some((row) => Object.values(QUOTES).some(({ value }) => row.includes(value))),
    );
    expect(quoted).toHaveLength(Object.keys(QUOTES).length);
    for (const { row } of quoted) {
      expect(plan.names.filter(({ area }) => area.row <= row && row < area.row + area.rows)).toEqual([]);
    }
  });

  it('gives every figure a denominator and a source', () => {
    const plan = benchmarksPlan(SHEET_TEXTS[language], language);
    const figures = plan.blocks.flatMap(({ cells }) =>
      cells.filter((row) => row.length === 6 && typeof row[2] === 'number'),
    );
    expect(figures.length).toBeGreaterThan(20);
    for (const [, , , denominator, source] of figures) {
      expect(denominator).not.toBe('');
      expect(source).not.toBe('');
    }
  });
});
