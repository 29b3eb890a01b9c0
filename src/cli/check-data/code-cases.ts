import { splitCodes } from '../../core/codes/split-codes.ts';
import { suggestCode } from '../../core/codes/suggest-code.ts';
import { creatorIndex } from '../../core/imports/creator-index.ts';
import type { CreatorIdentity } from '../../core/imports/order.ts';
import { type CaseResult, caseOf } from './case-result.ts';

/** Codes with their owner; null for a code of the shop's own. */
export type RegisteredCodes = Readonly<Record<string, string | null>>;

interface MatchingCase {
  cell: string | number;
  expected_owners: string[];
  expected_flag?: string;
  why?: string;
}

/** Every owner with their codes; links carry the owner's name. */
export function creatorsOf(registered: RegisteredCodes): CreatorIdentity[] {
  const owners = new Set(Object.values(registered).filter((owner) => owner !== null));
  return [...owners].map((handle) => ({
    handle,
    codes: Object.keys(registered).filter((code) => registered[code] === handle),
    utm: [handle],
  }));
}

/** The matching cases of discount-codes.json: whose a cell of codes is, and what a person should look at. */
export function codeCases(registered: RegisteredCodes, cases: readonly MatchingCase[]): CaseResult[] {
  const index = creatorIndex(creatorsOf(registered));
  const codes = Object.keys(registered);
  return cases.map(({ cell, expected_owners, expected_flag = '', why = '' }) => {
    const owners = index.ownersOfCodes(splitCodes(cell));
    const doubt = owners.length === 0 ? suggestCode(String(cell), codes)?.doubt : undefined;
    const flag = owners.length > 1 ? 'two_owners' : (doubt ?? '');
    return caseOf(
      `codes ${JSON.stringify(cell)} ${why}`.trim(),
      { owners: expected_owners, flag: expected_flag },
      { owners, flag },
    );
  });
}
