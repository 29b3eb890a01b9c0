import type { AnyMetric } from '../core/metrics/define-metric.ts';
import { METRICS } from '../core/metrics/index.ts';
import type { Param } from '../core/metrics/param.ts';
import { shownValue } from '../core/metrics/shown-value.ts';

/** The top-level declarations of all custom functions, with the comments Sheets makes its help cards from. */
export function customFunctionDeclarations(): string {
  return Object.values<AnyMetric>(METRICS).map(declaration).join('\n');
}

export function declaration(metric: AnyMetric): string {
  const names = Object.keys(metric.params).join(', ');
  const lines = [
    metric.summary,
    '',
    ...Object.entries<Param>(metric.params).map(
      ([name, param]) => `@param {${typeOf(param)}} ${name} ${helpText(param)}`,
    ),
    `@return {${returnType(metric)}} ${metric.title}.`,
    '@customfunction',
  ];
  const comment = lines.map((line) => ` * ${onOneLine(line)}`.trimEnd()).join('\n');
  return `/**\n${comment}\n */\nfunction ${metric.name}(${names}) { return formulas_().callMetric('${metric.name}', arguments); }`;
}

/** Sheets shows no optional markers: the text says it. */
function helpText(param: Param): string {
  if (!param.optional) return param.text;
  return param.default === undefined
    ? `Optional. ${param.text}`
    : `Optional. ${param.text} ${shownValue(param.default, param.kind)} if left out.`;
}

function typeOf(param: Param): string {
  const single = param.kind === 'text' ? 'string' : param.kind === 'date' ? 'Date' : 'number';
  return param.list ? `Array<Array<${single}>>` : `${single}|Array<Array<${single}>>`;
}

const returnType = ({ returns }: AnyMetric): string => (returns === 'text' ? 'string' : 'number');

/** A line break, or the end of a comment, inside a text would cut the help card off. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '* /');
}
