import { METRICS, type MetricName } from '../../core/metrics/index.ts';
import { functionDocsTexts } from '../../i18n/function-docs-texts.ts';
import { Isolated } from '../parts/isolated.tsx';
import { Screen } from '../parts/screen.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { ExampleSection } from './example-section.tsx';
import { FunctionFormSection } from './function-form-section.tsx';
import { FunctionRows } from './function-rows.tsx';
import { metricText } from './metric-text.ts';

/** One function: what it says, its arguments to be filled in, an example, what to watch out for. */
export function FunctionScreen({ name, sought }: { name: MetricName; sought: string }) {
  const { state, go } = useSidebar();
  const said = metricText(name, state.language);
  const words = functionDocsTexts[state.language];
  return (
    <Screen title={`${name}: ${said.title}`} back={() => go({ name: 'functions', sought })}>
      <div class="lead">
        <p>
          <Isolated text={said.summary} />
        </p>
        <p class="help">
          {words.formula}: <Isolated text={said.formulaInWords} />
        </p>
      </div>
      <FunctionFormSection name={name} />
      <ExampleSection name={name} />
      <p class="notice watch">
        <span class="notice-title">{words.pitfall}:</span> <Isolated text={said.pitfall} />
      </p>
      <section>
        <h2>{words.related}</h2>
        <FunctionRows names={METRICS[name].related} sought={sought} />
      </section>
    </Screen>
  );
}
