import { hasDisplay, openBrowser } from './open-browser.ts';
import { pageAssets } from './page-assets.ts';
import { parseServeOptions, USAGE } from './serve-options.ts';
import { serveWorkbench } from './server.ts';
import { startDocument } from './start-document.ts';

try {
  const { port, locale, language, open } = parseServeOptions(process.argv.slice(2));
  const choices = { locale, language };
  // Fails here, before anything is served, when the add-on is not built.
  await startDocument(choices);
  const workbench = await serveWorkbench(() => startDocument(choices), await pageAssets(), port);
  console.log(`Throughline is at ${workbench.url} (Ctrl+C ends it)`);
  if (open && hasDisplay(process.env, process.platform)) openBrowser(workbench.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void workbench.close().then(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(USAGE);
  process.exitCode = 2;
}
