/** Why a whole file cannot be read: each code with the values its text names. */
export const IMPORT_ERRORS = {
  'empty-file': [],
  /** `found`: the header cells of the file, joined with ", ". */
  'unknown-format': ['found'],
  /** The file is nearly a known export: `missing` lists the columns it lacks. */
  'missing-columns': ['format', 'missing'],
  'repeated-column': ['column'],
  'mixed-currencies': ['currencies'],
  /** Every day of the file can be read both ways: the user has to say which part comes first. */
  'day-or-month-first': ['day'],
  /** A quoted cell that begins in `row` is never closed, so everything after it would be lost. */
  'unclosed-quote': ['row'],
  /** `kind`: xlsx, pdf, zip or binary. */
  'not-csv': ['kind'],
  /** The bytes are neither UTF-8 nor UTF-16. */
  'unknown-encoding': [],
} as const satisfies Record<string, readonly string[]>;

export type ImportErrorCode = keyof typeof IMPORT_ERRORS;
export type ImportErrorParams<C extends ImportErrorCode> = Record<
  (typeof IMPORT_ERRORS)[C][number],
  string | number
>;

/** The sidebar and the command line put `code` and `params` into words. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  private constructor(code: ImportErrorCode, params: Readonly<Record<string, string | number>>) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'ImportError';
    this.code = code;
    this.params = params;
  }

  static of<C extends ImportErrorCode>(code: C, params: ImportErrorParams<C>): ImportError {
    return new ImportError(code, params);
  }
}
