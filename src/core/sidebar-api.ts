/**
 * What the sidebar may ask of the add-on, and what comes back. Both ends check both directions, because
 * google.script.run turns a reply it dislikes into null. Dates are `YYYY-MM-DD`; rates are fractions.
 */
import * as z from 'zod/mini';
import { type AttributionRules, LONGEST_WINDOW, SHARE_RULES } from './imports/attribution-rules.ts';
import { MAPPED_FIELDS, type TableMapping } from './imports/mapping/table-mapping.ts';
import { ORDER_CLASSES } from './imports/order.ts';
import { CONTENT_FORMATS } from './imports/platforms/platform-data.ts';
import { LANGUAGES } from './language.ts';
import type { OptionalTab } from './plans/optional-tabs.ts';

z.config({ jitless: true });

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const language = z.enum(LANGUAGES);
const id = z.string().check(z.minLength(1));

export const BUSINESS_MODELS = [
  'onlineShop',
  'b2b',
  'premises',
  'courses',
  'affiliate',
  'services',
  'creator',
] as const;
export const GOAL_KINDS = ['sales', 'leads', 'signUps', 'content', 'awareness'] as const;
export type BusinessModel = (typeof BUSINESS_MODELS)[number];
export type GoalKind = (typeof GOAL_KINDS)[number];

const planned = z.optional(z.number().check(z.positive()));
/** What the plan says before anything is measured; what is not known yet is left out. */
const campaignBriefPlan = z.object({
  budget: planned,
  orderValue: planned,
  closeRate: z.optional(z.number().check(z.positive(), z.maximum(1))),
  customerValue: planned,
  monthlyValue: planned,
  months: planned,
  targetRoi: z.optional(z.number().check(z.minimum(0))),
});

const campaignBrief = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  businessModel: z.enum(BUSINESS_MODELS),
  goalKind: z.enum(GOAL_KINDS),
  /** How many sales, leads …; absent when the user has not decided yet. */
  goalNumber: z.nullable(z.number().check(z.positive())),
  start: z.nullable(day),
  end: z.nullable(day),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  margin: z.nullable(z.number().check(z.positive(), z.maximum(1))),
  hourlyRate: z.nullable(z.number().check(z.minimum(0))),
  plan: z.optional(campaignBriefPlan),
});
export type CampaignBrief = z.infer<typeof campaignBrief>;

/** Switched off, Content and Benchmarks are built hidden, Campaigns and Glossary not at all; no tab is taken away. */
const tabChoice = z.object({
  content: z.boolean(),
  benchmarks: z.boolean(),
  campaigns: z.boolean(),
  glossary: z.boolean(),
} satisfies Record<OptionalTab, unknown>);

/** '' for an open end. */
const openDay = z.union([day, z.literal('')]);
const creator = z.object({
  handle: z.string(),
  codes: z.array(z.string()),
  utm: z.array(z.string()),
  spans: z.optional(
    z.array(z.object({ of: z.enum(['code', 'link']), value: z.string(), from: openDay, until: openDay })),
  ),
});

export const attributionRules = z.object({
  windowDays: z.nullable(z.int().check(z.minimum(1), z.maximum(LONGEST_WINDOW))),
  useDates: z.boolean(),
  shared: z.enum(SHARE_RULES),
} satisfies Record<keyof AttributionRules, unknown>);

const state = z.object({
  language,
  /** The spreadsheet's locale, such as tr_TR: it decides how money and dates are shown. */
  locale: z.string(),
  campaigns: z.array(
    z.object({
      id,
      name: z.string(),
      tab: z.string(),
      currency: z.string(),
      isExample: z.boolean(),
      hasReport: z.boolean(),
      /** Creators who have a report of their own. */
      reportsOn: z.array(z.string()),
    }),
  ),
  /** From the Creators and the Links-and-codes ledgers. */
  creators: z.array(creator),
  /** Codes listed in Links and codes without a creator. */
  houseCodes: z.array(z.string()),
  orderCount: z.number(),
  /** How this spreadsheet matches orders. */
  attribution: attributionRules,
  /** Older tabs that this call kept under these names when it built them anew in today's layout. */
  setAside: z.optional(z.array(z.string())),
});
export type State = z.infer<typeof state>;

const orderRow = z.object({
  number: z.string(),
  key: z.string(),
  date: day,
  status: z.enum(['valid', 'cancelled', 'declined', 'test']),
  currency: z.string(),
  netRevenue: z.number(),
  code: z.string(),
  link: z.string(),
  class: z.enum(ORDER_CLASSES),
  creator: z.string(),
  customer: z.enum(['new', 'returning', '']),
  /** Of a shared order: whose it is, in equal parts. */
  sharers: z.optional(z.array(id).check(z.minLength(1))),
  /** The creator whose code or link does not count on that day. */
  outside: z.optional(z.string()),
  /** How many orders the row stands for where that is not one. */
  orders: z.optional(z.int().check(z.minimum(0))),
});
export type OrderRow = z.infer<typeof orderRow>;

