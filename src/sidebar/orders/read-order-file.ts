import Papa, { type ParseResult, type Parser } from 'papaparse';
import { type CollectedOrders, collectOrders } from '../../core/imports/collect-orders.ts';
import { delimiterOf } from '../../core/imports/delimiter-of.ts';
import { textEncodingOf } from '../../core/imports/text-encoding.ts';
import { ProblemError } from '../problem.ts';

// Characters parsed at a stretch: some 10 ms, so that the page answers in between.
const STRETCH = 256 * 1024;
const HEAD = 64 * 1024;

/**
 * The orders of an export. Whatever else the file holds, names and e-mails among it, is let go here.
 * `onRows` is told how many rows are read so far. Throws ProblemError or ImportError.
 */
export async function readOrderFile(file: File, onRows: (rows: number) => void): Promise<CollectedOrders> {
  const bytes = await bytesOf(file);
  const text = new TextDecoder(textEncodingOf(bytes)).decode(bytes);
  const head = text.slice(0, HEAD);
  const delimiter = delimiterOf(
    (tried) => Papa.parse<string[]>(head, { delimiter: tried, preview: 10 }).data,
  );
  const collector = collectOrders();
  let rows = 0;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter,
      chunkSize: STRETCH,
      chunk: ({ data, errors }: ParseResult<string[]>, parser: Parser) => {
        try {
          collector.push(data, errors);
        } catch (error) {
          reject(error);
          // It calls `complete` as well, which comes too late for the promise.
          parser.abort();
          return;
        }
        rows += data.length;
        onRows(rows);
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => resolve(),
    });
  });
  return collector.end();
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ProblemError('file-unreadable');
  }
}
