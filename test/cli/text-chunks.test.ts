import { describe, expect, it } from 'vitest';
import { textChunks } from '../../src/cli/text-chunks.ts';
import { writtenFiles } from './written-file.ts';

describe('textChunks', () => {
  const write = writtenFiles();
  async function read(bytes: Uint8Array) {
    const chunks: string[] = [];
    for await (const chunk of textChunks(write('orders.csv', bytes), '--orders')) chunks.push(chunk);
    return chunks;
  }

  it.each(['a', 'ab', 'abc'])('cuts no character where chunks meet, after %s', async (start) => {
    // 600,000 bytes: more than two chunks, their ends within characters of two, three and four bytes.
    const text = start + 'ş€🔥'.repeat(66_667);
    const chunks = await read(new TextEncoder().encode(text));
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.join('') === text).toBe(true);
  });

  it('takes the byte order mark away', async () => {
    expect((await read(new TextEncoder().encode('\uFEFFName'))).join('')).toBe('Name');
  });

  it('gives nothing for an empty file', async () => {
    expect((await read(new Uint8Array())).join('')).toBe('');
  });

  it('refuses bytes that stop being UTF-8 where it was not seen at first', async () => {
    const bytes = new Uint8Array(5_000_000).fill(0x61);
    bytes[4_900_000] = 0xfe;
    await expect(read(bytes)).rejects.toThrow(/is not encoded in UTF-8 throughout; save it as "CSV UTF-8"$/);
  });
});
