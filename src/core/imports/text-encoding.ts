import { ImportError } from './import-error.ts';

/** Labels that TextDecoder knows in browsers and in Node. */
export type TextEncoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1250'
  | 'windows-1252'
  | 'windows-1254'
  | 'windows-1255';

/**
 * How the bytes of a CSV file are to be decoded: by byte order mark, else by form, else by the letters of the
 * languages Excel writes in its old code pages. Throws an ImportError for what is no text at all.
 */
export function textEncodingOf(bytes: Uint8Array): TextEncoding {
  const kind = kindOfFile(bytes);
  if (kind !== null) throw ImportError.of('not-csv', { kind });
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return wide;
  if (bytes.subarray(0, SAMPLE).includes(0)) throw ImportError.of('not-csv', { kind: 'binary' });
  return isUtf8(bytes) ? 'utf-8' : codePageOf(bytes);
}

const SAMPLE = 4096;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function kindOfFile(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'xls';
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return null;
  // The first entry of a workbook is one of these two.
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  return /\[Content_Types\]|_rels|xl\//.test(head) ? 'xlsx' : 'zip';
}

/** Mostly Latin text in UTF-16 has a zero in every other byte. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at]!);
    if (length === 0) return false;
    for (let next = at + 1; next < at + length; next++) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}

/** 0 for a byte that begins no character. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Bytes that are letters of one language and hardly occur in the texts of the others. */
const TURKISH = new Set([0xfd, 0xf0, 0xdd, 0xd0]); // ı ğ İ Ğ
const ROMANIAN = new Set([0xe3, 0xba, 0xc3, 0xaa]); // ă ş Ă Ş
const TURKISH_OR_ROMANIAN = new Set([0xfe, 0xde]); // ş Ş in Turkish, ţ Ţ in Romanian
const isHebrew = (byte: number): boolean => byte >= 0xe0 && byte <= 0xfa;
const isAsciiLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

function codePageOf(bytes: Uint8Array): TextEncoding {
  const count = { high: 0, hebrewPairs: 0, turkish: 0, romanian: 0, either: 0 };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const next = bytes[at + 1] ?? 0;
    count.high++;
    if (isHebrew(byte) && isHebrew(next)) count.hebrewPairs++;
    if (!isAsciiLetter(next) && !isAsciiLetter(bytes[at - 1] ?? 0)) continue;
    if (TURKISH.has(byte)) count.turkish++;
    // São and mães: the same byte is the ã of Portuguese.
    if (ROMANIAN.has(byte) && next !== 0x6f && next !== 0x65) count.romanian++;
    if (TURKISH_OR_ROMANIAN.has(byte)) count.either++;
  }
  // Hebrew words are high bytes throughout; in Latin scripts two of them seldom meet.
  if (count.hebrewPairs > count.high * 0.4) return 'windows-1255';
  if (count.romanian > count.turkish) return 'windows-1250';
  return count.turkish + count.either > 0 ? 'windows-1254' : 'windows-1252';
}
