/** Runs every case of a folder of published and real data through the product's own code: `npm run check:data`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attributionCases } from './attribution-cases.ts';
import type { CaseResult } from './case-result.ts';
import { codeCases } from './code-cases.ts';
import { parserCases, tableCase } from './csv-cases.ts';
import { ga4Cases } from './ga4-cases.ts';
import { linkCases } from './link-cases.ts';
import { shopifyCases } from './shopify-cases.ts';

const folder = process.argv[2] ?? '../shared/data';
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(`${folder} is no folder; give the folder that holds the cases`);
  process.exit(2);
}

// biome-ignore lint/suspicious/noExplicitAny: files of other people's making; each reader names what it takes.
const json = (...path: string[]): any => {
  const file = join(folder, ...path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};
const filesIn = (part: string, ending: string): string[] =>
  existsSync(join(folder, part))
    ? readdirSync(join(folder, part))
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

const results: CaseResult[] = [];
const contradictory: string[] = [];

const codes = json('discount-codes.json');
if (codes) {
  results.push(...codeCases(codes.registered_codes, codes.matching ?? []));
  results.push(...attributionCases(codes.registered_codes, codes.attribution ?? []));
}
results.push(...linkCases(json('urls.json') ?? []));
for (const [part, run] of [
  ['shopify', shopifyCases],
  ['ga4', ga4Cases],
] as const) {
  const totals = json(part, 'expected_totals.json') ?? {};
  for (const name of filesIn(part, '.csv'))
    results.push(...(await run(join(folder, part, name), `${part}/${name}`, totals[name] ?? {})));
}
const { source: _, ...groups } = json('csv', 'papaparse-cases.json') ?? {};
for (const [group, cases] of Object.entries(groups)) {
  if (Array.isArray(cases)) results.push(...parserCases(group, cases));
}
for (const name of filesIn('csv/csv-spectrum', '.csv')) {
  const records = json('csv', 'csv-spectrum', `${basename(name, '.csv')}.json`);
  if (records === undefined) continue;
  const result = tableCase(name, readFileSync(join(folder, 'csv/csv-spectrum', name), 'utf8'), records);
  if (result === null) contradictory.push(name);
  else results.push(result);
}

const failed = results.filter(({ failure }) => failure);
for (const { name, failure } of failed)
  console.log(`FAILED ${name}\n  expected ${failure?.expected}\n  actual   ${failure?.actual}`);
for (const name of contradictory)
  console.log(`left out: ${name} holds another value than the file beside it expects`);
if (results.length === 0) console.log(`${folder} holds no case`);
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 || results.length === 0 ? 1 : 0;
