import Papa, { type ParseConfig } from 'papaparse';
import { type CaseResult, caseOf } from './case-result.ts';

export interface ParserCase {
  description: string;
  input: string;
  config: ParseConfig;
  expected: { data: unknown };
}

/** The cases of the parser the product reads files with: of its core, and of the whole. */
export const parserCases = (group: string, cases: readonly ParserCase[]): CaseResult[] =>
  cases.map(({ description, input, config, expected }) => {
    const { data } =
      group === 'core' ? new Papa.Parser(config).parse(input, 0, false) : Papa.parse(input, config);
    // The cases are kept as JSON, which has no days.
    return caseOf(`csv ${group} ${description}`, expected.data, JSON.parse(JSON.stringify(data)));
  });

/**
 * A table and the records it stands for. A line break counts as one whatever its bytes. Null for a pair that
 * contradicts itself: a value is expected that is nowhere in the file.
 */
export function tableCase(name: string, text: string, records: unknown): CaseResult | null {
  const expected = folded(Array.isArray(records) ? records : [records]);
  const { data } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  const bare = breaks(text).replace(/""/g, '"');
  const values = (expected as Record<string, string>[]).flatMap((record) => Object.values(record));
  if (values.some((value) => !bare.includes(value))) return null;
  return caseOf(`csv ${name}`, expected, folded(data));
}

const breaks = (text: string): string => text.replace(/\r\n?/g, '\n');
const folded = (records: unknown): unknown =>
  JSON.parse(JSON.stringify(records), (_, value) => (typeof value === 'string' ? breaks(value) : value));
