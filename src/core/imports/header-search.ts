import { headerName } from './columns.ts';
import { ImportError } from './import-error.ts';
import { mappedOrders } from './mapping/mapped-orders.ts';
import { headerFingerprint, type TableMapping } from './mapping/table-mapping.ts';
import { formatOf, type RecognisedFile, recogniseOrders, unknownFormat } from './order-formats.ts';
import type { OrderTimes } from './order-times.ts';

export interface HeaderSearch {
  /** The file's form once its header comes by; null until then. Throws an ImportError when it is nowhere near. */
  look(cells: readonly string[]): RecognisedFile | null;
  /** Why there is none: the file is empty, another table, or a known export without a column. */
  missing(): ImportError;
}

/** A title or Excel's `sep=;` may stand above the header. */
const LINES_BEFORE_HEADER = 10;

/** Looks for the header of a known export, or of the table a person has mapped, among the first lines. */
export function headerSearch(times: OrderTimes, mapping?: TableMapping): HeaderSearch {
  const seen: (readonly string[])[] = [];

  function missing(): ImportError {
    // The longest of the first lines is the likeliest header.
    const [longest] = [...seen].sort((a, b) => b.length - a.length);
    return longest === undefined ? ImportError.of('empty-file', {}) : unknownFormat(longest);
  }

  return {
    missing,
    look(cells) {
      if (mapping !== undefined && headerFingerprint(cells) === mapping.header) {
        return mappedOrders(mapping, cells, times);
      }
      if (formatOf(cells) !== null) return recogniseOrders(cells, times);
      if (cells.some((cell) => headerName(cell) !== '')) seen.push(cells);
      if (seen.length >= LINES_BEFORE_HEADER) throw missing();
      return null;
    },
  };
}
