import { parseQuery, rawQuery } from './parse-query.ts';

/** Hosts that Instagram, Facebook and Threads send an outgoing click through; the real link is in `u`. */
const WRAPPERS = /^(?:https?:\/\/)?(?:l|lm)\.(?:instagram|facebook|threads)\.(?:com|net)\//i;

/** The link inside such a wrapper, once; any other link as it is. */
export function unwrapLink(link: string): string {
  if (!WRAPPERS.test(link.trim())) return link;
  const inner = parseQuery(rawQuery(link)).find(([name]) => name === 'u')?.[1];
  return inner ? inner : link;
}
