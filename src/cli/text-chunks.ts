import { type FileHandle, open } from 'node:fs/promises';
import { ImportError } from '../core/imports/import-error.ts';
import { textEncodingOf } from '../core/imports/text-encoding.ts';
import { importErrorText } from './import-error-text.ts';
import { UserError } from './user-error.ts';

/** The encoding is told from the first chunk, so it is a large one. */
const CHUNK_BYTES = 1 << 22;

/** The text of a file piece by piece, whatever its encoding; a character is never cut. Throws a UserError. */
export async function* textChunks(path: string, label: string): AsyncGenerator<string> {
  const file = await openFile(path, label);
  try {
    let decoder: TextDecoder | null = null;
    for await (const chunk of file.createReadStream({ highWaterMark: CHUNK_BYTES, autoClose: false })) {
      const bytes = chunk as Uint8Array;
      decoder ??= new TextDecoder(textEncodingOf(wholeCharacters(bytes)), { fatal: true });
      yield decode(() => decoder!.decode(bytes, { stream: true }));
    }
    if (decoder !== null) yield decode(() => decoder!.decode());
  } catch (error) {
    throw error instanceof ImportError ? new UserError(importErrorText(path, error)) : error;
  } finally {
    await file.close();
  }
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

/** Without the character at the end that the next chunk may complete. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  if (bytes.length < CHUNK_BYTES) return bytes;
  let end = bytes.length;
  while (end > bytes.length - 4 && bytes[end - 1]! >= 0x80) end--;
  return bytes.subarray(0, end);
}

function decode(read: () => string): string {
  try {
    return read();
  } catch {
    throw ImportError.of('unknown-encoding', {});
  }
}
