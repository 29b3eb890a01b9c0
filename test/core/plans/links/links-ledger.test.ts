import { describe, expect, it } from 'vitest';
import { utmLink } from '../../../../src/core/metrics/links/utm-link.ts';
import { calculatedLedgers } from '../calculated-ledgers.ts';

const LINK = {
  address: 'https://shop.example/spring',
  source: 'instagram',
  medium: 'influencer',
  campaignTag: 'spring_sale',
  content: 'maria',
};

describe('the finished link', () => {
  const book = calculatedLedgers('en');

  // As =UTMLINK makes it of an address without utm parameters.
  it.each([
    [
      {},
      'https://shop.example/spring?utm_source=instagram&utm_medium=influencer&utm_campaign=spring_sale&utm_content=maria',
    ],
    [
      { address: 'https://shop.example/?size=m#top', medium: '', content: '' },
      'https://shop.example/?size=m&utm_source=instagram&utm_campaign=spring_sale#top',
    ],
    [
      { source: ' Instagram ', campaignTag: 'Spring Sale', medium: '', content: '' },
      'https://shop.example/spring?utm_source=instagram&utm_campaign=spring_sale',
    ],
  ])('of %o is %s', (changes, link) => {
    const typed = { ...LINK, ...changes };
    book.type('links', typed);
    expect(book.shown('links', 'link')).toBe(link);
    expect(
      utmLink.compute({
        url: typed.address,
        source: typed.source,
        medium: typed.medium,
        campaign: typed.campaignTag,
        content: typed.content,
        term: '',
        id: '',
      }),
    ).toBe(link);
  });

  it.each(['address', 'source'])('waits for the %s', (column) => {
    book.type('links', { ...LINK, [column]: '' });
    expect(book.shown('links', 'link')).toBe('');
  });
});
