import { useRef, useState } from 'preact/hooks';
import type { DateOrder } from '../../core/imports/date-order.ts';
import { call } from '../call.ts';
import { count } from '../formats.ts';
import { OrderImport } from '../orders/order-import.tsx';
import { Filled } from '../parts/filled.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { type Problem, problemOf } from '../problem.ts';
import { NoCampaign } from '../screens/no-campaign.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { usualCampaign } from '../usual-campaign.ts';
import { AdImport } from './ad-import.tsx';
import { type ChosenFile, type ImportProps, localDay } from './chosen-file.ts';
import { ContentImport } from './content-import.tsx';
import { DayOrderStep } from './day-order-step.tsx';
import { FileStep } from './file-step.tsx';
import { ImportFrame } from './import-frame.tsx';
import { readImportFile } from './read-import-file.ts';
import { TrafficImport } from './traffic-import.tsx';

type Stage =
  | { name: 'file'; problem?: Problem; notice?: string }
  | { name: 'reading'; rows: number }
  | { name: 'days'; file: File; day: string }
  | { name: 'read'; chosen: ChosenFile };

/** Takes a file of any known kind; what it holds decides how it goes on. */
export function ImportScreen({ campaign }: { campaign?: string }) {
  const { state, texts, locale, setState, go } = useSidebar();
  const words = texts.imports;
  const [stage, setStage] = useState<Stage>({ name: 'file' });
  const [campaignId, setCampaignId] = useState(campaign ?? usualCampaign(state)?.id ?? '');
  // A file that is still being read when the user has gone on to another is of no interest any more.
  const reading = useRef(0);

  if (state.campaigns.length === 0) return <NoCampaign title={words.title} text={words.noCampaign} />;
  const toFile = (notice?: string) => {
    reading.current++;
    setStage({ name: 'file', notice });
  };

  async function read(file: File, dateOrder?: DateOrder) {
    const turn = ++reading.current;
    const show = (next: Stage) => {
      if (turn === reading.current) setStage(next);
    };
    const onRows = (rows: number) => show({ name: 'reading', rows });
    onRows(0);
    try {
      // The creators may have been typed since the sidebar was opened.
      const [content, fresh] = await Promise.all([
        readImportFile(file, { onRows, dateOrder }),
        call('readState', {}),
      ]);
      setState(fresh);
      show({
        name: 'read',
        chosen: { name: file.name, savedOn: localDay(file.lastModified), read: content },
      });
    } catch (failure) {
      const problem = problemOf(failure);
      const isOpen = problem.code === 'day-or-month-first';
      show(isOpen ? { name: 'days', file, day: String(problem.params.day) } : { name: 'file', problem });
    }
  }

  if (stage.name === 'read') return imported(stage.chosen, { campaignId, setCampaignId, toFile });
  return (
    <ImportFrame step="file" back={stage.name === 'file' ? () => go({ name: 'home' }) : () => toFile()}>
      {stage.name === 'file' && stage.problem && <ProblemNotice problem={stage.problem} />}
      {stage.name === 'file' && (
        <FileStep notice={stage.notice} campaignId={campaignId} setCampaignId={setCampaignId} read={read} />
      )}
      {stage.name === 'reading' && (
        <Progress
          what={words.reading}
          detail={<Filled text={words.rowsSoFar} values={{ rows: count(stage.rows, locale) }} />}
          onCancel={() => toFile(words.cancelled)}
        />
      )}
      {stage.name === 'days' && (
        <DayOrderStep day={stage.day} say={(dateOrder) => read(stage.file, dateOrder)} />
      )}
    </ImportFrame>
  );
}

function imported({ read, ...file }: ChosenFile, props: Omit<ImportProps<never>, 'chosen'>) {
  switch (read.kind) {
    case 'orders':
      return <OrderImport chosen={{ ...file, read }} {...props} />;
    case 'content':
      return <ContentImport chosen={{ ...file, read }} {...props} />;
    case 'ads':
      return <AdImport chosen={{ ...file, read }} {...props} />;
    case 'traffic':
      return <TrafficImport chosen={{ ...file, read }} {...props} />;
  }
}
