import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LINK, readNoteAttributes } from '../../../src/core/imports/note-attributes.ts';

describe('readNoteAttributes', () => {
  it.each([
    [
      'lines',
      'UTM source: facebook\nUTM medium: paid\nUTM campaign: 120243641616090734\nUTM content: a',
      'facebook',
      'paid',
      '120243641616090734',
      'a',
    ],
    [
      'names in other forms',
      'utm_source: ig\r\n_utm-medium: story\r\nUtm_Campaign : x',
      'ig',
      'story',
      'x',
      '',
    ],
    ['a value with a colon', 'utm_source: a:b', 'a:b', '', '', ''],
    ['JSON', '_elevar_visitor_info: {"utm_source":"ig","utm_content":"anna"}', 'ig', '', '', 'anna'],
    [
      'JSON with a long id as a number',
      'info: {"utm_campaign":120243641616090734}',
      '',
      '',
      '120243641616090734',
      '',
    ],
    [
      'JSON over several lines',
      'info: {\n  "utm_source": "ig",\n  "utm_medium": null\n}\nGift: no',
      'ig',
      '',
      '',
      '',
    ],
    [
      'JSON within JSON',
      'info: {"first":{"utm_source":"a"},"last":"{\\"utm_source\\":\\"b\\"}"}',
      'b',
      '',
      '',
      '',
    ],
    [
      'JSON that is cut off',
      'info: {"utm_source":"ig","utm_campaign":"spring","utm_con',
      'ig',
      '',
      'spring',
      '',
    ],
    [
      "a landing page's address",
      'landing_page: https://shop.example/?utm_source=ig&utm_content=anna%20b#x',
      'ig',
      '',
      '',
      'anna b',
    ],
    ['a landing page that is a path', 'landing_site: /p?utm_source=ig', 'ig', '', '', ''],
    [
      'the last of two landing pages',
      'first: /p?utm_source=a&utm_medium=m\nlast: /p?utm_source=b',
      'b',
      '',
      '',
      '',
    ],
    [
      'lines before JSON, never mixed',
      'info: {"utm_source":"a","utm_medium":"m"}\nUTM source: b',
      'b',
      '',
      '',
      '',
    ],
    ['JSON before an address', 'page: /p?utm_source=a\ninfo: {"utm_source":"b"}', 'b', '', '', ''],
    [
      'null written out',
      'UTM source: null\nUTM medium: undefined\nlanding: /?utm_source=ig',
      'ig',
      '',
      '',
      '',
    ],
    ['a protected cell', "utm_content: '=anna", '', '', '', '=anna'],
    ['control characters', 'landing: /?utm_source=ig%00%0A', 'ig', '', '', ''],
  ])('%s', (_, cell, source, medium, campaign, content) => {
    expect(readNoteAttributes(cell)).toEqual({ source, medium, campaign, content });
  });

  it.each(['', 'Gift wrap: yes', 'utm', 'UTM term: shoes', 'landing: https://shop.example/?ref=utm'])(
    '%j holds no tracked link',
    (cell) => {
      expect(readNoteAttributes(cell)).toEqual(NO_LINK);
    },
  );

  it('never throws', () => {
    const piece = fc.constantFrom(
      'utm_source',
      ':',
      '{',
      '}',
      '"',
      '\\',
      '\n',
      ' ',
      'a',
      '?',
      '=',
      '%E9',
      ',',
      '1234567890123456',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(() => readNoteAttributes(pieces.join(''))).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
