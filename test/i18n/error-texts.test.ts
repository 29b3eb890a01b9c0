import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language.ts';
import type { ProblemCode } from '../../src/core/values/problem.ts';
import { errorTexts } from '../../src/i18n/error-texts.ts';

const placesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('error texts', () => {
  const codes = Object.keys(errorTexts.en) as ProblemCode[];
  it.each(codes)('%s names the same values in every language', (code) => {
    for (const language of LANGUAGES) {
      expect([language, placesOf(errorTexts[language][code])]).toEqual([
        language,
        placesOf(errorTexts.en[code]),
      ]);
    }
  });

  it.each(LANGUAGES)('in %s have no full stop, exclamation mark or line break', (language) => {
    for (const text of Object.values(errorTexts[language])) expect(text).not.toMatch(/[.!\n]$|!|\n/);
  });
});
