import type { ListKey, ListName } from '../core/plans/lists/list-keys.ts';
import { readList } from './read-lists.ts';

/** Both ways between a list's keys and the words the ledger holds. */
export interface Words<K extends string> {
  word: (key: K | '') => string;
  /** '' for a word the list does not have. */
  key: (word: string) => K | '';
}

export interface OrderWords {
  status: Words<ListKey<'OrderStatus'>>;
  matchedBy: Words<ListKey<'MatchedBy'>>;
  customer: Words<ListKey<'Customer'>>;
}

export function readOrderWords(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): OrderWords {
  const wordsOf = <L extends ListName>(list: L): Words<ListKey<L>> => {
    const words = readList(spreadsheet, list);
    const keys = new Map([...words].map(([key, word]) => [word, key]));
    return {
      word: (key) => (key === '' ? '' : (words.get(key) ?? key)),
      key: (word) => keys.get(word) ?? '',
    };
  };
  return { status: wordsOf('OrderStatus'), matchedBy: wordsOf('MatchedBy'), customer: wordsOf('Customer') };
}
