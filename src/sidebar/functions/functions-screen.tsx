import { useState } from 'preact/hooks';
import { CATEGORIES } from '../../core/metrics/define-metric.ts';
import { METRIC_NAMES, METRICS } from '../../core/metrics/index.ts';
import { functionDocsTexts } from '../../i18n/function-docs-texts.ts';
import { Field } from '../parts/field.tsx';
import { Filled } from '../parts/filled.tsx';
import { Screen } from '../parts/screen.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { FunctionRows } from './function-rows.tsx';
import { searchFunctions } from './search-functions.ts';

/** Finds a function by what somebody wants to know; all of them, by group, while nothing is asked. */
export function FunctionsScreen({ sought: before = '' }: { sought?: string }) {
  const { state, texts, go } = useSidebar();
  const words = texts.functions;
  const [sought, setSought] = useState(before);
  const isAsked = sought.trim() !== '';
  const found = searchFunctions(sought, state.language);
  return (
    <Screen title={words.title} back={() => go({ name: 'home' })}>
      <Field id="sought" label={words.search} help={words.searchHelp}>
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            autocomplete="off"
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        )}
      </Field>
      <p role="status" class={found.length > 0 ? 'heard' : undefined}>
        {isAsked && (
          <Filled
            text={found.length > 0 ? words.found : words.none}
            values={{ count: found.length, sought: sought.trim() }}
          />
        )}
      </p>
      {found.length > 0 ? <FunctionRows names={found} sought={sought} /> : <Groups sought={sought} />}
    </Screen>
  );
}

function Groups({ sought }: { sought: string }) {
  const { state, texts } = useSidebar();
  const titles = functionDocsTexts[state.language].categories;
  return (
    <section>
      <h2>{texts.functions.all}</h2>
      {CATEGORIES.map((category) => {
        const names = METRIC_NAMES.filter((name) => METRICS[name].category === category);
        return (
          <details key={category} class="group">
            <summary>
              {titles[category]} <span class="optional">({names.length})</span>
            </summary>
            <FunctionRows names={names} sought={sought} />
          </details>
        );
      })}
    </section>
  );
}
