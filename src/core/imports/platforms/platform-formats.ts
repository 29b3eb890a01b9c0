import { ga4Traffic } from './ga4-traffic.ts';
import { googleAds } from './google-ads.ts';
import { instagramContent } from './instagram-content.ts';
import { metaAds } from './meta-ads.ts';
import type { PlatformFormat } from './platform-format.ts';
import { type PlatformColumns, platformColumns } from './platform-row.ts';
import { tiktokAds } from './tiktok-ads.ts';
import { tiktokContent } from './tiktok-content.ts';

// biome-ignore lint/suspicious/noExplicitAny: formats of whatever fields, for code that treats all alike.
type AnyFormat = PlatformFormat<any, any>;

/** Every statistics export that is recognised by its header; the more telling ones first. */
export const PLATFORM_FORMATS: readonly AnyFormat[] = [
  instagramContent,
  tiktokContent,
  metaAds,
  tiktokAds,
  googleAds,
  ga4Traffic,
];

export interface RecognisedPlatform {
  format: AnyFormat;
  columns: PlatformColumns<string>;
}

/** The statistics export a header belongs to, or null. */
export function recognisePlatform(header: readonly string[]): RecognisedPlatform | null {
  for (const format of PLATFORM_FORMATS) {
    const columns = platformColumns<string>(header, format.columns, format.required);
    if (columns !== null) return { format, columns };
  }
  return null;
}
