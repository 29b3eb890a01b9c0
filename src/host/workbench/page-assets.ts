import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
const engine = `${root}node_modules/@odoo/o-spreadsheet/dist/`;

/** A file the page may ask for, under its path. */
export interface Asset {
  type: string;
  body: Uint8Array | string;
}

/** Everything of the page but its first document, made from node_modules and this folder: nothing comes from elsewhere. */
export async function pageAssets(): Promise<Map<string, Asset>> {
  const [script, style, frame, templates] = await Promise.all([
    outputs({
      entryPoints: [`${here}page/main.ts`],
      alias: { '@odoo/o-spreadsheet': `${engine}o_spreadsheet.esm.js` },
    }),
    outputs({ entryPoints: [`${here}page/page.css`], loader: FONTS, assetNames: 'fonts/[name]' }),
    // A scope of its own: the sidebar's page shares the window with it.
    outputs({ entryPoints: [`${here}page/frame/frame.ts`], format: 'iife' }),
    readFile(`${engine}o_spreadsheet.xml`, 'utf8'),
  ]);
  const assets = new Map<string, Asset>([...script, ...style]);
  assets.set('/templates.xml', { type: 'text/xml; charset=utf-8', body: templates });
  assets.set('/frame.html', { type: HTML, body: framePage(textOf(frame.get('/frame.js'))) });
  return assets;
}

export const HTML = 'text/html; charset=utf-8';

/** Browsers that run this page read woff2; the other forms of the icon font stay out. */
const FONTS: BuildOptions['loader'] = {
  '.woff2': 'file',
  '.woff': 'empty',
  '.ttf': 'empty',
  '.eot': 'empty',
  '.svg': 'empty',
};
const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
};

async function outputs(options: BuildOptions): Promise<Map<string, Asset>> {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    mainFields: ['module', 'main'],
    outdir: here,
    entryNames: '[name]',
    logLevel: 'error',
    ...options,
  });
  return new Map(
    (outputFiles ?? []).map(({ path, contents }) => {
      const name = `/${relative(here, path).replaceAll('\\', '/')}`;
      return [
        name,
        { type: TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream', body: contents },
      ];
    }),
  );
}

const textOf = (asset: Asset | undefined): string => Buffer.from(asset?.body ?? '').toString('utf8');

const framePage = (script: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Sidebar</title><script>${script.replaceAll('</script', '<\\/script')}</script>`;
