import type { Language } from '../../core/language.ts';
import { METRIC_NAMES, METRICS, type MetricName } from '../../core/metrics/index.ts';
import { FILLER_WORDS, QUESTION_TEXTS } from '../../i18n/question-texts.ts';
import { metricText } from './metric-text.ts';
import { formsOf, likeness, wordsOf } from './search-words.ts';

/** What is searched, and how much a word says that is found there. */
const WEIGHTS = { title: 4, questions: 3, summary: 2, params: 1, formula: 1, pitfall: 0.5 };
type Field = keyof typeof WEIGHTS;
const FIELDS = Object.keys(WEIGHTS) as Field[];
/** A function's own name, or the beginning of it. */
const WHOLE_NAME = 20;
const START_OF_NAME = 6;
/** A question asked in the very words of one that is listed. */
const WHOLE_QUESTION = 8;
const MOST_RESULTS = 8;
/** What scores less beside the best is chance. */
const WORTH_SHOWING = 0.15;

interface Entry {
  name: MetricName;
  fields: Record<Field, readonly string[]>;
  questions: readonly (readonly string[])[];
}

/** The functions that answer a name, some words or a question, best first; nothing for an empty text. */
export function searchFunctions(sought: string, language: Language): MetricName[] {
  const all = wordsOf(sought);
  if (all.length === 0) return [];
  const telling = all.filter((word) => !fillers(language).has(word));
  // "What is it" has nothing but fillers: better to look for them than for nothing.
  const words = telling.length > 0 ? telling : all;
  const entries = entriesOf(language);
  const rarities = words.map((word) => rarity(word, entries));
  const scored = entries.map((entry) => {
    const scores = words.map((word, at) => wordScore(word, entry) * rarities[at]!);
    const matched = scores.filter((score) => score > 0).length / words.length;
    const sum = scores.reduce((total, score) => total + score, 0);
    return { name: entry.name, score: sum * matched + (sum > 0 ? questionScore(all, entry) : 0) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > best * WORTH_SHOWING)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_RESULTS)
    .map(({ name }) => name);
}

/** A word found in a few functions tells more than one found in many. */
function rarity(word: string, entries: readonly Entry[]): number {
  const having = entries.filter((entry) => wordScore(word, entry) > 0).length;
  return Math.log(1 + entries.length / (1 + having));
}

/** The best place counts whole, the others a little. */
function wordScore(word: string, { name, fields }: Entry): number {
  let best = nameScore(word, name.toLowerCase());
  let sum = best;
  for (const field of FIELDS) {
    const score = WEIGHTS[field] * bestLikeness(word, fields[field]);
    best = Math.max(best, score);
    sum += score;
  }
  return best + (sum - best) / 10;
}

/** Of the names with that beginning, the shortest comes first. */
function nameScore(word: string, name: string): number {
  if (word === name) return WHOLE_NAME;
  return word.length > 1 && name.startsWith(word) ? START_OF_NAME * (1 + word.length / name.length) : 0;
}

function bestLikeness(word: string, among: readonly string[]): number {
  let best = 0;
  for (const form of formsOf(word)) {
    for (const found of among) best = Math.max(best, likeness(form, found));
  }
  return best;
}

/** How much of a listed question is asked, and how much of what is asked is in it: 8 where both are all. */
function questionScore(all: readonly string[], { questions }: Entry): number {
  const shares = questions.map((question) => {
    const asked = question.reduce((sum, word) => sum + bestLikeness(word, all), 0) / question.length;
    const listed = all.reduce((sum, word) => sum + bestLikeness(word, question), 0) / all.length;
    return asked * listed;
  });
  return WHOLE_QUESTION * Math.max(0, ...shares);
}

const fillerSets = new Map<Language, Set<string>>();
function fillers(language: Language): Set<string> {
  const known = fillerSets.get(language) ?? new Set(wordsOf(FILLER_WORDS[language]));
  fillerSets.set(language, known);
  return known;
}

const indexes = new Map<Language, Entry[]>();
function entriesOf(language: Language): Entry[] {
  const known = indexes.get(language) ?? METRIC_NAMES.map((name) => entryOf(name, language));
  indexes.set(language, known);
  return known;
}

function entryOf(name: MetricName, language: Language): Entry {
  const { title, summary, params, formulaInWords, pitfall } = metricText(name, language);
  const questions = QUESTION_TEXTS[language][name];
  const words = (text: string) => [...new Set(wordsOf(text).flatMap(formsOf))];
  return {
    name,
    questions: questions.map(wordsOf),
    fields: {
      // The field's English terms are understood everywhere.
      title: words(`${title} ${METRICS[name].title}`),
      questions: words(questions.join(' ')),
      summary: words(summary),
      params: words(Object.entries(params).flat().join(' ')),
      formula: words(formulaInWords),
      pitfall: words(pitfall),
    },
  };
}
