import { parse, tokenize } from './engine.ts';
import { commaSeparatesArguments, ENGINE_LOCALES, type HostLocale } from './locales.ts';

/**
 * Ends a formula that Google would not parse but the engine would. An invisible character no formula may hold:
 * the cell then shows #ERROR!, and the text stays what was written.
 */
const UNPARSABLE = '\u2060';

/** Who writes a formula: a script's must work in every locale, a person's only in the spreadsheet's own. */
export type Author = 'script' | 'person';

type Token = ReturnType<typeof tokenize>[number];

/**
 * A formula as Google takes it → the engine's canonical form (`,` between arguments, `.` for decimals).
 * `;` always separates arguments; `,` only where it is not the decimal sign; a script's decimal literals are
 * refused there too, since Google reads them in the spreadsheet's locale.
 */
export function toEngineFormula(formula: string, locale: HostLocale, author: Author): string {
  if (isUnparsable(formula)) return formula;
  const key = `${locale} ${author} ${formula}`;
  const known = translated.get(key) ?? translate(formula, locale, author);
  if (translated.size >= MOST_KEPT) translated.clear();
  translated.set(key, known);
  return known;
}

/** Campaigns have most formulas in common, and a tab that is built again has all: each is read once. */
const translated = new Map<string, string>();
const MOST_KEPT = 10_000;

function translate(formula: string, locale: HostLocale, author: Author): string {
  const comma = commaSeparatesArguments(locale);
  const tokens = joinQuotes(tokenize(formula, ENGINE_LOCALES[locale]));
  let depth = 0;
  let parsable = true;
  const parts = tokens.map((token, index) => {
    if (token.type === 'LEFT_BRACE') depth += 1;
    if (token.type === 'RIGHT_BRACE') depth -= 1;
    if (token.type === 'ARG_SEPARATOR') return comma || depth === 0 ? ',' : ';';
    if (token.type === 'ARRAY_ROW_SEPARATOR') {
      // In comma locales this is `;`, in the others `\`, which Google puts between the columns of an array.
      if (depth > 0) return comma ? ';' : ',';
      if (comma) return ',';
      parsable = false;
    }
    if (token.type === 'NUMBER' && !comma) {
      const decimals = token.value.includes(',');
      // `1,` is no number, and what follows `0` in `0.5` is no name.
      if (token.value.endsWith(',') || (decimals && author === 'script')) parsable = false;
      if (tokens[index + 1]?.type === 'SYMBOL') parsable = false;
      return token.value.replace(',', '.');
    }
    // The engine reads `?` as a debugger statement and `#` as the range of a spilled array.
    if (token.type === 'DEBUGGER' || (token.type === 'OPERATOR' && token.value === '#')) parsable = false;
    return token.value;
  });
  const canonical = parts.join('');
  return parsable && isParsable(canonical) ? canonical : formula + UNPARSABLE;
}

/** Whether the engine makes sense of it, whatever functions and names it mentions. */
function isParsable(canonical: string): boolean {
  try {
    parse(canonical);
    return true;
  } catch {
    return false;
  }
}

export const isUnparsable = (canonical: string): boolean => canonical.endsWith(UNPARSABLE);

/** The engine's formula → Google's text with that argument separator; decimals as the locale writes them. */
export function toGoogleFormula(canonical: string, separator: ';' | ',', decimal: '.' | ',' = '.'): string {
  if (isUnparsable(canonical)) return canonical.slice(0, -1);
  return tokenize(canonical)
    .map((token) => {
      if (token.type === 'ARG_SEPARATOR') return separator;
      if (token.type === 'NUMBER') return token.value.replace('.', decimal);
      return token.value;
    })
    .join('');
}

/** As Range.getFormula returns it: in the form of the spreadsheet's locale. */
export function toLocalFormula(canonical: string, locale: HostLocale): string {
  const comma = commaSeparatesArguments(locale);
  return toGoogleFormula(canonical, comma ? ',' : ';', comma ? '.' : ',');
}

/** Google doubles a quotation mark inside a text; the engine knows no way to write one, so it is spelled CHAR(34). */
function joinQuotes(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.type !== 'STRING') {
      joined.push(token);
      continue;
    }
    if (token.value.includes('\\"')) {
      throw new Error('A backslash before a quotation mark in a formula is not emulated by the local host.');
    }
    const pieces = [token.value];
    while (tokens[index + 1]?.type === 'STRING') pieces.push(tokens[++index]!.value);
    const value = pieces.length === 1 ? pieces[0]! : `(${pieces.join('&CHAR(34)&')})`;
    joined.push({ ...token, value });
  }
  return joined;
}
