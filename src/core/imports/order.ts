import type { OutsideReason } from './attribution-rules.ts';

/**
 * One order as every export format is read into: no names, e-mails, addresses, phones or notes.
 * Money is in the order's currency, rounded to the cent of that export; the date is the shop's own calendar day.
 */
export interface Order {
  /** What the shop calls the order (`#1001`); the ledger shows it. */
  number: string;
  /** What the order is recognised by when it is imported again: the export's id, else its number. */
  key: string;
  /** `YYYY-MM-DD` in the shop's time zone. */
  date: string;
  status: OrderStatus;
  currency: string;
  /** Total less refunds; 0 for an order that is not valid. */
  netRevenue: number;
  /** The discount code cell as exported, possibly several codes. */
  code: string;
  link: LinkFields;
  /** The day of the click on the link, where the export names it. */
  clicked?: string;
  customer: 'new' | 'returning' | '';
  /** What a person should look at; none where there is nothing. */
  remark?: OrderRemark;
}

/**
 * `renewal`: a subscription goes on with the code of its first order, which is no new conversion. `cancelled-but-paid`: no
 * order, yet the money was not given back. `own-order`: the buyer's address is a creator's own name.
 */
export const ORDER_REMARKS = ['renewal', 'cancelled-but-paid', 'own-order'] as const;
export type OrderRemark = (typeof ORDER_REMARKS)[number];

/** `valid` covers paid, pending, refunded and gifted orders; the others bring no order and no revenue. */
export type OrderStatus = 'valid' | 'cancelled' | 'declined' | 'test';

/** The tracked link an order came by, raw values as exported; '' where the export says nothing. */
export interface LinkFields {
  source: string;
  medium: string;
  campaign: string;
  content: string;
}

/** What is known of a creator when orders are matched. */
export interface CreatorIdentity {
  handle: string;
  codes: readonly string[];
  /** Values a link carries in utm_content, else utm_campaign, else utm_source. */
  utm: readonly string[];
  /** Codes and link values that count from a day to a day, both included; those not named here always count. */
  spans?: readonly CreatorSpan[];
}

/** '' for an end that is open. One code may have several spans. */
export interface CreatorSpan {
  of: 'code' | 'link';
  value: string;
  from: string;
  until: string;
}

/** Every order ends in exactly one class; the classes add up to the file. */
export const ORDER_CLASSES = ['code', 'link', 'both', 'shared', 'house', 'none', 'invalid'] as const;
export type OrderClass = (typeof ORDER_CLASSES)[number];

export interface AttributedOrder extends Order {
  class: OrderClass;
  /** The creator's handle for code, link and both; for shared the first listed creator; '' otherwise. */
  creator: string;
  /** Of a shared order, whose it is in equal parts by the share rule; left out where it is kept apart. */
  sharers?: readonly string[];
  /** Whose code or link it carries although it is nobody's, and why that does not count. */
  outside?: { creator: string; why: OutsideReason };
}
