import { normaliseCode } from './normalise-code.ts';

export type CodeDoubt = 'formula' | 'lookalike' | 'suggest';

export interface CodeSuggestion {
  doubt: CodeDoubt;
  /** The registered code that may be meant, as registered; '' for a formula. */
  code: string;
}

/**
 * Why a code that matches none may still be one of the registered: it begins like a formula; it looks the same
 * but for letters of another alphabet, I/1, O/0, S/5 or a comma below (`lookalike`); it is the same without
 * blanks, hyphens or the leading zeros a spreadsheet ate (`suggest`). For a person to accept or refuse: it is
 * never matched silently. Null when nothing comes near.
 */
export const suggestCode = (cell: string, registered: readonly string[]): CodeSuggestion | null =>
  codeSuggester(registered)(cell);

/** The same for many cells. */
export function codeSuggester(registered: readonly string[]): (cell: string) => CodeSuggestion | null {
  const known = new Set<string>();
  const byShape = new Map<string, string>();
  const byBareShape = new Map<string, string>();
  for (const each of registered) {
    const code = normaliseCode(each);
    const shape = shapeOf(code);
    known.add(code);
    if (!byShape.has(shape)) byShape.set(shape, each);
    if (!byBareShape.has(bareOf(shape))) byBareShape.set(bareOf(shape), each);
  }
  return (cell) => {
    const code = normaliseCode(cell);
    if (code === '' || known.has(code)) return null;
    if (/^[=+@]/.test(code)) return { doubt: 'formula', code: '' };
    const shape = shapeOf(code);
    const alike = byShape.get(shape);
    if (alike !== undefined) return { doubt: 'lookalike', code: alike };
    const near = byBareShape.get(bareOf(shape));
    return near === undefined ? null : { doubt: 'suggest', code: near };
  };
}

/** Cyrillic and Greek capitals that look Latin, and digits that look like letters. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  ...pairs('АВЕЅІЈКМНОРСТУХҮ', 'ABESIJKMHOPCTYXY'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('105', 'IOS'),
  ...pairs('L|', 'II'),
};

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, at) => [letter, to[at]!]));
}

/** Accents, cedillas and commas below fall away: ş (Turkish) and ș (Romanian) are told apart by hardly anyone. */
const shapeOf = (code: string): string =>
  [...code.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => LOOKS_LIKE[letter] ?? letter).join('');

/** A shape has O for zero, so leading zeros are leading Os. */
const bareOf = (shape: string): string => shape.replace(/[\s_-]/g, '').replace(/^O+/, '');
