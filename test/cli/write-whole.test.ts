import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWritable, writeWhole } from '../../src/cli/write-whole.ts';
import { writtenFiles } from './written-file.ts';

describe('writing a file whole', () => {
  const write = writtenFiles();
  const bytes = new TextEncoder().encode('new');

  it('replaces what was there and leaves nothing beside it', async () => {
    const path = write('report.xlsx', 'old');
    await writeWhole(path, bytes);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(dirname(path))).toEqual(['report.xlsx']);
  });

  it('leaves what was there when it fails', async () => {
    const folder = dirname(write('report.xlsx', 'old'));
    // A folder in its place lets the rename fail after the bytes are written.
    mkdirSync(join(folder, 'taken.xlsx', 'in-it'), { recursive: true });
    await expect(writeWhole(join(folder, 'taken.xlsx'), bytes)).rejects.toThrow();
    expect(readdirSync(folder).sort()).toEqual(['report.xlsx', 'taken.xlsx']);
    expect(existsSync(join(folder, 'taken.xlsx', 'in-it'))).toBe(true);
  });

  it('asks beforehand whether there is a place for it', async () => {
    const folder = dirname(write('report.xlsx', 'old'));
    const nowhere = join(folder, 'nowhere', 'report.xlsx');
    await expect(checkWritable(nowhere)).rejects.toThrow(
      `--out is ${nowhere}, but the folder ${dirname(nowhere)} does not exist; create it or choose another`,
    );
    await expect(checkWritable(folder)).rejects.toThrow(
      `--out is ${folder}, a folder; give the name of a file`,
    );
    await expect(checkWritable(join(folder, 'report.xlsx'))).resolves.toBeUndefined();
  });
});
