import { useState } from 'preact/hooks';
import { BUSINESS_MODELS, type BusinessModel } from '../../core/sidebar-api.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Screen } from '../parts/screen.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { useCall } from '../use-call.ts';

/** Which of the filled-in campaigns to look at. */
export function ExampleScreen() {
  const { state, texts, setState, go } = useSidebar();
  const words = texts.example;
  // The field's worked example comes first to mind.
  const [businessModel, choose] = useState<BusinessModel>('courses');
  const { busy, problem, send } = useCall();
  return (
    <Screen title={words.title} back={busy ? undefined : () => go({ name: 'home' })}>
      {problem && <ProblemNotice problem={problem} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send('addExample', { language: state.language, businessModel }, (reply) => {
            setState(reply.state);
            go({ name: 'built', reply, isExample: true });
          });
        }}
      >
        <p>{words.lead}</p>
        <Choice
          legend={words.legend}
          name="example"
          value={businessModel}
          options={BUSINESS_MODELS.map((model) => ({
            value: model,
            label: texts.businessModels[model],
            help: words.stories[model],
          }))}
          choose={choose}
          disabled={busy}
        />
        {busy ? <Progress what={texts.home.addingExample} /> : <Button kind="primary">{words.fill}</Button>}
      </form>
    </Screen>
  );
}
