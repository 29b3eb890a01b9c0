import { cleanLink } from '../../core/links/clean-link.ts';
import { parseQuery } from '../../core/links/parse-query.ts';
import { readUtm } from '../../core/links/read-utm.ts';
import { unwrapLink } from '../../core/links/unwrap-link.ts';
import { withParameters } from '../../core/links/utm-link.ts';
import { type CaseResult, caseOf } from './case-result.ts';

interface LinkCase {
  id: string;
  kind: string;
  input: string;
  params?: Record<string, string>;
  expected: unknown;
  accept?: string[];
}

/** The cases of urls.json: reading, building, cleaning and unwrapping links. */
export function linkCases(cases: readonly LinkCase[]): CaseResult[] {
  return cases.map((each) => {
    const actual = outcomeOf(each);
    const isAccepted = typeof actual === 'string' && each.accept?.includes(actual);
    return caseOf(`urls ${each.id} ${each.kind}`, isAccepted ? actual : each.expected, actual);
  });
}

function outcomeOf({ kind, input, params = {} }: LinkCase): unknown {
  switch (kind) {
    case 'parse':
      return readUtm(input);
    case 'query':
      return parseQuery(input);
    case 'build':
      return withParameters(input, params);
    case 'clean':
      return cleanLink(input);
    case 'unwrap':
      return unwrapLink(input);
    default:
      return `no such kind: ${kind}`;
  }
}
