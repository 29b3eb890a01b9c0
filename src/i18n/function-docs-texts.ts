import type { Language } from '../core/language.ts';
import { functionDocs as en, type FunctionDocs } from './en/function-docs.ts';
import { functionDocs as he } from './he/function-docs.ts';
import { functionDocs as ro } from './ro/function-docs.ts';
import { functionDocs as tr } from './tr/function-docs.ts';

export const functionDocsTexts: Readonly<Record<Language, FunctionDocs>> = { en, tr, ro, he };
