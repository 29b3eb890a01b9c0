/** Offered first: the currencies of the four languages' countries and of most exports. */
export const USUAL_CURRENCIES = ['EUR', 'USD', 'GBP', 'TRY', 'RON', 'ILS'] as const;

const CURRENCY_OF_REGION: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  TR: 'TRY',
  RO: 'RON',
  IL: 'ILS',
  MD: 'MDL',
  CA: 'CAD',
  AU: 'AUD',
  CH: 'CHF',
};

/** `tr-TR` → TRY; EUR where the region does not say. */
export function currencyOfLocale(locale: string): string {
  const region = locale.split('-')[1] ?? '';
  return CURRENCY_OF_REGION[region] ?? 'EUR';
}

export const allCurrencies = (): readonly string[] => Intl.supportedValuesOf('currency');

/** `EUR` → "EUR, euro" in the given language. */
export function currencyLabel(code: string, language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'currency' }).of(code);
  return name === undefined || name === code ? code : `${code}, ${name}`;
}
