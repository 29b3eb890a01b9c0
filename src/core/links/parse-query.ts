import { percentDecode } from './percent-decode.ts';

/** The raw query of a link, a path or a bare host: after the first `?`, before `#`; '' without one. */
export function rawQuery(link: string): string {
  // Browsers drop line breaks and tabs inside a link; a cell often ends in one.
  const cleaned = link.replace(/[\t\r\n]/g, '').trim();
  const beforeFragment = cleaned.split('#', 1)[0]!;
  const mark = beforeFragment.indexOf('?');
  return mark === -1 ? '' : beforeFragment.slice(mark + 1);
}

/** Names and values of a raw query, decoded, in order, repeated names kept. */
export function parseQuery(query: string): [name: string, value: string][] {
  return query
    .split('&')
    .filter((segment) => segment !== '')
    .map((segment) => {
      const equals = segment.indexOf('=');
      const name = equals === -1 ? segment : segment.slice(0, equals);
      const value = equals === -1 ? '' : segment.slice(equals + 1);
      return [percentDecode(name), percentDecode(value)];
    });
}
