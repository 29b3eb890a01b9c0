import type { ImportErrorCode } from '../../core/imports/import-error.ts';
import type { ProblemText } from './call-problems.ts';

/** Why a file cannot be imported; `mixed-currencies` is among the add-on's errors too and told there. */
export const fileProblemsEn = {
  'empty-file': {
    what: 'The file is empty.',
    remedy: 'Export it once more, and check that there is anything in the time you chose.',
  },
  'unknown-format': {
    what: 'This is not an export Throughline knows. Its columns are: {found}.',
    remedy:
      'Take one of the exports named below (of WooCommerce, TikTok and Google in English), and import it as it comes, without changing it.',
  },
  'missing-columns': {
    what: 'The file looks like a {format}, but these columns are missing: {missing}.',
    remedy: 'Export the file once more and import it as it comes, without deleting or renaming columns.',
  },
  'repeated-column': {
    what: 'The file has the column “{column}” twice, so it is not certain which one counts.',
    remedy: 'Export the file once more and import it as it comes, without adding columns.',
  },
  'day-or-month-first': {
    what: 'Days such as {day} may be written day first or month first; nothing in the file decides it.',
    remedy: 'Choose the file again and say which comes first.',
  },
  'unclosed-quote': {
    what: 'A quotation mark opened in row {row} is never closed, so the rows after it cannot be told apart.',
    remedy: 'Export the file once more. A download that broke off ends like this.',
  },
  'not-csv': {
    what: 'This is not a CSV file ({kind}).',
    remedy:
      'Export as CSV. A workbook can be saved as CSV from Excel or Google Sheets; a zip file must be unpacked first.',
  },
  'unknown-encoding': {
    what: 'The letters of this file cannot be read.',
    remedy: 'Export the file once more, or save it as CSV UTF-8.',
  },
  'file-unreadable': {
    what: 'The file could not be opened.',
    remedy:
      'It may have been moved, changed or opened in another program since you chose it. Close it there and choose it again.',
  },
} satisfies Record<Exclude<ImportErrorCode, 'mixed-currencies'>, ProblemText> & Record<string, ProblemText>;
