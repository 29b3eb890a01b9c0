import { describe, expect, it } from 'vitest';
import { keepSettings, readSettings } from '../../../src/host/workbench/page/settings.ts';

function storageWith(text: string | null): Storage {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  } as unknown as Storage;
}

describe('how the page was last set', () => {
  const first = { locale: 'en_US', language: 'en', fileName: '' };

  it.each([[null], ['not json'], ['null'], ['{"locale":"fr_FR","language":7,"fileName":null}']])(
    'starts in English where %s is kept',
    (text) => {
      expect(readSettings({}, storageWith(text))).toEqual(first);
    },
  );

  it('is what was kept', () => {
    const storage = storageWith(null);
    const settings = { locale: 'tr_TR', language: 'he', fileName: 'Launch' } as const;
    keepSettings(settings, storage);
    expect(readSettings({}, storage)).toEqual(settings);
  });

  it('is what the address names, where it names something there is', () => {
    const storage = storageWith('{"locale":"tr_TR","language":"tr"}');
    expect(readSettings({ locale: 'ro_RO', language: 'xx' }, storage)).toEqual({
      ...first,
      locale: 'ro_RO',
      language: 'tr',
    });
  });
});
