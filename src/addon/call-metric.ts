import { type Language, languageOf } from '../core/language.ts';
import { evaluate, type Outcome } from '../core/metrics/evaluate.ts';
import { METRICS, type MetricName } from '../core/metrics/index.ts';
import { type Problem, ProblemError } from '../core/values/problem.ts';
import { problemText } from '../core/values/problem-text.ts';
import { errorTexts } from '../i18n/error-texts.ts';

/**
 * One custom-function call. What concerns the whole call is thrown as an Error whose text the cell shows on hover.
 * The spreadsheet is asked for its language only once something is refused: a good call makes no service call.
 */
export function callMetric(name: MetricName, args: ArrayLike<unknown>): Outcome {
  let language: Language | undefined;
  const say = (reason: Problem): string => {
    language ??= sheetLanguage();
    return problemText(reason, errorTexts[language], language);
  };
  try {
    return evaluate(METRICS[name], args, say);
  } catch (error) {
    throw error instanceof ProblemError ? new Error(say(error.problem)) : error;
  }
}

function sheetLanguage(): Language {
  try {
    return languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  } catch {
    // An error text in English is better than an error about the language of error texts.
    return languageOf(undefined);
  }
}
