import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure } from '../bench.ts';
import type { Finish } from './contender.ts';
import { creatorsCsv, writeShopExport } from './shop-export.ts';

/** Other work on the machine makes a run slower, never faster: the fastest of these counts. */
const RUNS = 2;

/** A long export through the command line, beside the CSV library alone and the same attribution in SQL by DuckDB. */
export async function measureScale(orders: number): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'));
  try {
    const files = [join(folder, 'orders.csv'), join(folder, 'creators.csv')] as const;
    const bytes = await writeShopExport(files[0], orders);
    await writeFile(files[1], creatorsCsv());
    const [papa, ours, duckdb] = await fastest(['papa', 'command-line', 'duckdb'], files);
    return figures(orders, bytes, papa!, ours!, duckdb!);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Taken in turns, so that a slow minute slows all of them. */
async function fastest(contenders: readonly string[], files: readonly string[]): Promise<Finish[]> {
  const best: Finish[] = [];
  for (let run = 0; run < RUNS; run++) {
    for (const [at, contender] of contenders.entries()) {
      const finish = await finishOf(contender, files);
      const before = best[at];
      if (before === undefined || finish.seconds < before.seconds) best[at] = finish;
    }
  }
  return best;
}

async function finishOf(contender: string, files: readonly string[]): Promise<Finish> {
  const script = join(import.meta.dirname, 'contender.ts');
  const args = ['--import', 'tsx', script, contender, ...files];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

function figures(orders: number, bytes: number, papa: Finish, ours: Finish, duckdb: Finish): Figure[] {
  const what = `${orders.toLocaleString('en')} orders (${(bytes / 1e6).toFixed(0)} MB) by the command line`;
  const speed = ({ seconds }: Finish): string =>
    `${Math.round(orders / seconds).toLocaleString('en')} orders/s`;
  const memory = ({ peakMegabytes }: Finish): string => `${peakMegabytes.toFixed(0)} MB`;
  const beside = (name: string, other: Finish): Figure[] => [
    {
      what,
      value: speed(ours),
      beside: `${name}: ${speed(other)}`,
      ratio: (ours.seconds / other.seconds).toFixed(2),
    },
    {
      what: 'its peak memory',
      value: memory(ours),
      beside: `${name}: ${memory(other)}`,
      ratio: (ours.peakMegabytes / other.peakMegabytes).toFixed(2),
    },
  ];
  if (duckdb.sums === null) {
    return [
      ...beside('Papa Parse alone', papa),
      { what: 'beside DuckDB', value: '', beside: 'it has no binary for this machine', ratio: '' },
    ];
  }
  const different = differences(ours, duckdb);
  return [
    ...beside('Papa Parse alone', papa),
    ...beside('DuckDB', duckdb),
    {
      what: 'sums by class and creator that differ from DuckDB’s',
      value: String(different.length),
      beside: different.slice(0, 3).join('; ') || `net revenue ${ours.sums?.netRevenue} in both`,
      ratio: '',
    },
  ];
}

function differences({ sums: ours }: Finish, { sums: theirs }: Finish): string[] {
  const names = new Set([...Object.keys(ours?.groups ?? {}), ...Object.keys(theirs?.groups ?? {})]);
  const cents = (sum: number | undefined): number => Math.round((sum ?? 0) * 100);
  const groups = [...names].filter((name) => {
    const [a, b] = [ours?.groups[name], theirs?.groups[name]];
    return a?.orders !== b?.orders || cents(a?.netRevenue) !== cents(b?.netRevenue);
  });
  const isSame = ours?.orders === theirs?.orders && cents(ours?.netRevenue) === cents(theirs?.netRevenue);
  return isSame ? groups : ['the total', ...groups];
}
