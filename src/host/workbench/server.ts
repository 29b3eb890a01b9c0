import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Asset, HTML } from './page-assets.ts';

/** Tried first, because a browser keeps its spreadsheet per address: the usual port finds it again. */
export const USUAL_PORT = 5178;
const LOOPBACK = '127.0.0.1';

/** Only this server, nothing else: no request leaves the machine. The engine compiles formulas, hence the eval. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The sidebar is one self-contained file: it may run and draw, and load nothing at all. */
const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-downloads',
].join('; ');

export interface Workbench {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the page on the loopback address only. `document` makes the first document anew for each visit.
 * Without a port: the usual one, or any free one. Rejects when a named port is taken.
 */
export async function serveWorkbench(
  document: () => Promise<string>,
  assets: ReadonlyMap<string, Asset>,
  port?: number,
): Promise<Workbench> {
  const server = createServer((request, response) => void respond(request, response, document, assets));
  try {
    await listen(server, port ?? USUAL_PORT);
  } catch (error) {
    if (port !== undefined) throw portError(error, port);
    await listen(server, 0);
  }
  return {
    url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function portError(error: unknown, port: number): Error {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE')
    return new Error(`Port ${port} is taken by another program; name another one, or leave --port out`);
  if (code === 'EACCES') return new Error(`Port ${port} is not allowed for you; name one from 1024 up`);
  return error as Error;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  document: () => Promise<string>,
  assets: ReadonlyMap<string, Asset>,
): Promise<void> {
  const headers = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
  const refuse = (status: number, text: string) =>
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
  // A foreign page that points its name at this machine would send that name here.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
    return void refuse(403, 'Forbidden');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void refuse(405, 'Only GET is served here');
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  try {
    const asset = path === '/' ? { type: HTML, body: await document() } : assets.get(path);
    if (!asset) return void refuse(404, `There is no ${path} here`);
    const policy = path === '/frame.html' ? FRAME_POLICY : PAGE_POLICY;
    response.writeHead(200, { ...headers, 'Content-Type': asset.type, 'Content-Security-Policy': policy });
    response.end(request.method === 'HEAD' ? undefined : asset.body);
  } catch (error) {
    refuse(500, error instanceof Error ? error.message : String(error));
  }
}
