import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language.ts';
import { MENDING_TEXTS } from '../../src/i18n/mending-texts.ts';

const placesOf = (text: string) => text.match(/\{\w+\}/g);

it.each(LANGUAGES)('what is said of a formula put back names the same values in %s', (language) => {
  expect(placesOf(MENDING_TEXTS[language].restored)).toEqual(['{count}']);
  expect(placesOf(MENDING_TEXTS[language].note)).toEqual(['{value}']);
});
