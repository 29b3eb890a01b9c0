import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
export async function papaAlone(path: string): Promise<number> {
  let records = 0;
  await new Promise<void>((resolve, reject) => {
    const text = createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 });
    Papa.parse<string[]>(text, {
      delimiter: ',',
      chunk: ({ data }) => {
        records += data.length;
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  return records;
}
