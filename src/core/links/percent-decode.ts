/**
 * Decodes one name or value of a query: `+` is a space, `%XX` are UTF-8 bytes. It never fails: a `%` without
 * two hex digits stays, and bytes that are no UTF-8 become U+FFFD, as in the URL standard (Latin-1 `%E9`).
 * Written by hand because Apps Script has neither URL nor TextDecoder, and decodeURIComponent throws.
 */
export function percentDecode(text: string): string {
  const spaced = text.replace(/\+/g, ' ');
  return spaced.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => decodeUtf8(bytesOf(run)));
}

const bytesOf = (run: string): number[] =>
  run
    .slice(1)
    .split('%')
    .map((hex) => Number.parseInt(hex, 16));

const REPLACEMENT = '\uFFFD';

function decodeUtf8(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const { length, codePoint } = sequenceAt(bytes, at);
    text += codePoint === null ? REPLACEMENT : String.fromCodePoint(codePoint);
    at += length;
  }
  return text;
}

/** The character that starts at `at`, or null and the number of bytes one replacement character stands for. */
function sequenceAt(bytes: readonly number[], at: number): { length: number; codePoint: number | null } {
  const lead = bytes[at]!;
  if (lead < 0x80) return { length: 1, codePoint: lead };
  const size = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : 4;
  if (lead < 0xc2 || lead > 0xf4) return { length: 1, codePoint: null };
  // Overlong forms, surrogates and values past U+10FFFF are cut off at the second byte.
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  let codePoint = lead & (0xff >> (size + 1));
  for (let offset = 1; offset < size; offset++) {
    const byte = bytes[at + offset];
    const inRange =
      byte !== undefined && byte >= (offset === 1 ? lowest : 0x80) && byte <= (offset === 1 ? highest : 0xbf);
    if (!inRange) return { length: offset, codePoint: null };
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  return { length: size, codePoint };
}
