import { readUtm } from '../links/read-utm.ts';
import type { LinkFields } from './order.ts';

export const NO_LINK: LinkFields = { source: '', medium: '', campaign: '', content: '' };

/**
 * The tracked link in a Shopify "Note Attributes" cell: lines of `key: value`, in which apps write
 * `UTM source: facebook`, a JSON object with utm_source, or the landing page's address. The fields of one
 * visit are never mixed with another's: written lines come first, else the last JSON object, else the last link.
 */
export function readNoteAttributes(cell: string): LinkFields {
  if (!/utm/i.test(cell)) return NO_LINK;
  const visits: Visits = { lines: {}, objects: [], links: [] };
  const lines = cell.split(/\r\n|\r|\n/);
  lines.forEach((line, at) => {
    const colon = line.indexOf(':');
    if (colon === -1) return;
    const value = line.slice(colon + 1).trim();
    if (value.startsWith('{')) {
      readJson(value, [value, ...lines.slice(at + 1)].join('\n'), visits);
    } else {
      readEntry(line.slice(0, colon), value, visits.lines, visits);
    }
  });
  const last = [visits.lines, ...visits.objects.reverse(), ...visits.links.reverse()].find(hasValue);
  return last === undefined ? NO_LINK : { ...NO_LINK, ...last };
}

type Visit = Partial<LinkFields>;
interface Visits {
  lines: Visit;
  objects: Visit[];
  links: Visit[];
}

const FIELDS: Readonly<Record<string, keyof LinkFields>> = {
  utm_source: 'source',
  utm_medium: 'medium',
  utm_campaign: 'campaign',
  utm_content: 'content',
};
const hasValue = (visit: Visit): boolean => Object.values(visit).some((value) => value !== '');

function readEntry(key: string, value: string, visit: Visit, visits: Visits): void {
  const field =
    FIELDS[
      key
        .trim()
        .toLowerCase()
        .replace(/[\s_-]+/g, '_')
        .replace(/^_/, '')
    ];
  if (field !== undefined) visit[field] = cleaned(value);
  else if (value.includes('utm_') && value.includes('?')) visits.links.push(linkFieldsOf(value));
}

/** The fields of a landing page's address. */
export function linkFieldsOf(link: string): LinkFields {
  const utm = readUtm(link);
  return {
    source: cleaned(utm.utm_source ?? ''),
    medium: cleaned(utm.utm_medium ?? ''),
    campaign: cleaned(utm.utm_campaign ?? ''),
    content: cleaned(utm.utm_content ?? ''),
  };
}

/** Control characters would break a cell; apps write an absent value as null. */
export function cleaned(value: string): string {
  const bare = value
    .replace(CONTROL, '')
    .trim()
    .replace(/^'(?=[=+\-@\d])/, '');
  return bare === 'null' || bare === 'undefined' ? '' : bare;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const CONTROL = /[\u0000-\u001F\u007F]/g;

/** `line` holds the object when it is written on one line; `rest` is everything from its first brace on. */
function readJson(line: string, rest: string, visits: Visits): void {
  const parsed = parseObject(line) ?? parseObject(rest.slice(0, rest.lastIndexOf('}') + 1));
  if (parsed !== null) {
    readObject(parsed, visits);
    return;
  }
  // Cut off or damaged: what can still be told by its name is read.
  const visit: Visit = {};
  for (const [, key, value] of rest.matchAll(/"(utm_\w+)"\s*:\s*"([^"\\]*)"/g)) {
    readEntry(key!, value!, visit, visits);
  }
  visits.objects.push(visit);
}

function readObject(object: Readonly<Record<string, unknown>>, visits: Visits): void {
  const visit: Visit = {};
  for (const [key, value] of Object.entries(object)) {
    if (typeof value === 'string' && value.startsWith('{')) readJson(value, value, visits);
    else if (typeof value === 'string' || typeof value === 'number')
      readEntry(key, String(value), visit, visits);
    else if (typeof value === 'object' && value !== null)
      readObject(value as Record<string, unknown>, visits);
  }
  visits.objects.push(visit);
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    // Ids of more than 15 digits are kept as text: as numbers they would lose their last digits.
    const parsed: unknown = JSON.parse(text.replace(/([:[,]\s*)(\d{16,})(?=\s*[,}\]])/g, '$1"$2"'));
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
