import { useEffect } from 'preact/hooks';
import type { State } from '../core/sidebar-api.ts';
import type { InterfaceTexts } from '../i18n/interface-texts.ts';
import { Button } from './parts/button.tsx';
import { ProblemBox } from './parts/problem-box.tsx';
import { SlowHint } from './parts/slow-hint.tsx';
import { useCall } from './use-call.ts';

/** Until the spreadsheet has told its state: no words but a sign of work, for the language is not known yet. */
export function Start({ texts, setState }: { texts: InterfaceTexts; setState: (state: State) => void }) {
  const { problem, send } = useCall();
  const read = () => void send('readState', {}, setState);
  // Read once, when the sidebar opens
  useEffect(read, []);
  return (
    <main class="screen start">
      <h1 class="heard">Throughline</h1>
      {problem === null ? (
        <>
          <progress aria-label={texts.shell.loading} />
          <SlowHint text={texts.shell.slow} />
        </>
      ) : (
        <ProblemBox problem={problem} texts={texts} locale={navigator.language}>
          {problem.code !== 'not-in-sheets' && <Button onClick={read}>{texts.shell.tryAgain}</Button>}
        </ProblemBox>
      )}
    </main>
  );
}
