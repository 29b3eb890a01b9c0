import * as z from 'zod/mini';
import { rememberMapping } from '../../core/imports/mapping/remembered-mappings.ts';
import type { TableMapping } from '../../core/imports/mapping/table-mapping.ts';
import { type ReplyOf, type RequestOf, tableMapping } from '../../core/sidebar-api.ts';

const PROPERTY = 'mappings';

export const readMappings = (): ReplyOf<'readMappings'> => ({ mappings: stored() });

/** The user's own: the same person meets the same table in several spreadsheets. */
export function storeMapping({ mapping }: RequestOf<'storeMapping'>): ReplyOf<'storeMapping'> {
  const all = JSON.stringify(rememberMapping(stored(), mapping));
  PropertiesService.getUserProperties().setProperty(PROPERTY, all);
  return {};
}

function stored(): TableMapping[] {
  const text = PropertiesService.getUserProperties().getProperty(PROPERTY);
  if (text === null) return [];
  try {
    return z.array(tableMapping).parse(JSON.parse(text));
  } catch {
    // Of another version of the add-on.
    return [];
  }
}
