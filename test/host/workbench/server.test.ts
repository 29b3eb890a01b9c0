import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { serveWorkbench, type Workbench } from '../../../src/host/workbench/server.ts';

const assets = new Map([['/page.css', { type: 'text/css', body: 'body{}' }]]);
const document = async () => '<!doctype html>';
const open: Workbench[] = [];
const serve = async (port?: number, first = document) => {
  const workbench = await serveWorkbench(first, assets, port);
  open.push(workbench);
  return workbench;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((workbench) => workbench.close()));
});

describe('the page server', () => {
  it('serves on the loopback address, with a policy that names no other place', async () => {
    const { url } = await serve();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const policy = (await fetch(url)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('gives the second of two servers another port', async () => {
    const [first, second] = [await serve(), await serve()];
    expect(second.url).not.toBe(first.url);
    expect((await fetch(second.url)).status).toBe(200);
  });

  it('says so when the named port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const port = (taken.address() as { port: number }).port;
    await expect(serve(port)).rejects.toThrow(
      `Port ${port} is taken by another program; name another one, or leave --port out`,
    );
    await new Promise((resolve) => taken.close(resolve));
  });

  it.each([
    ['/', 200],
    ['/page.css', 200],
    ['/../package.json', 404],
    ['/nothing', 404],
  ])('answers %s with %d', async (path, status) => {
    const { url } = await serve();
    expect((await fetch(new URL(path, url))).status).toBe(status);
  });

  it('shows why the first document cannot be made', async () => {
    const { url } = await serve(undefined, async () => {
      throw new Error('The add-on is not built yet');
    });
    const answer = await fetch(url);
    expect([answer.status, await answer.text()]).toEqual([500, 'The add-on is not built yet']);
  });

  it('takes nothing but reading', async () => {
    const { url } = await serve();
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  });
});
