/** The words of a text, bare of case, accents and points, so that "Yatırım" finds "yatirim". */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      // Turkish dotless ı is a letter of its own; keyboards without it type i.
      .replace(/ı/g, 'i')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Hebrew writes "the", "to", "from" … as a letter in front of the word: both forms are looked for. */
export function formsOf(word: string): string[] {
  return /^[והבלמשכ][\u05d0-\u05ea]{3,}$/.test(word) ? [word, word.slice(1)] : [word];
}

// Words have endings in all four languages; so much of the beginning makes them the same word.
const SAME_START = 0.6;
const SHORTEST_STEM = 3;

/** How alike two words are, from 0 to 1: the same, the same with another ending, or one slip of the finger. */
export function likeness(sought: string, found: string): number {
  if (sought === found) return 1;
  const [shorter, longer] = sought.length < found.length ? [sought, found] : [found, sought];
  const same = sameStart(shorter, longer);
  if (same < SHORTEST_STEM && same < sought.length) return 0;
  // What is typed so far is the beginning of what is meant.
  if (same === sought.length && same >= 2) return 0.75;
  if (same / longer.length >= SAME_START) return 0.75;
  return shorter.length >= 5 && isOneSlip(shorter, longer, same) ? 0.5 : 0;
}

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** One letter left out, changed, or swapped with its neighbour. */
function isOneSlip(shorter: string, longer: string, start: number): boolean {
  const [a, b] = [shorter.slice(start), longer.slice(start)];
  if (shorter.length === longer.length) {
    if (a.slice(1) === b.slice(1)) return true;
    return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  }
  return longer.length === shorter.length + 1 && a === b.slice(1);
}
