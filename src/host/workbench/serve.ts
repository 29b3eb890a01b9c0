import { hasDisplay, openBrowser } from './open-browser.ts';
import { pageAssets } from './page-assets.ts';
import { addressWith, parseServeOptions } from './serve-options.ts';
import { serveWorkbench } from './server.ts';
import { startDocument } from './start-document.ts';

try {
  const options = parseServeOptions(process.argv.slice(2));
  // Fails here, before anything is served, when the add-on is not built.
  await startDocument();
  const workbench = await serveWorkbench(startDocument, await pageAssets(), options.port);
  const address = addressWith(workbench.url, options);
  console.log(`Throughline is at ${address} (Ctrl+C ends it)`);
  if (options.open && hasDisplay(process.env, process.platform)) openBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void workbench.close().then(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
