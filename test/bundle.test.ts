import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { LAZY_CLOSURES, SHELL_FUNCTIONS } from '../src/build/bundle.ts';
import { LEFT_OUT } from '../src/build/lean-definitions.ts';
import type { AnyMetric } from '../src/core/metrics/define-metric.ts';
import { METRIC_NAMES as functionNames, METRICS, type MetricName } from '../src/core/metrics/index.ts';
import { bundleFiles } from './bundle-files.ts';

const root = resolve(import.meta.dirname, '..');
const { code, sidebarHtml, manifest } = bundleFiles();

interface LoadedScript extends Record<MetricName, (...args: unknown[]) => unknown> {
  formulas_: { part?: unknown };
  workbook_: { part?: unknown };
  statistics_: { part?: unknown };
}

/** The script as Google loads it: a context with the language alone, no service, no timer. */
function load(): LoadedScript {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  return context as LoadedScript;
}

const READS_EXAMPLES = 'METRICS[name].related; const { title, examples } = METRICS.ROI;';

describe('Code.js', () => {
  const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });

  test('parses as ES2020 and holds nothing but function declarations', () => {
    expect([...new Set(program.body.map((node) => node.type))]).toEqual(['FunctionDeclaration']);
  });

  test('declares exactly the functions, the triggers, the two sidebar entries and the three closures', () => {
    const names = program.body.map((node) =>
      node.type === 'FunctionDeclaration' ? node.id.name : node.type,
    );
    expect(names.toSorted()).toEqual([...functionNames, ...SHELL_FUNCTIONS, ...LAZY_CLOSURES].toSorted());
  });

  test('every declaration but the closures is one line', () => {
    const lines = program.body
      .filter((node) => node.type === 'FunctionDeclaration' && !node.id.name.endsWith('_'))
      .map((node) => code.slice(node.start, node.end).split('\n').length);
    expect(new Set(lines)).toEqual(new Set([1]));
  });

  test('every custom function carries its JSDoc with @customfunction', () => {
    for (const name of functionNames) {
      const before = code.slice(0, code.indexOf(`function ${name}(`));
      const doc = before.slice(before.lastIndexOf('/**'));
      expect(doc, name).toMatch(/@customfunction\s+\*\/\s*$/);
      expect(doc, name).toContain('@return');
    }
  });

  test('loading evaluates no part', () => {
    const script = load();
    expect(script.formulas_.part).toBeUndefined();
    expect(script.workbook_.part).toBeUndefined();
    expect(script.statistics_.part).toBeUndefined();
  });

  test('a formula evaluates neither a schema nor a plan', () => {
    const script = load();
    expect(script.ROI(990, 250)).toBe(2.96);
    expect(script.formulas_.part).toBeDefined();
    expect(script.workbook_.part).toBeUndefined();
    expect(script.statistics_.part).toBeUndefined();
    const formulas = String(script.formulas_);
    expect(formulas).toContain('// src/core/metrics/');
    expect(formulas).not.toMatch(/\/\/ (node_modules\/zod|src\/core\/(plans|sidebar-api))/);
    expect(formulas).not.toContain('jitless');
    expect(String(script.workbook_)).toContain('jitless');
  });

  test('the library of statistics is evaluated by the three functions that need it, and by no other', () => {
    const callers = functionNames.filter((name) => {
      const script = load();
      const metric: AnyMetric = METRICS[name];
      for (const example of metric.examples) if ('result' in example) script[name](...example.args);
      return script.statistics_.part !== undefined;
    });
    expect(callers).toEqual(['CVRINTERVAL', 'ROIINTERVAL', 'CHANCEBETTER']);
  });

  test('no other part holds the library of statistics', () => {
    const { formulas_, workbook_, statistics_ } = load();
    const holdsLibrary = (part: unknown) => /gammapinv\s*=/.test(String(part));
    expect([formulas_, workbook_, statistics_].map(holdsLibrary)).toEqual([false, false, true]);
  });

  test('asks for nothing that was left out of the definitions', () => {
    const sources = functionNames.flatMap((name) => METRICS[name].examples.map(({ source }) => source));
    expect(sources.filter((source) => code.includes(JSON.stringify(source)))).toEqual([]);
    const fields = LEFT_OUT.join('|');
    const definition = String.raw`\b(?:metric\d*|\w*METRICS\d*(?:\.\w+|\[[^\]]+\]))`;
    const readings = [
      new RegExp(`${definition}\\??\\.(?:${fields})\\b`),
      new RegExp(`\\{[^{}]*\\b(?:${fields})\\b[^{}]*\\} = ${definition}`),
    ];
    expect(readings.map((reading) => code.match(reading)?.[0])).toEqual([undefined, undefined]);
    // Nor can the search itself go blind.
    expect(readings.every((reading) => reading.test(READS_EXAMPLES))).toBe(true);
  });

  test('stays below one megabyte and names no place on this machine', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(1_000_000);
    expect(code + sidebarHtml).not.toContain(root);
  });
});

describe('sidebar.html', () => {
  test('holds the library of statistics, for the examples it works out', () => {
    expect(sidebarHtml).toContain('gammapinv=');
    expect(sidebarHtml).not.toContain('statistics_(');
  });

  test('asks the network for nothing', () => {
    expect(sidebarHtml).not.toMatch(/\b(?:src|href|action)\s*=\s*["']?(?:https?:)?\/\//i);
    expect(sidebarHtml).not.toMatch(/@import|\burl\((?!["']?data:)/i);
    // Papa Parse carries an XMLHttpRequest for files by address, which is never given one; the browser test watches.
    expect(sidebarHtml).not.toMatch(/\b(?:fetch|WebSocket|EventSource|sendBeacon)\s*\(/);
  });

  test('has no template literal, in which HtmlService would strip what looks like a comment', () => {
    const script = sidebarHtml.slice(
      sidebarHtml.indexOf('<script>') + 8,
      sidebarHtml.lastIndexOf('</script>'),
    );
    const tokens = parse(script, { ecmaVersion: 2020, sourceType: 'script' });
    expect(
      JSON.stringify(tokens, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain('"TemplateLiteral"');
  });
});

test('appsscript.json asks for two narrow scopes only', () => {
  expect(JSON.parse(manifest).oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});

test('clasp would push exactly the three files', () => {
  const out = execFileSync('node_modules/.bin/clasp', ['show-file-status', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const { filesToPush } = JSON.parse(out) as { filesToPush: string[] };
  expect(filesToPush.map((file) => file.replace(/^.*\//, '')).toSorted()).toEqual([
    'Code.js',
    'appsscript.json',
    'sidebar.html',
  ]);
});

test('deploying with the placeholder script id says what to do', () => {
  const run = () =>
    execFileSync(process.execPath, ['--import', 'tsx', 'src/build/deploy.ts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(run).toThrow(/scriptId in \.clasp\.json is still the placeholder/);
});
