import { splitCodes } from '../codes/split-codes.ts';
import { type AttributionRules, daysBetween, type ShareRule, USUAL_RULES } from './attribution-rules.ts';
import { creatorIndex } from './creator-index.ts';
import type { AttributedOrder, CreatorIdentity, Order } from './order.ts';

/** Which class an order is in, and whose it is. */
export type Attribution = Pick<AttributedOrder, 'class' | 'creator' | 'sharers' | 'outside'>;

/** Puts every order into exactly one class, so the classes add up to the file. */
export function attributeOrders(
  orders: readonly Order[],
  creators: readonly CreatorIdentity[],
  rules: AttributionRules = USUAL_RULES,
): AttributedOrder[] {
  const attribute = orderAttribution(creators, rules);
  return orders.map((order) => ({ ...order, ...attribute(order) }));
}

/**
 * The rules for one order at a time, for files too long to keep. An order that is not valid is `invalid`,
 * whatever it carries. A creator's own code beats a link; the same creator by both is `both`. Codes (or a link)
 * of several creators are `shared`, with the one listed first as its creator, and belong to whom the share rule says. A code of no creator does not cancel a link.
 *
 * A code counts when the order's day is between its dates, a link when the click's day is: the order's own where the
 * export does not name it. A click longer ago than the window does not count. What is outside is nobody's and says
 * whose it would have been.
 *
 * `house` is an order with a code that belongs to no creator, listed among the house codes or not: a shop
 * accepts only codes it has issued, so a code that is no creator's is the shop's own. `none` carries no code
 * and no creator's link that counts. Codes that nobody has listed are named by `summariseOrders`, because one of them
 * may be a creator's that was forgotten.
 */
export function orderAttribution(
  creators: readonly CreatorIdentity[],
  { windowDays, useDates, shared }: AttributionRules = USUAL_RULES,
): (order: Order) => Attribution {
  const index = creatorIndex(creators);
  return ({ status, code, link, date, clicked }) => {
    if (status !== 'valid') return { class: 'invalid', creator: '' };
    const codes = code === '' ? [] : splitCodes(code);
    const owners = codes.length === 0 ? [] : index.ownersOfCodes(codes, useDates ? date : undefined);
    const [owner] = owners;
    const isLate = windowDays !== null && clicked !== undefined && daysBetween(clicked, date) > windowDays;
    const linkOwners = isLate ? [] : index.ownersOfLink(link, useDates ? (clicked ?? date) : undefined);
    if (owner !== undefined) {
      if (owners.length > 1) return several(owners, shared);
      return { class: linkOwners.includes(owner) ? 'both' : 'code', creator: owner };
    }
    const [linkOwner] = linkOwners;
    if (linkOwner !== undefined) {
      return linkOwners.length > 1 ? several(linkOwners, shared) : { class: 'link', creator: linkOwner };
    }
    if (!isLate && !(useDates && index.isDated)) {
      return { class: codes.length > 0 ? 'house' : 'none', creator: '' };
    }
    const [codeOwner] = index.ownersOfCodes(codes);
    const missed = codeOwner ?? index.ownersOfLink(link)[0];
    const isHouse = codes.some((each) => index.ownersOfCodes([each]).length === 0);
    const unmatched = { class: isHouse ? ('house' as const) : ('none' as const), creator: '' };
    if (missed === undefined) return unmatched;
    const why = codeOwner === undefined && isLate ? 'window' : 'dates';
    return { ...unmatched, outside: { creator: missed, why } };
  };
}

function several(owners: readonly string[], rule: ShareRule): Attribution {
  const shared = { class: 'shared', creator: owners[0] ?? '' } as const;
  if (rule === 'apart') return shared;
  return { ...shared, sharers: rule === 'first' ? owners.slice(0, 1) : owners };
}
