import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
const layers = ['core', 'i18n', 'addon', 'sidebar', 'host', 'cli', 'build'] as const;
type Layer = (typeof layers)[number];

/** Who may import whom: 'types' means `import type` only. */
const allowed: Record<Layer, Partial<Record<Layer, 'all' | 'types'>>> = {
  core: { core: 'all' },
  i18n: { i18n: 'all', core: 'types' },
  addon: { addon: 'all', core: 'all', i18n: 'all' },
  sidebar: { sidebar: 'all', core: 'all', i18n: 'all' },
  host: { host: 'all', core: 'types' },
  cli: { cli: 'all', core: 'all', i18n: 'all', host: 'all' },
  build: { build: 'all', core: 'all', i18n: 'all' },
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const target = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? relative(src, resolve(dirname(file), specifier)) : specifier;
const files = sourceFiles(src);
const imports = files.flatMap(importsOf);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statement =
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statement)].map((match) => ({
    from: relative(src, file),
    to: target(file, match[2] ?? match[3] ?? ''),
    typeOnly: match[1] !== undefined,
  }));
}

const layerOf = (path: string): Layer | undefined => layers.find((layer) => path.startsWith(`${layer}/`));
const isOurs = (path: string): boolean => layerOf(path) !== undefined;

test('the reader of imports sees the project', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(imports.filter(({ to }) => isOurs(to)).length).toBeGreaterThan(20);
});

test('every file belongs to a layer', () => {
  expect(files.map((file) => relative(src, file)).filter((file) => !isOurs(file))).toEqual([]);
});

test('a layer imports only the layers it may', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    const source = layerOf(from);
    const goal = layerOf(to);
    if (!source || !goal) return false;
    const rule = allowed[source][goal];
    return rule === undefined || (rule === 'types' && !typeOnly);
  });
  expect(wrong).toEqual([]);
});

test('imports stay inside src and name the file with its ending', () => {
  const wrong = imports.filter(
    ({ to }) => to.startsWith('..') || (isOurs(to) && !/\.(tsx?|json|css)$/.test(to)),
  );
  expect(wrong).toEqual([]);
});

test('core imports no package, but for the schemas of the sidebar calls and the statistics', () => {
  const packages = imports.filter(({ from, to }) => layerOf(from) === 'core' && !isOurs(to));
  expect(packages.toSorted((a, b) => a.from.localeCompare(b.from))).toEqual([
    { from: 'core/sidebar-api.ts', to: 'zod/mini', typeOnly: false },
    { from: 'core/values/statistics.ts', to: 'jstat', typeOnly: false },
  ]);
});

test('only engine.ts imports the spreadsheet engine', () => {
  const wrong = imports.filter(
    ({ from, to }) => to.startsWith('@odoo/o-spreadsheet') && from !== 'host/engine.ts',
  );
  expect(wrong).toEqual([]);
});

test('only the add-on names the services of Apps Script', () => {
  const service = /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|Session)\./;
  const wrong = files
    .map((file) => relative(src, file))
    .filter((file) => !['addon', 'host', 'build'].includes(layerOf(file) ?? ''))
    .filter((file) => service.test(readFileSync(join(src, file), 'utf8')));
  expect(wrong).toEqual([]);
});

test('no import runs in a circle', () => {
  const edges = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (isOurs(to) && !typeOnly) edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  expect(firstCycle(edges)).toBeUndefined();
});

function firstCycle(edges: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of edges.get(file) ?? []) {
      const cycle = walk(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

test('the finder of circles finds one', () => {
  expect(
    firstCycle(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b', 'c', 'b']);
});

test('no folder or file is named after nothing in particular', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|shared|manager)(\/|\.|-|$)/i;
  expect(files.map((file) => relative(src, file)).filter((file) => vague.test(file))).toEqual([]);
});

test('one barrel only: the metric registry', () => {
  const barrels = files.map((file) => relative(src, file)).filter((file) => /(^|\/)index\.tsx?$/.test(file));
  expect(barrels).toEqual(['core/metrics/index.ts']);
});
