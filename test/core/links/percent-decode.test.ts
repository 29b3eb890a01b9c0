import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentDecode } from '../../../src/core/links/percent-decode.ts';

/** The URL standard's own decoder; Node's spoils letters past ASCII beside a stray `%`, so none are used. */
const standard = (text: string) => new URLSearchParams(`v=${text.replace(/&/g, '%26')}`).get('v');

describe('percentDecode', () => {
  it.each([
    ['a+b%20c', 'a b c'],
    ['50%25%20off%21', '50% off!'],
    ['summer%2Bsale', 'summer+sale'],
    ['%D7%9E%D7%91', 'מב'],
    ['%F0%9F%94%A5promo', '🔥promo'],
    ['%E9t%E9', '\uFFFDt\uFFFD'],
    ['%GG', '%GG'],
    ['%', '%'],
    ['%2%2af', '%2*f'],
    ['%C0%AF', '\uFFFD\uFFFD'],
    ['%ED%A0%80', '\uFFFD\uFFFD\uFFFD'],
    ['%F4%90%80%80', '\uFFFD\uFFFD\uFFFD\uFFFD'],
    ['%E2%82', '\uFFFD'],
    ['%E2%82x', '\uFFFDx'],
  ])('%s → %s', (encoded, decoded) => {
    expect(percentDecode(encoded)).toBe(decoded);
  });

  it('agrees with the URL standard for any bytes', () => {
    const byte = fc.integer({ min: 0, max: 255 }).map((value) => `%${value.toString(16).padStart(2, '0')}`);
    const piece = fc.oneof(byte, fc.constantFrom('%', '%4', '%zz', '+', 'a'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(percentDecode(pieces.join(''))).toBe(standard(pieces.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back what encodeURIComponent wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(percentDecode(encodeURIComponent(text))).toBe(text);
      }),
    );
  });
});
