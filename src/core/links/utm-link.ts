import { percentDecode } from './percent-decode.ts';
import { UTM_PARAMETERS, type UtmParameter } from './read-utm.ts';

export type UtmValues = Partial<Record<UtmParameter, string>>;

/** An address with a host, and nothing in it that would cut the link off where it is pasted. */
export function isWebLink(text: string): boolean {
  return /^https?:\/\/[^\s/?#]+[^\s]*$/i.test(text);
}

/**
 * The link with exactly these utm parameters, in the order given, before any `#`. Earlier utm parameters go; all the
 * rest stays byte for byte, because a link that is parsed and rebuilt loses its signatures. Empty values are left out.
 */
export function utmLink(link: string, values: UtmValues): string {
  return withParameters(
    link,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, utmValue(value)])),
  );
}

/** The same with values as they are given; those that are empty are left out. */
export function withParameters(link: string, values: Readonly<Record<string, string>>): string {
  const hash = link.indexOf('#');
  const beforeHash = hash === -1 ? link : link.slice(0, hash);
  const fragment = hash === -1 ? '' : link.slice(hash);
  const mark = beforeHash.indexOf('?');
  const address = mark === -1 ? beforeHash : beforeHash.slice(0, mark);
  const kept = mark === -1 ? [] : beforeHash.slice(mark + 1).split('&');
  const segments = kept.filter((segment) => !isUtm(segment));
  // A query that ends in "&", or is empty, needs no second separator.
  while (segments[segments.length - 1] === '') segments.pop();
  for (const [name, value] of Object.entries(values)) {
    if (value !== '') segments.push(`${name}=${percentEncode(value)}`);
  }
  return address + (segments.length > 0 ? `?${segments.join('&')}` : '') + fragment;
}

/**
 * A value as analytics groups it: values are case-sensitive there and a space reads differently in every report, so
 * lower case and `_`; marks that cannot be seen are dropped.
 */
export function utmValue(typed: string): string {
  const visible = typed.replace(/\p{Default_Ignorable_Code_Point}|\p{Cc}/gu, (mark) =>
    /\s/.test(mark) ? ' ' : '',
  );
  // Lower-casing the Turkish İ leaves a combining dot behind.
  const lower = visible
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/i\u0307/g, 'i');
  return lower.replace(/\s+/g, '_');
}

function isUtm(segment: string): boolean {
  const name = percentDecode(segment.split('=', 1)[0]!);
  return UTM_PARAMETERS.some((parameter) => parameter === name);
}

/** RFC 3986: everything but letters, digits and `-._~`, and never an error for half a surrogate pair. */
function percentEncode(value: string): string {
  const whole = value.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (pair) =>
    pair.length === 2 ? pair : '\uFFFD',
  );
  return encodeURIComponent(whole).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
