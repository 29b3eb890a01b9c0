import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A formula's cell: how its result is meant, the formula, the result. */
const RESULT = /( t="\w+")?>(\s*<f\b[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g;

/** An Excel file whose formulas have no results: who opens it has to calculate them. */
export function withoutResults(xlsx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(xlsx)).map(([path, bytes]) => {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) return [path, bytes] as const;
    return [path, strToU8(strFromU8(bytes).replace(RESULT, '>$2'))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
