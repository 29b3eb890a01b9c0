import { fillText } from '../fill-text.ts';
import { isRightToLeft, type Language } from '../language.ts';
import type { ErrorTexts, Problem } from './problem.ts';

const DECIMAL_MARKS: Readonly<Record<Language, string>> = { en: '.', tr: ',', ro: ',', he: '.' };

/** Numbers appear as the reader would type them: without thousands marks, with the decimal mark of the language. */
export function problemText(reason: Problem, texts: ErrorTexts, language: Language): string {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(reason.params)) {
    shown[name] = typeof value === 'number' ? plainNumber(value, language) : String(value);
  }
  return fillText(texts[reason.code], shown);
}

function plainNumber(value: number, language: Language): string {
  // Twelve digits hide the noise of binary fractions and keep every amount a marketer types.
  const shown = String(Number(value.toPrecision(12))).replace('.', DECIMAL_MARKS[language]);
  // Isolated: from right to left the minus would stand behind the number.
  return value < 0 && isRightToLeft(language) ? `\u2066${shown}\u2069` : shown;
}
