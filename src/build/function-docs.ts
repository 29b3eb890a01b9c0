import { fillText } from '../core/fill-text.ts';
import { isRightToLeft, type Language } from '../core/language.ts';
import { type AnyMetric, CATEGORIES, type Example } from '../core/metrics/define-metric.ts';
import { evaluate } from '../core/metrics/evaluate.ts';
import { METRICS, type MetricName } from '../core/metrics/index.ts';
import { englishText, type MetricText } from '../core/metrics/metric-texts.ts';
import { nativeFormula } from '../core/metrics/native-formula.ts';
import type { Param } from '../core/metrics/param.ts';
import { shownValue } from '../core/metrics/shown-value.ts';
import { dayText } from '../core/values/day.ts';
import { type Problem, ProblemError } from '../core/values/problem.ts';
import { problemText } from '../core/values/problem-text.ts';
import { errorTexts } from '../i18n/error-texts.ts';
import { functionDocsTexts } from '../i18n/function-docs-texts.ts';
import { translatedMetricTexts } from '../i18n/metric-texts.ts';

/** The reference of all functions in one language, as Markdown. */
export function functionDocs(language: Language): string {
  const texts = functionDocsTexts[language];
  const metrics = Object.values<AnyMetric>(METRICS);
  const sections = CATEGORIES.flatMap((category) => [
    `## ${texts.categories[category]}`,
    ...metrics.filter((metric) => metric.category === category).map((metric) => section(metric, language)),
  ]);
  const body = [`# ${texts.title}`, `${texts.intro} ${texts.rates}`, ...sections].join('\n\n');
  return isRightToLeft(language) ? `<div dir="rtl">\n\n${body}\n\n</div>\n` : `${body}\n`;
}

function section(metric: AnyMetric, language: Language): string {
  const texts = functionDocsTexts[language];
  const said = textOf(metric, language);
  const { spills, formula, related, source } = metric;
  return [
    `### ${metric.name}`,
    `**${said.title}.** ${said.summary}`,
    `\`=${metric.name}(${signature(metric)})\``,
    argumentTable(metric, said, language),
    ...(spills ? [fillText(texts.spills, { count: spills.length, names: spills.join(', ') })] : []),
    `**${texts.formula}:** ${said.formulaInWords}`,
    ...('none' in formula ? [] : [`**${texts.builtIn}:** ${builtIn(metric)}`]),
    `**${texts.examples}**`,
    metric.examples.map((example) => exampleLine(metric, example, language)).join('\n'),
    `**${texts.pitfall}:** ${said.pitfall}`,
    `**${texts.related}:** ${related.map((name) => `[${name}](#${name.toLowerCase()})`).join(', ')}`,
    `**${texts.source}:** ${source}`,
  ].join('\n\n');
}

function textOf(metric: AnyMetric, language: Language): MetricText<AnyMetric> {
  return language === 'en' ? englishText(metric) : translatedMetricTexts[language][metric.name as MetricName];
}

function signature({ params }: AnyMetric): string {
  return Object.entries<Param>(params)
    .map(([name, { optional }]) => (optional ? `[${name}]` : name))
    .join('; ');
}

function argumentTable(metric: AnyMetric, said: MetricText<AnyMetric>, language: Language): string {
  const texts = functionDocsTexts[language];
  const rows = Object.entries<Param>(metric.params).map(([name, param]) => {
    const unit = texts.units[param.kind];
    return `| \`${name}\` | ${[said.params[name], ...ifLeftOut(param, language)].join(' ')} | ${param.list ? `${unit} (${texts.list})` : unit} |`;
  });
  return [`| ${texts.argument} | ${texts.meaning} | ${texts.unit} |`, '|---|---|---|', ...rows].join('\n');
}

function ifLeftOut(param: Param, language: Language): string[] {
  if (!param.optional) return [];
  const texts = functionDocsTexts[language];
  if (param.default === undefined) return [texts.optional];
  const value = inLanguage(shownValue(param.default, param.kind), language);
  return [texts.optional, fillText(texts.byDefault, { value })];
}

/** The native formulas with the arguments' names where the cells go. */
function builtIn(metric: AnyMetric): string {
  const names = Object.fromEntries(
    Object.entries<Param>(metric.params)
      .filter(([, param]) => !param.optional)
      .map(([name]) => [name, name]),
  );
  const values = metric.spills?.length ?? 1;
  return Array.from({ length: values }, (_, at) => `\`=${nativeFormula(metric, names, at)}\``).join(', ');
}

function exampleLine(metric: AnyMetric, example: Example, language: Language): string {
  const params = Object.values<Param>(metric.params);
  const ranges: string[] = [];
  let column = 0;
  const args = example.args.map((arg, at) => {
    if (!Array.isArray(arg)) return typed(arg, params[at]!, language);
    const rows = arg as unknown[][];
    const reference = rangeAt(column, rows.length, rows[0]!.length);
    column += rows[0]!.length;
    const cells = rows.flat().map((cell) => typed(cell, params[at]!, language) || '""');
    ranges.push(`${reference}: ${cells.join(' · ')}`);
    return reference;
  });
  const line = `- \`=${metric.name}(${args.join('; ')})\` → ${outcome(metric, example, language)}`;
  const notes = language === 'en' ? [...ranges, example.source] : ranges;
  return notes.length > 0 ? `${line} (${notes.join('; ')})` : line;
}

/** Ranges of an example stand side by side from A2 on. */
function rangeAt(column: number, height: number, width: number): string {
  const letter = (at: number) => String.fromCharCode(65 + at);
  const [first, last] = [`${letter(column)}2`, `${letter(column + width - 1)}${height + 1}`];
  return first === last ? first : `${first}:${last}`;
}

/** A cell as it is typed in that language's sheets. */
function typed(cell: unknown, param: Param, language: Language): string {
  if (cell instanceof Date) return dayText(cell);
  if (typeof cell === 'string') return cell === '' ? '' : `"${cell}"`;
  if (typeof cell !== 'number') return String(cell);
  const isShare = param.kind === 'rate' && cell !== 0 && cell <= 1;
  // Typed numbers carry no thousands marks.
  return isShare ? inLanguage(shownValue(cell, 'rate'), language) : plain(cell, language);
}

const plain = (value: number, language: Language): string =>
  String(value).replace('.', usesComma(language) ? ',' : '.');

function outcome(metric: AnyMetric, example: Example, language: Language): string {
  const say = (reason: Problem) => problemText(reason, errorTexts[language], language);
  const show = (cell: number | string) =>
    typeof cell === 'number'
      ? inLanguage(shownValue(cell, metric.returns), language)
      : cell === ''
        ? '""'
        : cell;
  try {
    const result = evaluate(metric, example.args, say);
    if (!Array.isArray(result)) return `**${show(result)}**`;
    return `**${result.flat().map(show).join(' · ')}**`;
  } catch (error) {
    if (error instanceof ProblemError) {
      return `${functionDocsTexts[language].error}: ${say(error.problem)}`;
    }
    throw error;
  }
}

const usesComma = (language: Language): boolean => language === 'tr' || language === 'ro';

/** "1,234.56%" with the marks of the language. */
function inLanguage(shown: string, language: Language): string {
  if (!usesComma(language) || !/^-?[\d,.]+[%x]?$/.test(shown)) return shown;
  return shown.replace(/[,.]/g, (mark) => (mark === ',' ? '.' : ','));
}