const column = z.optional(z.int().check(z.minimum(0)));
export const tableMapping = z.object({
  header: id,
  columns: z.object(
    Object.fromEntries(MAPPED_FIELDS.map((field) => [field, column])) as Record<
      (typeof MAPPED_FIELDS)[number],
      typeof column
    >,
  ),
  currency: z.string(),
  dateOrder: z.nullable(z.enum(['day-first', 'month-first'])),
  decimal: z.nullable(z.enum(['.', ','])),
} satisfies Record<keyof TableMapping, unknown>);

/** What a file does not count is null, and changes nothing. */
const counted = z.nullable(z.number().check(z.minimum(0)));
const contentRow = z.object({
  /** The network's id of the post. */
  key: id,
  date: day,
  creator: z.string(),
  format: z.enum(CONTENT_FORMATS),
  link: z.string(),
  reach: counted,
  views: counted,
  likes: counted,
  comments: counted,
  shares: counted,
  saves: counted,
  clicks: counted,
  newFollowers: counted,
});
export type ContentRow = z.infer<typeof contentRow>;

const costRow = z.object({
  key: id,
  date: z.nullable(day),
  description: z.string(),
  amount: z.number().check(z.minimum(0)),
});
export type CostRow = z.infer<typeof costRow>;

/** What a link of Links and codes carries, as it stands there: within a campaign it is found by it. */
const linkMarks = { source: z.string(), medium: z.string(), campaign: z.string(), content: z.string() };
const linkRow = z.object({ ...linkMarks, clicks: counted, sessions: counted });
export type LinkRow = z.infer<typeof linkRow>;
const listedLink = z.object({ ...linkMarks, creator: z.string(), sessions: counted });
export type ListedLink = z.infer<typeof listedLink>;

const built = z.object({ tab: z.string(), created: z.array(z.string()), kept: z.array(z.string()), state });

/** `B2`, `A2:A9`, whole columns and rows as `A:A` and `2:5`: nothing else may come into a formula as a reference. */
const a1 = z.string().check(z.regex(/^([A-Z]{1,3}\d+(:[A-Z]{1,3}\d*)?|[A-Z]{1,3}:[A-Z]{1,3}|\d+:\d+)$/));

/** What stands in one place of a formula that the function helper writes; an optional one may be left out. */
const formulaArgument = z.union([
  z.object({ kind: z.literal('range'), sheet: z.string(), a1 }),
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('text'), value: z.string() }),
  z.object({ kind: z.literal('none') }),
]);
export type FormulaArgument = z.infer<typeof formulaArgument>;

