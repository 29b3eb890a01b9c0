import type { AnyMetric } from '../../core/metrics/define-metric.ts';
import { METRICS, type MetricName } from '../../core/metrics/index.ts';
import { shownExample } from '../../core/metrics/shown-example.ts';
import { problemText } from '../../core/values/problem-text.ts';
import { errorTexts } from '../../i18n/error-texts.ts';
import { functionDocsTexts } from '../../i18n/function-docs-texts.ts';
import { decimalMark } from '../formats.ts';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';

/** The first example that has a result, written as in the user's spreadsheet. */
export function ExampleSection({ name }: { name: MetricName }) {
  const { state, texts, locale } = useSidebar();
  const metric: AnyMetric = METRICS[name];
  const example = metric.examples.find((each) => 'result' in each);
  if (example === undefined) return null;
  const { call, ranges, outcome } = shownExample(metric, example, decimalMark(locale), (reason) =>
    problemText(reason, errorTexts[state.language], state.language),
  );
  return (
    <section>
      <h2>{texts.functions.example}</h2>
      <div class="worked" dir="ltr">
        <code>{call}</code>
        {ranges.map((range) => (
          <span key={range} class="help">
            {range}
          </span>
        ))}
        <strong>
          <span aria-hidden="true">→ </span>
          <bdi>{outcome}</bdi>
        </strong>
      </div>
      {metric.spills && (
        <p class="help">
          <Filled
            text={functionDocsTexts[state.language].spills}
            values={{ count: metric.spills.length, names: metric.spills.join(', ') }}
          />
        </p>
      )}
    </section>
  );
}
