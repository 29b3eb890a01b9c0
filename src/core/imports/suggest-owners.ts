import { splitCodes } from '../codes/split-codes.ts';
import { codeSuggester } from '../codes/suggest-code.ts';
import type { CreatorIdentity } from './order.ts';
import type { OrderSummary } from './summarise-orders.ts';

/** A code of the file that may be a creator's own, mistyped: for a person to accept or refuse. */
export interface SuggestedOwner {
  /** As the file has it, normalised. */
  code: string;
  /** The creator's code it resembles. */
  meant: string;
  creator: string;
  orders: number;
}

/** Which of the unknown codes resemble a creator's, in their order. A code that two creators claim tells nobody. */
export function suggestOwners(
  unknownCodes: OrderSummary['unknownCodes'],
  creators: readonly CreatorIdentity[],
): SuggestedOwner[] {
  const owners = new Map<string, Set<string>>();
  for (const { handle, codes } of creators) {
    for (const code of codes.flatMap(splitCodes))
      owners.set(code, (owners.get(code) ?? new Set()).add(handle));
  }
  const suggest = codeSuggester([...owners.keys()]);
  return unknownCodes.flatMap(({ code, orders }) => {
    const meant = suggest(code)?.code ?? '';
    const [creator, another] = owners.get(meant) ?? [];
    return creator === undefined || another !== undefined ? [] : [{ code, meant, creator, orders }];
  });
}

/** A code that a person has given to a creator. */
export interface FurtherCode {
  creator: string;
  code: string;
}

/** The creators with the codes that a person has given them. */
export const withFurtherCodes = <C extends CreatorIdentity>(
  creators: readonly C[],
  further: readonly FurtherCode[],
): C[] =>
  creators.map((creator) => {
    const own = further.filter((each) => each.creator === creator.handle).map(({ code }) => code);
    return own.length === 0 ? creator : { ...creator, codes: [...creator.codes, ...own] };
  });
