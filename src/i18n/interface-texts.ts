import type { Language } from '../core/language.ts';
import { type InterfaceTexts, interfaceEn } from './en/interface.ts';
import { interfaceHe } from './he/interface.ts';
import { interfaceRo } from './ro/interface.ts';
import { interfaceTr } from './tr/interface.ts';

export type { InterfaceTexts };

/** Every word of the sidebar, in every language. */
export const INTERFACE_TEXTS: Record<Language, InterfaceTexts> = {
  en: interfaceEn,
  tr: interfaceTr,
  ro: interfaceRo,
  he: interfaceHe,
};

/** Each language as its own speakers write it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  tr: 'Türkçe',
  ro: 'Română',
  he: 'עברית',
};
