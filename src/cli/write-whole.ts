import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from './user-error.ts';

/** Asks before any work whether the file can be written. Throws a UserError. */
export async function checkWritable(path: string): Promise<void> {
  const folder = dirname(path);
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UserError(
      isMissing
        ? `--out is ${path}, but the folder ${folder} does not exist; create it or choose another`
        : `--out is ${path}, but nothing may be written to the folder ${folder}; choose another`,
    );
  }
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw new UserError(`--out is ${path}, a folder; give the name of a file`);
}

/** Either the whole file stands there in the end, or what was there before. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(unfinished, bytes, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
