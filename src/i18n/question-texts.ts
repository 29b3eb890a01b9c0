import type { Language } from '../core/language.ts';
import { fillerWordsEn, questionsEn } from './en/interface-questions.ts';
import { fillerWordsHe, questionsHe } from './he/interface-questions.ts';
import { fillerWordsRo, questionsRo } from './ro/interface-questions.ts';
import { fillerWordsTr, questionsTr } from './tr/interface-questions.ts';

/** Every function has its questions in every language. */
export type QuestionTexts = Readonly<Record<keyof typeof questionsEn, readonly string[]>>;

export const QUESTION_TEXTS: Record<Language, QuestionTexts> = {
  en: questionsEn,
  tr: questionsTr,
  ro: questionsRo,
  he: questionsHe,
};

/** Separated by spaces. */
export const FILLER_WORDS: Record<Language, string> = {
  en: fillerWordsEn,
  tr: fillerWordsTr,
  ro: fillerWordsRo,
  he: fillerWordsHe,
};
