export const CONTENT_FORMATS = ['reel', 'story', 'post', 'live', 'other'] as const;
export type ContentFormat = (typeof CONTENT_FORMATS)[number];

/** One published piece, as the network counts it. A count is null where the export has none. */
export interface ContentPost {
  /** The network's id of the post, text: it has more digits than a number holds. */
  key: string;
  /** `YYYY-MM-DD`. */
  date: string;
  format: ContentFormat;
  /** The permanent link, without the marks of whoever shared it. */
  link: string;
  /** The account, '' where the export names none. */
  account: string;
  reach: number | null;
  views: number | null;
  likes: number | null;
  comments: number | null;
  shares: number | null;
  saves: number | null;
  clicks: number | null;
  newFollowers: number | null;
}

/** What one campaign or ad cost in the period of the file. */
export interface AdSpend {
  /** Campaign and ad name and first day: what the row is recognised by when it comes again. */
  key: string;
  name: string;
  /** First and last day of the period, '' where the file does not say. */
  date: string;
  until: string;
  /** In the file's currency, to the cent. */
  spend: number;
  impressions: number | null;
  reach: number | null;
  clicks: number | null;
}

/** Visits by the marks of the link they came by, raw values; '' where the report has no such column. */
export interface TrafficRow {
  source: string;
  medium: string;
  campaign: string;
  content: string;
  sessions: number;
}

/** What a statistics export holds. `rows` = what was read + every skipped row. */
export type PlatformData =
  | { kind: 'content'; posts: ContentPost[] }
  | { kind: 'ads'; ads: AdSpend[] }
  | { kind: 'traffic'; traffic: TrafficRow[] };
