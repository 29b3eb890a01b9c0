import { formatOf } from './order-formats.ts';
import type { PlatformData } from './platforms/platform-data.ts';
import { recognisePlatform } from './platforms/platform-formats.ts';

/** What a file is about: orders, or statistics of posts, ads or visits. */
export type FileKind = 'orders' | PlatformData['kind'];

/** How many of a file's first records are looked at: reports have long titles. */
export const HEAD_RECORDS = 200;

/** What the header among a file's first records tells; null where none of them is a known one. */
export function fileKind(records: readonly (readonly string[])[]): FileKind | null {
  for (const record of records) {
    const kind = kindOf(record);
    if (kind !== null) return kind;
  }
  return null;
}

/** The kind a header belongs to. An order export may have the columns of a report besides its own. */
function kindOf(header: readonly string[]): FileKind | null {
  return formatOf(header) !== null ? 'orders' : (recognisePlatform(header)?.format.kind ?? null);
}
