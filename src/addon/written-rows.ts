/** What an import did to a ledger. */
export interface WrittenRows {
  added: number;
  updated: number;
  unchanged: number;
}
