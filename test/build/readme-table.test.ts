import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readmeWithTable } from '../../src/build/readme-table.ts';
import { METRIC_NAMES } from '../../src/core/metrics/index.ts';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(`${root}/README.md`, 'utf8');

describe('the README', () => {
  it('lists the functions there are (npm run docs writes them)', () => {
    expect(readme).toBe(readmeWithTable(readme));
    const links = [...readme.matchAll(/\(docs\/functions\.en\.md#(\w+)\)/g)].map(([, name]) =>
      name!.toUpperCase(),
    );
    expect(links.toSorted()).toEqual([...METRIC_NAMES].toSorted());
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, script]) => script);
    expect(named.length).toBeGreaterThan(5);
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });

  it('shows only pictures that exist', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path!);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(readFileSync(`${root}/${picture}`).length).toBeGreaterThan(1000);
  });

  it('says what to do when the marks of the table are gone', () => {
    expect(() => readmeWithTable('# Throughline')).toThrow('README.md has no line <!-- functions');
  });
});
