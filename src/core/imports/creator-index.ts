import { fold } from '../codes/normalise-code.ts';
import { splitCodes } from '../codes/split-codes.ts';
import type { CreatorIdentity, LinkFields } from './order.ts';

/** Looks up whose a code or a link is. Two handles come back when two creators claim the same one. */
export interface CreatorIndex {
  /** Handles in the order the codes are listed in the cell. */
  ownersOfCodes(codes: readonly string[]): string[];
  ownersOfLink(link: LinkFields): string[];
}

export function creatorIndex(creators: readonly CreatorIdentity[]): CreatorIndex {
  const byCode = new Map<string, string[]>();
  const byUtm = new Map<string, string[]>();
  for (const { handle, codes, utm } of creators) {
    for (const code of codes.flatMap(splitCodes)) addOwner(byCode, code, handle);
    for (const value of utm) addOwner(byUtm, normaliseUtm(value), handle);
  }
  return {
    ownersOfCodes: (codes) => [...new Set(codes.flatMap((code) => byCode.get(code) ?? []))],
    /** The first of content, campaign and source that is some creator's: builders put the creator in content. */
    ownersOfLink({ content, campaign, source }) {
      for (const value of [content, campaign, source]) {
        const owners = value === '' ? undefined : byUtm.get(normaliseUtm(value));
        if (owners !== undefined) return owners;
      }
      return [];
    },
  };
}

/** Case, invisible marks and the blank that link builders write as `_` make no difference. */
export const normaliseUtm = (value: string): string => fold(value).trim().replace(/\s+/g, '_');

function addOwner(owners: Map<string, string[]>, key: string, handle: string): void {
  if (key === '') return;
  const known = owners.get(key);
  if (known === undefined) owners.set(key, [handle]);
  else if (!known.includes(handle)) known.push(handle);
}
