import { parseQuery, rawQuery } from './parse-query.ts';

export const UTM_PARAMETERS = [
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
  'utm_id',
] as const;
export type UtmParameter = (typeof UTM_PARAMETERS)[number];

/**
 * The UTM parameters a link carries, decoded; one that is absent is absent here, an empty one is ''. Takes a
 * whole link, a path (`/products/x?utm_source=ig`) or a link without its scheme, and never throws. Names are
 * exact, as analytics reads them: `UTM_SOURCE` is none. Of a repeated parameter the first counts.
 */
export function readUtm(link: string): Partial<Record<UtmParameter, string>> {
  const found: Partial<Record<UtmParameter, string>> = {};
  for (const [name, value] of parseQuery(rawQuery(link))) {
    const parameter = UTM_PARAMETERS.find((known) => known === name);
    if (parameter !== undefined && !(parameter in found)) found[parameter] = value;
  }
  return found;
}
