import { useRef, useState } from 'preact/hooks';
import type { ReplyOf } from '../../core/sidebar-api.ts';
import { call } from '../call.ts';
import { count } from '../formats.ts';
import { Filled } from '../parts/filled.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Screen } from '../parts/screen.tsx';
import { type Problem, problemOf } from '../problem.ts';
import { NoCampaign } from '../screens/no-campaign.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { usualCampaign } from '../usual-campaign.ts';
import { CheckStep } from './check-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileStep } from './file-step.tsx';
import { type OrderPreview, orderPreview } from './order-preview.ts';
import { readOrderFile } from './read-order-file.ts';
import { SendStep } from './send-step.tsx';

type Stage =
  | { name: 'file'; problem?: Problem; notice?: string }
  | { name: 'reading'; rows: number }
  | { name: 'check'; preview: OrderPreview; problem?: Problem }
  | { name: 'send'; preview: OrderPreview }
  | { name: 'done'; reply: ReplyOf<'finishImport'> };

const STEP_OF: Record<Stage['name'], number> = { file: 0, reading: 0, check: 1, send: 2, done: 3 };

export function OrdersScreen({ campaign }: { campaign?: string }) {
  const { state, texts, locale, setState, go } = useSidebar();
  const words = texts.orders;
  const [stage, setStage] = useState<Stage>({ name: 'file' });
  const [campaignId, setCampaignId] = useState(campaign ?? usualCampaign(state)?.id ?? '');
  // A file that is still being read when the user has gone on to another is of no interest any more.
  const reading = useRef(0);

  if (state.campaigns.length === 0) return <NoCampaign title={words.title} text={words.noCampaign} />;
  const toFile = () => {
    reading.current++;
    setStage({ name: 'file' });
  };

  async function read(file: File) {
    const turn = ++reading.current;
    const show = (next: Stage) => {
      if (turn === reading.current) setStage(next);
    };
    show({ name: 'reading', rows: 0 });
    try {
      // The creators may have been typed since the sidebar was opened.
      const [collected, fresh] = await Promise.all([
        readOrderFile(file, (rows) => show({ name: 'reading', rows })),
        call('readState', {}),
      ]);
      setState(fresh);
      show({ name: 'check', preview: orderPreview(file.name, collected, fresh) });
    } catch (failure) {
      show({ name: 'file', problem: problemOf(failure) });
    }
  }

  const back = {
    file: () => go({ name: 'home' }),
    reading: toFile,
    check: toFile,
    send: undefined,
    done: () => go({ name: 'home' }),
  }[stage.name];
  return (
    <Screen
      title={words.title}
      back={back}
      steps={{ names: [words.stepFile, words.stepCheck, words.stepImport], current: STEP_OF[stage.name] }}
    >
      {(stage.name === 'file' || stage.name === 'check') && stage.problem && (
        <ProblemNotice problem={stage.problem} />
      )}
      {stage.name === 'file' && (
        <FileStep notice={stage.notice} campaignId={campaignId} setCampaignId={setCampaignId} read={read} />
      )}
      {stage.name === 'reading' && (
        <Progress
          what={words.reading}
          detail={<Filled text={words.rowsSoFar} values={{ rows: count(stage.rows, locale) }} />}
          onCancel={toFile}
        />
      )}
      {stage.name === 'check' && (
        <CheckStep
          preview={stage.preview}
          campaignId={campaignId}
          setCampaignId={setCampaignId}
          confirm={() => setStage({ name: 'send', preview: stage.preview })}
          chooseOther={toFile}
        />
      )}
      {stage.name === 'send' && (
        <SendStep
          campaignId={campaignId}
          rows={stage.preview.rows}
          onDone={(reply) => {
            setState(reply.state);
            setStage({ name: 'done', reply });
          }}
          onCancelled={() => setStage({ name: 'file', notice: words.cancelled })}
          onProblem={(problem) => setStage({ name: 'check', preview: stage.preview, problem })}
        />
      )}
      {stage.name === 'done' && <DoneStep reply={stage.reply} campaignId={campaignId} />}
    </Screen>
  );
}
