import { describe, expect, it } from 'vitest';
import { addressWith, parseServeOptions } from '../../../src/host/workbench/serve-options.ts';

describe('the options of npm start', () => {
  it.each([
    [[], { open: true }],
    [['--no-open'], { open: false }],
    [['--port', '8080'], { port: 8080, open: true }],
    [['--locale', 'tr_TR', '--language', 'he'], { locale: 'tr_TR', language: 'he', open: true }],
  ])('%j is read as %j', (args, expected) => {
    expect(parseServeOptions(args)).toEqual(expected);
  });

  it.each([
    [['--port', '0'], '--port is 0; it must be a whole number from 1 to 65535'],
    [['--port', '65536'], '--port is 65536; it must be a whole number from 1 to 65535'],
    [['--port', '80a'], '--port is 80a; it must be a whole number from 1 to 65535'],
    [['--locale', 'fr_FR'], '--locale is fr_FR; it must be one of en_US, tr_TR, ro_RO, iw_IL'],
    [['--language', 'de'], '--language is de; it must be one of en, tr, ro, he'],
  ])('%j is refused', (args, message) => {
    expect(() => parseServeOptions(args)).toThrow(message);
  });

  it('refuses an option it does not know', () => {
    expect(() => parseServeOptions(['--lang', 'he'])).toThrow("Unknown option '--lang'");
  });
});

describe('the address that is printed', () => {
  it('carries the locale and the language asked for', () => {
    expect(addressWith('http://127.0.0.1:1/', {})).toBe('http://127.0.0.1:1/');
    expect(addressWith('http://127.0.0.1:1/', { locale: 'iw_IL', language: 'he' })).toBe(
      'http://127.0.0.1:1/?locale=iw_IL&language=he',
    );
  });
});
