import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUtm } from '../../../src/core/links/read-utm.ts';
import { isWebLink, type UtmValues, utmLink, utmValue } from '../../../src/core/links/utm-link.ts';

describe('utmLink', () => {
  const source: UtmValues = { utm_source: 'ig' };
  const cases: [string, string, UtmValues, string][] = [
    [
      'adds what is given, in order, and leaves out what is empty',
      'https://example.com',
      { utm_source: 'a', utm_medium: 'c', utm_campaign: 'b', utm_content: '' },
      'https://example.com?utm_source=a&utm_medium=c&utm_campaign=b',
    ],
    [
      'stands before the fragment',
      'https://example.com/search?foo=bar#baz=qux',
      source,
      'https://example.com/search?foo=bar&utm_source=ig#baz=qux',
    ],
    [
      'leaves a question mark inside the fragment alone',
      'https://example.com/#/route?utm_source=x',
      source,
      'https://example.com/?utm_source=ig#/route?utm_source=x',
    ],
    [
      'keeps a signature',
      'https://example.com/p?token=YWJj==',
      source,
      'https://example.com/p?token=YWJj==&utm_source=ig',
    ],
    [
      'keeps escapes',
      'https://example.com/caf%C3%A9?q=a%20b',
      source,
      'https://example.com/caf%C3%A9?q=a%20b&utm_source=ig',
    ],
    [
      'needs no second separator',
      'https://example.com/?a=1&',
      source,
      'https://example.com/?a=1&utm_source=ig',
    ],
    ['fills an empty query', 'https://example.com/?', source, 'https://example.com/?utm_source=ig'],
    [
      'keeps an inner empty segment',
      'https://example.com/?a=1&&b=2',
      source,
      'https://example.com/?a=1&&b=2&utm_source=ig',
    ],
    [
      'replaces every earlier utm parameter, escaped names too',
      'https://example.com/?utm_source=old&id=1&utm_content=old&utm%5Fterm=x',
      source,
      'https://example.com/?id=1&utm_source=ig',
    ],
    [
      'leaves what only looks like one',
      'https://example.com/?utm.foo=x&my_utm_source=y&UTM_SOURCE=z',
      source,
      'https://example.com/?utm.foo=x&my_utm_source=y&UTM_SOURCE=z&utm_source=ig',
    ],
    [
      'encodes letters of other alphabets and marks with a meaning in links',
      'https://example.com/p',
      { utm_campaign: "şık İndirim 50% & more (it's)" },
      'https://example.com/p?utm_campaign=%C5%9F%C4%B1k_indirim_50%25_%26_more_%28it%27s%29',
    ],
    [
      'drops what is left without parameters',
      'https://example.com/?utm_source=old#top',
      {},
      'https://example.com/#top',
    ],
  ];
  it.each(cases)('%s', (_, link, values, expected) => {
    expect(utmLink(link, values)).toBe(expected);
  });

  it('is read back as written, and writing it again changes nothing', () => {
    const segment = fc.stringMatching(/^[a-z0-9=%._~-]{0,8}$/);
    fc.assert(
      fc.property(fc.array(segment), fc.string({ unit: 'grapheme' }), (segments, value) => {
        const link = `https://example.com/p?${segments.join('&')}#end`;
        const once = utmLink(link, { utm_source: value });
        expect(utmLink(once, { utm_source: value })).toBe(once);
        expect(readUtm(once).utm_source ?? '').toBe(utmValue(value));
      }),
    );
  });
});

describe('utmValue', () => {
  it.each([
    ['Spring Sale', 'spring_sale'],
    ['  a \n b\t', 'a_b'],
    ['insta\u200bgram', 'instagram'],
    ['İSTANBUL', 'istanbul'],
    ['מבצע קיץ', 'מבצע_קיץ'],
    ['', ''],
  ])('writes %j as %j', (typed, value) => {
    expect(utmValue(typed)).toBe(value);
  });
});

describe('isWebLink', () => {
  it.each(['https://a.example', 'HTTP://A.example/x?y#z', 'https://user@a.example:8080/'])(
    'takes %s',
    (link) => {
      expect(isWebLink(link)).toBe(true);
    },
  );
  it.each([
    '',
    'a.example',
    'ftp://a.example',
    'https://',
    'https:///x',
    'https://a.example/a b',
    'javascript:alert(1)',
  ])('refuses %j', (link) => {
    expect(isWebLink(link)).toBe(false);
  });
});
