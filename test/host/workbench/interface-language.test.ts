import { describe, expect, it } from 'vitest';
import {
  interfaceLanguage,
  keepInterfaceLanguage,
} from '../../../src/host/workbench/page/interface-language.ts';

function storageWith(text: string | null): Storage {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  } as unknown as Storage;
}

describe('the language of the page', () => {
  it.each([
    [null, null, 'en'],
    ['he', null, 'he'],
    [null, 'tr', 'tr'],
    ['ro', 'tr', 'ro'],
    ['xx', 'tr', 'tr'],
    [null, 'xx', 'en'],
  ])('where the address names %s and the browser kept %s is %s', (named, kept, language) => {
    expect(interfaceLanguage(named, storageWith(kept))).toBe(language);
  });

  it('is kept', () => {
    const storage = storageWith(null);
    keepInterfaceLanguage('he', storage);
    expect(interfaceLanguage(null, storage)).toBe('he');
  });
});
