import { useState } from 'preact/hooks';
import { LANGUAGES } from '../../core/language.ts';
import { LANGUAGE_NAMES } from '../../i18n/interface-texts.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Screen } from '../parts/screen.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { useCall } from '../use-call.ts';

export function LanguageScreen() {
  const { state, texts, setState, go } = useSidebar();
  const [language, setLanguage] = useState(state.language);
  const { busy, problem, send } = useCall();
  return (
    <Screen title={texts.language.title} back={busy ? undefined : () => go({ name: 'home' })}>
      {problem && <ProblemNotice problem={problem} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send('setLanguage', { language }, (reply) => {
            setState(reply);
            go({ name: 'home' });
          });
        }}
      >
        <p>{texts.language.lead}</p>
        <Choice
          legend={texts.language.title}
          legendOnlyHeard
          name="language"
          value={language}
          options={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code], lang: code }))}
          choose={setLanguage}
          disabled={busy}
        />
        {busy ? (
          <Progress what={texts.language.saving} />
        ) : (
          <Button kind="primary">{texts.language.choose}</Button>
        )}
      </form>
    </Screen>
  );
}
