import Papa, { type ParseResult, type Parser } from 'papaparse';
import { type CollectedOrders, collectOrders } from '../../core/imports/collect-orders.ts';
import type { DateOrder } from '../../core/imports/date-order.ts';
import { delimiterOf } from '../../core/imports/delimiter-of.ts';
import { fileKind, HEAD_RECORDS } from '../../core/imports/file-kind.ts';
import type { TableMapping } from '../../core/imports/mapping/table-mapping.ts';
import type { OrderFile } from '../../core/imports/order-file.ts';
import { type PlatformSummary, platformFile } from '../../core/imports/platforms/platform-file.ts';
import { textEncodingOf } from '../../core/imports/text-encoding.ts';
import { pageTurn } from '../page-turn.ts';
import { ProblemError } from '../problem.ts';

/** What a file holds: orders, or the statistics of posts, ads or visits. */
export type ReadFile = ({ kind: 'orders' } & CollectedOrders) | PlatformSummary;

export interface ReadingFile {
  /** Told how many rows are read so far, and how much of the file that is, from 0 to 1. */
  onRows: (rows: number, share: number) => void;
  /** Asked at every stretch; reading then ends with a ReadingCancelled. */
  isCancelled?: () => boolean;
  /** What the user says where the file does not decide it. */
  dateOrder?: DateOrder;
  /** How a table of no known form is to be read. */
  mapping?: TableMapping;
}

export class ReadingCancelled extends Error {}

// Characters parsed at a stretch: some 10 ms, so that the page answers in between.
const STRETCH = 256 * 1024;
const HEAD = 64 * 1024;
/** The encoding is told from the beginning: a whole file of a few thousand orders. */
const SAMPLE_BYTES = 1 << 20;
/** Bytes decoded at a stretch, some 10 ms. */
const DECODED_BYTES = 1 << 22;

/**
 * Reads an export of a kind that is told by its header. Whatever else the file holds, names, e-mails and captions among
 * it, is let go here. Throws ProblemError or ImportError.
 */
export async function readImportFile(
  file: File,
  { onRows, isCancelled = () => false, dateOrder, mapping }: ReadingFile,
): Promise<ReadFile> {
  const text = await decoded(await bytesOf(file), isCancelled);
  const head = text.slice(0, HEAD);
  const parseHead = (delimiter: string) =>
    Papa.parse<string[]>(head, { delimiter, preview: HEAD_RECORDS }).data;
  const delimiter = delimiterOf(parseHead);
  const kind = fileKind(parseHead(delimiter));
  if (kind === null || kind === 'orders') {
    // Of a file that is none of them, the reader of orders knows best what may be wrong with it.
    const collector = collectOrders({ dateOrder, mapping });
    await pushAll(text, delimiter, collector.push, { onRows, isCancelled });
    return { kind: 'orders', ...collector.end() };
  }
  const reader = platformFile({ dateOrder });
  await pushAll(text, delimiter, reader.push, { onRows, isCancelled });
  return reader.end();
}

function pushAll(
  text: string,
  delimiter: string,
  push: OrderFile['push'],
  { onRows, isCancelled }: Required<Pick<ReadingFile, 'onRows' | 'isCancelled'>>,
): Promise<void> {
  let rows = 0;
  return new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter,
      chunkSize: STRETCH,
      chunk: ({ data, errors, meta }: ParseResult<string[]>, parser: Parser) => {
        try {
          if (isCancelled()) throw new ReadingCancelled();
          push(data, errors);
        } catch (error) {
          reject(error);
          // It calls `complete` as well, which comes too late for the promise.
          parser.abort();
          return;
        }
        rows += data.length;
        onRows(rows, meta.cursor / text.length);
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => resolve(),
    });
  });
}

async function decoded(bytes: Uint8Array, isCancelled: () => boolean): Promise<string> {
  const decoder = new TextDecoder(textEncodingOf(sampleOf(bytes)));
  const texts: string[] = [];
  for (let from = 0; from < bytes.length; from += DECODED_BYTES) {
    if (from > 0) await pageTurn();
    if (isCancelled()) throw new ReadingCancelled();
    texts.push(decoder.decode(bytes.subarray(from, from + DECODED_BYTES), { stream: true }));
  }
  texts.push(decoder.decode());
  return texts.join('');
}

/** Without a character that its end would cut. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  let end = SAMPLE_BYTES;
  while (end > SAMPLE_BYTES - 4 && bytes[end - 1]! >= 0x80) end--;
  return bytes.subarray(0, end);
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ProblemError('file-unreadable');
  }
}
