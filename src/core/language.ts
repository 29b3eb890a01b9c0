/** The four languages everything is written in; the first is the fallback. */
export const LANGUAGES = ['en', 'tr', 'ro', 'he'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isRightToLeft = (language: Language): boolean => language === 'he';

/** `tr_TR`, `iw_IL`, `he`, `en-GB` → one of ours; anything unknown reads as English. */
export function languageOf(locale: string | null | undefined): Language {
  const code = (locale ?? '').slice(0, 2).toLowerCase();
  // Google and Java still say `iw` for Hebrew.
  if (code === 'iw') return 'he';
  return LANGUAGES.find((language) => language === code) ?? 'en';
}
