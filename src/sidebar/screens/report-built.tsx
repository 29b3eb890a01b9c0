import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../core/sidebar-api.ts';
import { Button } from '../parts/button.tsx';
import { Filled } from '../parts/filled.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Screen } from '../parts/screen.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { useCall } from '../use-call.ts';

/** Where the report is, and a copy of it to send away. */
export function ReportBuilt({ built }: { built: ReplyOf<'buildReport'> }) {
  const { texts, go } = useSidebar();
  const words = texts.report;
  const [copy, setCopy] = useState<string | null>(null);
  const { busy, problem, send } = useCall();
  const home = () => go({ name: 'home' });
  return (
    <Screen title={built.alreadyThere ? words.openedTitle : words.builtTitle} back={busy ? undefined : home}>
      {problem && <ProblemNotice problem={problem} />}
      <p class="notice good">
        <Filled text={words.builtLead} values={{ tab: built.tab }} />
      </p>
      {copy !== null && (
        <p class="notice good">
          <Filled text={words.copied} values={{ tab: copy }} />
        </p>
      )}
      {busy ? (
        <Progress what={words.copying} />
      ) : (
        <>
          <Button kind="primary" onClick={home}>
            {texts.shell.home}
          </Button>
          <Button
            describedBy="copy-help"
            onClick={() => void send('copyReport', { report: built.report }, ({ tab }) => setCopy(tab))}
          >
            {words.copy}
          </Button>
          <p class="help" id="copy-help">
            {words.copyHelp}
          </p>
        </>
      )}
    </Screen>
  );
}
