import type { Language } from '../core/language.ts';
import type { ErrorTexts } from '../core/values/problem.ts';
import { errors as en } from './en/errors.ts';
import { errors as he } from './he/errors.ts';
import { errors as ro } from './ro/errors.ts';
import { errors as tr } from './tr/errors.ts';

export const errorTexts: Readonly<Record<Language, ErrorTexts>> = { en, tr, ro, he };
