import { describe, expect, it } from 'vitest';
import { MAPPED_FORMAT } from '../../src/core/imports/mapping/mapped-orders.ts';
import { ORDER_FORMATS } from '../../src/core/imports/order-formats.ts';
import { PLATFORM_FORMATS } from '../../src/core/imports/platforms/platform-formats.ts';
import { LANGUAGES } from '../../src/core/language.ts';
import { INTERFACE_TEXTS } from '../../src/i18n/interface-texts.ts';
import { MENU_TEXTS } from '../../src/i18n/menu-texts.ts';
import { SHEET_TEXTS } from '../../src/i18n/sheet-texts.ts';

/** Every text with the path to it. */
function leaves(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}
const placesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

const english = new Map(leaves(INTERFACE_TEXTS.en));

describe.each(LANGUAGES)('the interface in %s', (language) => {
  const texts = leaves(INTERFACE_TEXTS[language]);

  it('has the texts and the places of English', () => {
    expect(texts.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    const places = texts.map(([path, text]) => [path, placesOf(text)]);
    expect(places).toEqual(texts.map(([path]) => [path, placesOf(english.get(path)!)]));
  });

  it('has no empty text, no exclamation mark, no cedilla for a comma', () => {
    expect(texts.filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
    expect(texts.filter(([, text]) => text.includes('!'))).toEqual([]);
    if (language === 'ro') expect(texts.filter(([, text]) => /[şţŞŢ]/.test(text))).toEqual([]);
  });

  it('is translated', () => {
    if (language === 'en') return;
    const same = texts.filter(([path, text]) => text === english.get(path)).map(([path]) => path);
    // The same word in both.
    expect(same.filter((path) => !SAME.has(path))).toEqual([]);
  });

  it('uses the words of the generated tabs', () => {
    const { businessModels, goalKinds, orders, home, problems, contentImport, adImport, trafficImport } =
      INTERFACE_TEXTS[language];
    const { lists, ledgers } = SHEET_TEXTS[language];
    expect(businessModels).toEqual(lists.BusinessModel);
    expect(goalKinds).toEqual(lists.GoalKind);
    for (const text of [
      home.nextCreators,
      home.nextCreatorsNone,
      orders.noCreators,
      orders.nothingMatched,
      orders.unknownCodesHelp,
      contentImport.accountsHelp,
    ])
      expect(text).toContain(ledgers.creators.tab);
    for (const text of [orders.writing, orders.nothingNew, problems['import-missing'].what])
      expect(text).toContain(ledgers.orders.tab);
    for (const text of [contentImport.where, contentImport.writing])
      expect(text).toContain(ledgers.content.tab);
    for (const text of [adImport.where, adImport.writing]) expect(text).toContain(ledgers.costs.tab);
    const { noLinks, nothingMatched, where, writing } = trafficImport;
    for (const text of [noLinks, nothingMatched, where, writing, problems['link-missing'].what])
      expect(text).toContain(ledgers.links.tab);
    expect(ledgers.orders.purpose).toContain(home.importFile);
  });

  it('has a name for every format that is read', () => {
    const names: Record<string, string> = INTERFACE_TEXTS[language].fileFormats;
    const formats = [MAPPED_FORMAT, ...[...ORDER_FORMATS, ...PLATFORM_FORMATS].map(({ id }) => id)];
    expect(Object.keys(names).sort()).toEqual(formats.sort());
  });

  it('names the menu command the problem text sends to', () => {
    const { remedy } = INTERFACE_TEXTS[language].problems['not-in-sheets'];
    expect(remedy).toContain(`${MENU_TEXTS[language].name} › ${MENU_TEXTS[language].open}`);
  });
});

const SAME = new Set([
  'businessModels.b2b',
  'businessModels.creator',
  'orders.creatorColumn',
  'report.who',
  'imports.stepImport',
  'trafficImport.linkColumn',
]);
