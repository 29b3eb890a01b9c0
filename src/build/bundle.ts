import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import * as statistics from '../core/values/statistics.ts';
import { customFunctionDeclarations } from './declarations.ts';
import { leanDefinitions } from './lean-definitions.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The three files that are pushed to Google, as texts. */
export interface Bundle {
  code: string;
  sidebarHtml: string;
  manifest: string;
}

/** Top-level functions besides the metrics: triggers, the menu's one command, the sidebar's one call. */
export const SHELL_FUNCTIONS = ['onOpen', 'onInstall', 'onEdit', 'openSidebar', 'callThroughline'] as const;
export const LAZY_CLOSURES = ['formulas_', 'workbook_', 'statistics_'] as const;

export async function bundle(): Promise<Bundle> {
  const [code, sidebarHtml, manifest] = await Promise.all([
    codeFile(),
    sidebarFile(),
    readFile(`${root}appsscript.json`, 'utf8'),
  ]);
  return { code, sidebarHtml, manifest };
}

/**
 * Google loads the whole script for every custom-function call, so the top level only declares. Each part is
 * evaluated at its first use: formulas alone for a cell, the workbook part (schemas, plans) for menu and sidebar, the
 * library of statistics for the few functions that need it.
 */
async function codeFile(): Promise<string> {
  const closures = await Promise.all([
    closure('formulas_', 'src/addon/formula-entry.ts', { plugins: [leanDefinitions, lazyStatistics] }),
    closure('workbook_', 'src/addon/entry.ts', {
      plugins: [registryOfFormulas, leanDefinitions, lazyStatistics],
      // A fifth of it is indentation, and Google reads all of it for every formula; names stay as they are.
      minifyWhitespace: true,
    }),
    closure('statistics_', STATISTICS, {
      plugins: [partsOfJstat],
      minify: true,
      banner: { js: JSTAT_NOTICE },
    }),
  ]);
  return [customFunctionDeclarations(), shell, ...closures].join('\n');
}

const shell = `
/** Adds the menu. Runs in AuthMode NONE too: it may not touch the document. */
function onOpen(e) { workbook_().onOpen(e); }
/** Right after installing, the open document wants its menu as well. */
function onInstall(e) { workbook_().onInstall(e); }
/** Gives a typed ratio formula its percent format, and puts back what was written over in a calculated column. */
function onEdit(e) { if (formulas_().onEdit(e)) workbook_().mendEdit(e.range); }
/** The add-on menu's command. */
function openSidebar() { workbook_().openSidebar(); }
/** The sidebar's one call: JSON text in, JSON text out. */
function callThroughline(requestJson) { return workbook_().callThroughline(requestJson); }
`;

async function closure(
  name: (typeof LAZY_CLOSURES)[number],
  entry: string,
  options: BuildOptions,
): Promise<string> {
  const part = await outputOf({
    entryPoints: [`${root}${entry}`],
    format: 'iife',
    globalName: 'part',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    ...options,
  });
  return `function ${name}() {\n  if (${name}.part) return ${name}.part;\n${part}\n  return (${name}.part = part);\n}\n`;
}

/** The formula part holds every function already; the workbook part takes the registry from there. */
const registryOfFormulas: Plugin = {
  name: 'registry-of-formulas',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/index\.ts$/ }, ({ path, resolveDir }) =>
      resolve(resolveDir, path) === `${root}src/core/metrics/index.ts`
        ? { path: 'registry', namespace: 'formulas' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'formulas' }, () => ({
      contents: 'module.exports = formulas_().registry;',
    }));
  },
};

const STATISTICS = 'src/core/values/statistics.ts';

/** Each of its functions becomes a call into the closure that holds it with its library. */
const lazyStatistics: Plugin = {
  name: 'lazy-statistics',
  setup({ onLoad }) {
    const contents = Object.keys(statistics).map(
      (name) => `export const ${name} = (...given) => statistics_().${name}(...given);`,
    );
    onLoad({ filter: /\/values\/statistics\.ts$/ }, () => ({ contents: contents.join('\n') }));
  },
};

const JSTAT_NOTICE = '// jStat, Copyright (c) 2013 jStat, MIT License';

/**
 * jstat is one script in ten parts that are joined; all its quantiles and tails are in the first three. Minified they
 * are 27 KB of 73, and add 0.8 ms instead of 3 to reading the script for a formula that uses none of them.
 */
const partsOfJstat: Plugin = {
  name: 'parts-of-jstat',
  setup({ onLoad }) {
    onLoad({ filter: /\/jstat\/dist\/jstat\.js$/ }, async ({ path }) => {
      const parts = await Promise.all(
        ['core', 'special', 'distribution'].map((part) =>
          readFile(resolve(path, `../../src/${part}.js`), 'utf8'),
        ),
      );
      return { contents: [...parts, 'module.exports = jStat;'].join('\n') };
    });
  },
};

async function sidebarFile(): Promise<string> {
  const [template, script, css] = await Promise.all([
    readFile(`${root}src/sidebar/sidebar.html`, 'utf8'),
    outputOf({
      entryPoints: [`${root}src/sidebar/main.tsx`],
      format: 'iife',
      target: 'es2020',
      minify: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // The page works out the examples it shows: here the library comes along.
      plugins: [partsOfJstat],
      // HtmlService strips what looks like a comment inside template literals, such as the // of https://.
      supported: { 'template-literal': false },
    }),
    outputOf({ entryPoints: [`${root}src/sidebar/sidebar.css`], minify: true }),
  ]);
  return place(
    place(template, '<!-- css -->', `<style>${css}</style>`),
    '<!-- script -->',
    `<script>${script}</script>`,
  );
}

function place(template: string, mark: string, content: string): string {
  const parts = template.split(mark);
  if (parts.length !== 2)
    throw new Error(`sidebar.html must hold ${mark} exactly once; it holds it ${parts.length - 1} times`);
  return parts.join(content);
}

async function outputOf(options: BuildOptions): Promise<string> {
  const result = await build({
    bundle: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    ...options,
  });
  return result.outputFiles?.[0]?.text ?? '';
}