/** Each call: what is sent and what comes back. The keys are the allow-list. */
export const SIDEBAR_CALLS = {
  readState: { request: z.object({}), reply: state },
  setLanguage: { request: z.object({ language }), reply: state },
  buildCampaign: {
    /** `tabName` is the user's answer to a name that was taken; without `tabs` all of them are wanted. */
    request: z.object({
      brief: campaignBrief,
      language,
      tabName: z.optional(z.string()),
      tabs: z.optional(tabChoice),
    }),
    reply: built,
  },
  addExample: {
    /** Without a business it is the fitness trainer, the field's worked example. */
    request: z.object({ language, businessModel: z.optional(z.enum(BUSINESS_MODELS)) }),
    reply: built,
  },
  removeExample: { request: z.object({}), reply: z.object({ state }) },
  addCreators: {
    request: z.object({
      campaign: id,
      creators: z.array(
        z.object({
          handle: z.string(),
          codes: z.array(z.string()),
          utm: z.array(z.string()),
          followers: z.nullable(z.number()),
          fee: z.nullable(z.number()),
        }),
      ),
    }),
    reply: z.object({ state, added: z.number() }),
  },
  addCosts: {
    request: z.object({
      campaign: id,
      costs: z.array(
        z.object({
          date: z.nullable(day),
          creator: z.string(),
          category: z.string(),
          description: z.string(),
          hours: z.nullable(z.number()),
          hourlyRate: z.nullable(z.number()),
          amount: z.nullable(z.number()),
        }),
      ),
    }),
    reply: z.object({ state, added: z.number() }),
  },
  /** An import is staged chunk by chunk and reaches the Orders tab in one step at the end. */
  beginImport: { request: z.object({ campaign: id, orders: z.number() }), reply: z.object({ import: id }) },
  stageOrders: {
    request: z.object({ import: id, rows: z.array(orderRow) }),
    reply: z.object({ staged: z.number() }),
  },
  finishImport: {
    /** `codes`: mistyped ones that the user has given to creators; they are listed with the import or not at all. */
    request: z.object({
      import: id,
      codes: z.optional(z.array(z.object({ creator: id, code: id }))),
    }),
    reply: z.object({ added: z.number(), updated: z.number(), unchanged: z.number(), state }),
  },
  cancelImport: { request: z.object({ import: id }), reply: z.object({}) },
  /** How orders are matched from now on, in this spreadsheet. */
  setAttribution: { request: z.object({ rules: attributionRules }), reply: state },
  /** How this user has mapped the columns of order tables of no known form: no cell of any of them. */
  readMappings: { request: z.object({}), reply: z.object({ mappings: z.array(tableMapping) }) },
  storeMapping: { request: z.object({ mapping: tableMapping }), reply: z.object({}) },
  /** What speaks for or against a creator's code having leaked. */
  readEvidence: {
    request: z.object({ campaign: id }),
    reply: z.object({
      creators: z.array(z.object({ handle: z.string(), clicks: z.nullable(z.number()), lastPost: openDay })),
    }),
  },
  /** The tracked links of a campaign, for matching the visits of a report to them. */
  readLinks: { request: z.object({ campaign: id }), reply: z.object({ links: z.array(listedLink) }) },
  /**
   * Brings rows of a statistics export into a ledger, all or none. What is there already is found by its key and gets
   * its new counts; everything typed beside them stays. Links are never added: `link-missing` names one that is gone.
   */
  importRows: {
    request: z.discriminatedUnion('target', [
      z.object({
        target: z.literal('content'),
        campaign: id,
        /** The day the file's counts are of. */
        capturedAt: day,
        rows: z.array(contentRow),
      }),
      z.object({
        target: z.literal('costs'),
        campaign: id,
        /** '' where the file names none. */
        currency: z.string(),
        rows: z.array(costRow),
      }),
      z.object({ target: z.literal('links'), campaign: id, rows: z.array(linkRow) }),
    ]),
    reply: z.object({ added: z.number(), updated: z.number(), unchanged: z.number(), state }),
  },
  /** The range that is selected now, for filling an argument by pointing. */
  readSelection: {
    request: z.object({}),
    reply: z.object({ sheet: z.string(), a1, rows: z.number(), columns: z.number() }),
  },
  /** Writes one of our functions into the active cell. A cell that holds something is only written with `replace`. */
  insertFormula: {
    request: z.object({ name: z.string(), arguments: z.array(formulaArgument), replace: z.boolean() }),
    /**
     * `shown` is what the cell reads once the formula has computed, '' while it has not; `error` tells whether that is
     * an error, and `reason` why in the sidebar's language, '' where the cell itself has to say it.
     */
    reply: z.object({
      cell: z.string(),
      formula: z.string(),
      shown: z.string(),
      error: z.boolean(),
      reason: z.string(),
    }),
  },
  /**
   * `beside` builds a further report when the campaign has one already. With `creator` it is the page one creator sends
   * to a brand; without `creators` all of the campaign are compared.
   */
  buildReport: {
    request: z.object({
      campaign: id,
      language,
      beside: z.boolean(),
      creator: z.optional(id),
      creators: z.optional(z.array(id)),
      from: z.optional(day),
      to: z.optional(day),
    }),
    reply: z.object({ report: id, tab: z.string(), alreadyThere: z.boolean(), state }),
  },
  /** A tab beside the report with values in the place of formulas. */
  copyReport: {
    request: z.object({ report: id }),
    reply: z.object({ tab: z.string() }),
  },
} as const;

export type CallName = keyof typeof SIDEBAR_CALLS;
export type RequestOf<C extends CallName> = z.infer<(typeof SIDEBAR_CALLS)[C]['request']>;
export type ReplyOf<C extends CallName> = z.infer<(typeof SIDEBAR_CALLS)[C]['reply']>;

/** What went wrong, as a code with its values; the sidebar says it in the user's language. */
export const CALL_ERRORS = {
  'tab-name-taken': ['tab', 'suggestion'],
  'campaign-exists': ['name'],
  'campaign-missing': ['campaign'],
  'someone-is-building': [],
  'import-missing': ['import'],
  'link-missing': ['link'],
  'mixed-currencies': ['currencies'],
  'other-currency': ['currency', 'expected'],
  'tab-missing': ['tab'],
  'column-missing': ['tab', 'column'],
  'name-taken': ['name', 'place'],
  'too-many-cells': ['cells', 'limit'],
  'cell-taken': ['cell', 'content'],
  'cell-in-argument': ['cell', 'range'],
  'no-cell': [],
  'bad-request': ['call', 'reason'],
  unexpected: ['detail'],
} as const satisfies Record<string, readonly string[]>;
export type CallErrorCode = keyof typeof CALL_ERRORS;

const callError = z.object({
  code: z.enum(Object.keys(CALL_ERRORS) as [CallErrorCode, ...CallErrorCode[]]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type CallError = z.infer<typeof callError>;

/** The envelope around every request and reply, JSON text on the wire. */
export const callEnvelope = z.object({ call: z.string(), request: z.unknown() });
export const replyEnvelope = z.union([
  z.object({ ok: z.literal(true), reply: z.unknown() }),
  z.object({ ok: z.literal(false), error: callError }),
]);
