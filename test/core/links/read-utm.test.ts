import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUtm } from '../../../src/core/links/read-utm.ts';

describe('readUtm', () => {
  it.each<[string, Record<string, string>]>([
    [
      'https://shop.example/p?utm_source=instagram&utm_medium=influencer&utm_content=anna',
      { utm_source: 'instagram', utm_medium: 'influencer', utm_content: 'anna' },
    ],
    ['/products/mat?utm_source=ig&utm_campaign=anna15', { utm_source: 'ig', utm_campaign: 'anna15' }],
    ['shop.example/p?utm_source=ig', { utm_source: 'ig' }],
    ['https://shop.example/?utm_source=a#utm_medium=b', { utm_source: 'a' }],
    ['https://shop.example/?UTM_SOURCE=ig&utm_source%20=x', {}],
    ['https://shop.example/?utm_source=&utm_medium=social', { utm_source: '', utm_medium: 'social' }],
    ['https://shop.example/?utm_source=first&utm_source=second', { utm_source: 'first' }],
    ['https://shop.example/?utm_id=7&utm_term=t', { utm_id: '7', utm_term: 't' }],
    ['https://shop.example/?source=x&ref=ig', {}],
    ['no link at all', {}],
  ])('%s', (link, utm) => {
    expect(readUtm(link)).toEqual(utm);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readUtm(`?utm_source=${text}`)).not.toThrow();
      }),
    );
  });
});
