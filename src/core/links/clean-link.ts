import { percentDecode } from './percent-decode.ts';

/** Parameters that only say who shared or clicked, besides the utm ones. */
const MARKS =
  /^(?:utm_(?:source|medium|campaign|term|content|id)|fbclid|gclid|igsh(?:id)?|ttclid|mc_eid|_r|is_from_webapp|sender_device)$/i;

/** The link without tracking marks; all the rest stays byte for byte. */
export function cleanLink(link: string): string {
  const hash = link.indexOf('#');
  const beforeHash = hash === -1 ? link : link.slice(0, hash);
  const fragment = hash === -1 ? '' : link.slice(hash);
  const mark = beforeHash.indexOf('?');
  if (mark === -1) return link;
  const query = beforeHash.slice(mark + 1);
  const segments = query.split('&');
  const kept = segments.filter((segment) => !MARKS.test(percentDecode(segment.split('=', 1)[0]!)));
  if (kept.length === segments.length) return link;
  const rest = kept.join('&');
  return beforeHash.slice(0, mark) + (rest === '' ? '' : `?${rest}`) + fragment;
}
