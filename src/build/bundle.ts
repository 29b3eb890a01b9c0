import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { customFunctionDeclarations } from './declarations.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The three files that are pushed to Google, as texts. */
export interface Bundle {
  code: string;
  sidebarHtml: string;
  manifest: string;
}

/** Top-level functions besides the metrics: triggers, the menu's one command, the sidebar's one call. */
export const SHELL_FUNCTIONS = ['onOpen', 'onInstall', 'onEdit', 'openSidebar', 'callThroughline'] as const;
export const LAZY_CLOSURES = ['formulas_', 'workbook_'] as const;

export async function bundle(): Promise<Bundle> {
  const [code, sidebarHtml, manifest] = await Promise.all([
    codeFile(),
    sidebarFile(),
    readFile(`${root}appsscript.json`, 'utf8'),
  ]);
  return { code, sidebarHtml, manifest };
}

/**
 * Google loads the whole script for every custom-function call, so the top level only declares. Each half is
 * evaluated at its first use: formulas alone for a cell, the workbook half (schemas, plans) for menu and sidebar.
 */
async function codeFile(): Promise<string> {
  const [formulas, workbook] = await Promise.all([
    closure('formulas_', 'src/addon/formula-entry.ts'),
    closure('workbook_', 'src/addon/entry.ts', [registryOfFormulas]),
  ]);
  return `${customFunctionDeclarations()}\n${shell}\n${formulas}\n${workbook}`;
}

const shell = `
/** Adds the menu. Runs in AuthMode NONE too: it may not touch the document. */
function onOpen(e) { workbook_().onOpen(e); }
/** Right after installing, the open document wants its menu as well. */
function onInstall(e) { workbook_().onInstall(e); }
/** Gives a typed ratio formula its percent format. */
function onEdit(e) { formulas_().onEdit(e); }
/** The add-on menu's command. */
function openSidebar() { workbook_().openSidebar(); }
/** The sidebar's one call: JSON text in, JSON text out. */
function callThroughline(requestJson) { return workbook_().callThroughline(requestJson); }
`;

async function closure(
  name: (typeof LAZY_CLOSURES)[number],
  entry: string,
  plugins: Plugin[] = [],
): Promise<string> {
  const half = await outputOf({
    entryPoints: [`${root}${entry}`],
    format: 'iife',
    globalName: 'half',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins,
  });
  return `function ${name}() {\n  if (${name}.half) return ${name}.half;\n${half}\n  return (${name}.half = half);\n}\n`;
}

/** The formula half holds every function already; the workbook half takes the registry from there. */
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
