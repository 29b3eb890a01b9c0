import { stores, tokenize } from '../../engine.ts';

interface Composer {
  getters: { getLocale(): Parameters<typeof tokenize>[1] & { formulaArgSeparator: string } };
  setContent(text: string, ...rest: unknown[]): void;
}

/**
 * Google Sheets takes `;` between arguments in every locale. The engine's editor knows only its locale's separator,
 * so in an English spreadsheet a typed `;` becomes `,` at once, outside texts and array braces, where `;` parts rows.
 */
export function takeSemicolonsInEveryLocale(): void {
  const composer = Object.getPrototypeOf(stores.CellComposerStore.prototype) as Composer;
  const { setContent } = composer;
  composer.setContent = function (this: Composer, text: string, ...rest: unknown[]) {
    setContent.call(this, withSeparator(text, this.getters.getLocale()), ...rest);
  };
}

/** The formula with each argument separator as the locale writes it; any other text as it is. Keeps the length. */
export function withSeparator(text: string, locale: ReturnType<Composer['getters']['getLocale']>): string {
  if (!text.startsWith('=') || locale.formulaArgSeparator === ';') return text;
  let braces = 0;
  return tokenize(text, locale)
    .map(({ type, value }) => {
      if (type === 'LEFT_BRACE') braces += 1;
      if (type === 'RIGHT_BRACE') braces -= 1;
      return type === 'ARRAY_ROW_SEPARATOR' && braces === 0 ? locale.formulaArgSeparator : value;
    })
    .join('');
}
