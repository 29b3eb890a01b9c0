import { type FileHandle, open } from 'node:fs/promises';
import { ImportError } from '../core/imports/import-error.ts';
import { textEncodingOf } from '../core/imports/text-encoding.ts';
import { importErrorText } from './import-error-text.ts';
import { UserError } from './user-error.ts';

/** The encoding is told from the beginning of the file; this holds a whole file of a few thousand orders. */
const SAMPLE_BYTES = 1 << 22;
/** Small enough for what is read from one chunk to be garbage before it grows old: measured against 4 MB. */
const CHUNK_BYTES = 1 << 18;

/** The text of a file piece by piece, whatever its encoding; a character is never cut. Throws a UserError. */
export async function* textChunks(path: string, label: string): AsyncGenerator<string> {
  const file = await openFile(path, label);
  try {
    const decoder = new TextDecoder(textEncodingOf(await sampleOf(file)), { fatal: true });
    for await (const chunk of file.createReadStream({
      start: 0,
      highWaterMark: CHUNK_BYTES,
      autoClose: false,
    })) {
      yield decode(() => decoder.decode(chunk as Uint8Array, { stream: true }));
    }
    yield decode(() => decoder.decode());
  } catch (error) {
    throw error instanceof ImportError ? new UserError(importErrorText(path, error)) : error;
  } finally {
    await file.close();
  }
}

/** The beginning of the file, without a character that its end would cut. */
async function sampleOf(file: FileHandle): Promise<Uint8Array> {
  const { bytesRead, buffer } = await file.read(new Uint8Array(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
  let end = bytesRead;
  if (bytesRead === SAMPLE_BYTES) {
    while (end > bytesRead - 4 && buffer[end - 1]! >= 0x80) end--;
  }
  return buffer.subarray(0, end);
}

async function openFile(path: string, label: string): Promise<FileHandle> {
  try {
    const file = await open(path);
    if ((await file.stat()).isDirectory()) {
      await file.close();
      throw new UserError(`${label} is ${path}, a folder; give a file`);
    }
    return file;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new UserError(`${label} is ${path}, which does not exist; check the path`);
    }
    throw new UserError(`${label} is ${path}, which cannot be opened (${code}); check that it may be read`);
  }
}

function decode(read: () => string): string {
  try {
    return read();
  } catch {
    throw ImportError.of('unknown-encoding', {});
  }
}
