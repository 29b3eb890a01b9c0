import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { delimiterOf } from '../core/imports/delimiter-of.ts';
import { textChunks } from './text-chunks.ts';

export type TakeRecords = (records: string[][], problems: readonly { code?: string }[]) => void;

/** Enough of a file to see its header and a few rows. */
const HEAD_CHARACTERS = 64_000;
const HEAD_RECORDS = 10;

export const parseHead = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text.slice(0, HEAD_CHARACTERS), { delimiter, preview: HEAD_RECORDS }).data;

/** Parses a CSV file chunk by chunk, so that a file of any length needs the memory of one chunk. */
export async function csvRecords(path: string, label: string, take: TakeRecords): Promise<void> {
  const chunks = textChunks(path, label);
  const first = await chunks.next();
  const head = first.done === true ? '' : first.value;
  const delimiter = delimiterOf((tried) => parseHead(head, tried));
  await new Promise<void>((resolve, reject) => {
    const text = Readable.from(withFirst(head, chunks));
    Papa.parse<string[]>(text, {
      delimiter,
      chunk: ({ data, errors }) => take(data, errors),
      complete: () => resolve(),
      error: (error) => {
        text.destroy();
        reject(error);
      },
    });
  });
}

async function* withFirst(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}
