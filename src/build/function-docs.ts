import { fillText } from '../core/fill-text.ts';
import { isRightToLeft, type Language } from '../core/language.ts';
import { type AnyMetric, CATEGORIES, type Example } from '../core/metrics/define-metric.ts';
import { METRICS, type MetricName } from '../core/metrics/index.ts';
import { englishText, type MetricText } from '../core/metrics/metric-texts.ts';
import { nativeFormula } from '../core/metrics/native-formula.ts';
import type { Param } from '../core/metrics/param.ts';
import { type DecimalMark, shownExample, withMark } from '../core/metrics/shown-example.ts';
import { shownValue } from '../core/metrics/shown-value.ts';
import type { Problem } from '../core/values/problem.ts';
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
    leftToRight(`\`=${metric.name}(${signature(metric)})\``, language),
    argumentTable(metric, said, language),
    ...(spills ? [fillText(texts.spills, { count: spills.length, names: spills.join(', ') })] : []),
    `**${texts.formula}:** ${said.formulaInWords}`,
    ...('none' in formula ? [] : [`**${texts.builtIn}:** ${builtIn(metric, language)}`]),
    `**${texts.examples}**`,
    metric.examples.map((example) => exampleLine(metric, example, language)).join('\n'),
    `**${texts.pitfall}:** ${said.pitfall}`,
    `**${texts.related}:** ${related.map((name) => `[${name}](#${name.toLowerCase()})`).join(', ')}`,
    `**${texts.source}:** ${leftToRight(source, language)}`,
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
  const value = withMark(shownValue(param.default, param.kind), markOf(language));
  return [texts.optional, fillText(texts.byDefault, { value })];
}

/** The native formulas with the arguments' names where the cells go. */
function builtIn(metric: AnyMetric, language: Language): string {
  const names = Object.fromEntries(Object.keys(metric.params).map((name) => [name, name]));
  const values = metric.spills?.length ?? 1;
  const formulas = Array.from({ length: values }, (_, at) => `\`=${nativeFormula(metric, names, at)}\``);
  return formulas.map((formula) => leftToRight(formula, language)).join(', ');
}

function exampleLine(metric: AnyMetric, example: Example, language: Language): string {
  const say = (reason: Problem) => problemText(reason, errorTexts[language], language);
  const { call, ranges, outcome, isRefused } = shownExample(metric, example, markOf(language), say);
  const result = isRefused
    ? `${functionDocsTexts[language].error}: ${outcome}`
    : leftToRight(`**${outcome}**`, language);
  const written = ranges.length > 0 ? [leftToRight(ranges.join('; '), language)] : [];
  const notes = language === 'en' ? [...written, example.source] : written;
  const line = `- ${leftToRight(`\`${call}\``, language)} ${isRightToLeft(language) ? '←' : '→'} ${result}`;
  return notes.length > 0 ? `${line} (${notes.join('; ')})` : line;
}

/** Formulas and figures of a right-to-left page are runs of their own: their `=` and `-` would stand behind them. */
function leftToRight(markdown: string, language: Language): string {
  return isRightToLeft(language) ? `<span dir="ltr">${markdown}</span>` : markdown;
}

const markOf = (language: Language): DecimalMark => (language === 'tr' || language === 'ro' ? ',' : '.');
