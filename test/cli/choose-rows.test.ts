import { describe, expect, it } from 'vitest';
import { chooseRows } from '../../src/cli/choose-rows.ts';

const long = { all: 1_000_000, matched: 210_000, daily: 24_000 };

describe('chooseRows', () => {
  it('takes every order without a word where they fit', () => {
    expect(chooseRows({ all: 50_000, matched: 3, daily: 2 }, null)).toEqual({ choice: 'all', notice: null });
  });

  it('takes the fullest that fits and says so', () => {
    expect(chooseRows(long, null)).toEqual({
      choice: 'daily',
      notice:
        'the Orders tab holds one row per day, creator and kind of match (24000 rows), because 1000000 orders are more than the 50000 it takes',
    });
    expect(chooseRows({ ...long, all: 60_000, matched: 40_000 }, null).choice).toBe('matched');
  });

  it('takes what was asked for', () => {
    expect(chooseRows({ all: 90, matched: 30, daily: 12 }, 'daily')).toEqual({
      choice: 'daily',
      notice: 'the Orders tab holds one row per day, creator and kind of match (12 rows)',
    });
  });

  it('refuses what does not fit and names what does', () => {
    expect(() => chooseRows(long, 'matched')).toThrow(
      '--rows matched makes 210000 rows, and the Orders tab takes 50000; write --rows daily (24000 rows)',
    );
    expect(() => chooseRows({ all: 1e6, matched: 6e5, daily: 6e4 }, null)).toThrow(
      'even one row per day, creator and kind of match makes 60000 rows, and the Orders tab takes 50000; report on a shorter period or use --json alone',
    );
  });
});
