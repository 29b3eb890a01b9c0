import Papa from 'papaparse';
import { delimiterOf } from '../../core/imports/delimiter-of.ts';
import { HEAD_RECORDS } from '../../core/imports/file-kind.ts';
import { type TableHead, tableHead } from '../../core/imports/mapping/table-head.ts';
import { textEncodingOf } from '../../core/imports/text-encoding.ts';

const HEAD_BYTES = 256 * 1024;

/** The first rows of a file of no known form; null where it is no table. They stay in the browser. */
export async function readTableHead(file: File): Promise<TableHead | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const part = bytes.subarray(0, HEAD_BYTES);
  const text = new TextDecoder(textEncodingOf(bytes)).decode(part, { stream: true });
  const parse = (delimiter: string) => Papa.parse<string[]>(text, { delimiter, preview: HEAD_RECORDS }).data;
  const records = parse(delimiterOf(parse));
  // The last record of a part may be cut off.
  return tableHead(
    part.length < bytes.length && records.length < HEAD_RECORDS ? records.slice(0, -1) : records,
  );
}
