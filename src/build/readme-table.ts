import { type AnyMetric, CATEGORIES } from '../core/metrics/define-metric.ts';
import { METRICS } from '../core/metrics/index.ts';
import { functionDocsTexts } from '../i18n/function-docs-texts.ts';

const BEGIN = '<!-- functions: written by npm run docs -->';
const END = '<!-- /functions -->';

/** The README with its table of functions made anew. Throws when the marks of the table are missing. */
export function readmeWithTable(readme: string): string {
  const [before, rest] = parts(readme, BEGIN);
  const [, after] = parts(rest, END);
  return `${before}${BEGIN}\n${table()}\n${END}${after}`;
}

function parts(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`README.md has no line ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

function table(): string {
  const metrics = Object.values<AnyMetric>(METRICS);
  const rows = CATEGORIES.map((category) => {
    const links = metrics
      .filter((metric) => metric.category === category)
      .map(({ name }) => `[${name}](docs/functions.en.md#${name.toLowerCase()})`);
    return `| ${functionDocsTexts.en.categories[category]} | ${links.join(' · ')} |`;
  });
  return [`| ${metrics.length} functions | |`, '|---|---|', ...rows].join('\n');
}
