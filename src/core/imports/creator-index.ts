import { fold } from '../codes/normalise-code.ts';
import { splitCodes } from '../codes/split-codes.ts';
import type { CreatorIdentity, CreatorSpan, LinkFields } from './order.ts';

/**
 * Looks up whose a code or a link is. Two handles come back when two creators claim the same one. `day` asks for those
 * alone whose code or link counts on that day; without it dates make no difference.
 */
export interface CreatorIndex {
  /** Handles in the order the codes are listed in the cell. */
  ownersOfCodes(codes: readonly string[], day?: string): string[];
  ownersOfLink(link: LinkFields, day?: string): string[];
  /** Whether a day makes any difference. */
  isDated: boolean;
}

interface Owner {
  handle: string;
  /** None where it always counts. */
  spans: CreatorSpan[];
}

export function creatorIndex(creators: readonly CreatorIdentity[]): CreatorIndex {
  const byCode = new Map<string, Owner[]>();
  const byUtm = new Map<string, Owner[]>();
  for (const { handle, codes, utm, spans = [] } of creators) {
    for (const code of codes.flatMap(splitCodes)) ownerOf(byCode, code, handle);
    for (const value of utm) ownerOf(byUtm, normaliseUtm(value), handle);
    for (const span of spans) {
      const keys = span.of === 'code' ? splitCodes(span.value) : [normaliseUtm(span.value)];
      for (const key of keys) ownerOf(span.of === 'code' ? byCode : byUtm, key, handle)?.spans.push(span);
    }
  }
  return {
    isDated: creators.some(({ spans = [] }) => spans.length > 0),
    ownersOfCodes: (codes, day) => [...new Set(codes.flatMap((code) => handlesOn(byCode.get(code), day)))],
    /** The first of content, campaign and source that is some creator's: builders put the creator in content. */
    ownersOfLink({ content, campaign, source }, day) {
      for (const value of [content, campaign, source]) {
        const owners = value === '' ? undefined : byUtm.get(normaliseUtm(value));
        if (owners !== undefined) return handlesOn(owners, day);
      }
      return [];
    },
  };
}

/** Case, invisible marks and the blank that link builders write as `_` make no difference. */
export const normaliseUtm = (value: string): string => fold(value).trim().replace(/\s+/g, '_');

function ownerOf(owners: Map<string, Owner[]>, key: string, handle: string): Owner | undefined {
  if (key === '') return undefined;
  const claims = owners.get(key) ?? [];
  owners.set(key, claims);
  const known = claims.find((owner) => owner.handle === handle);
  if (known) return known;
  const owner: Owner = { handle, spans: [] };
  claims.push(owner);
  return owner;
}

const handlesOn = (owners: readonly Owner[] = [], day = ''): string[] =>
  owners.filter(({ spans }) => countsOn(spans, day)).map(({ handle }) => handle);

const countsOn = (spans: readonly CreatorSpan[], day: string): boolean =>
  day === '' ||
  spans.length === 0 ||
  spans.some(({ from, until }) => from <= day && (until === '' || day <= until));
