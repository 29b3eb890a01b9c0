import { useRef, useState } from 'preact/hooks';
import type { DateOrder } from '../../core/imports/date-order.ts';
import { proposedMapping, type TableHead } from '../../core/imports/mapping/table-head.ts';
import type { TableMapping } from '../../core/imports/mapping/table-mapping.ts';
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
import { MappingStep } from './mapping-step.tsx';
import { readImportFile } from './read-import-file.ts';
import { readTableHead } from './read-table-head.ts';
import { TrafficImport } from './traffic-import.tsx';

type Stage =
  | { name: 'file'; problem?: Problem; notice?: string }
  | { name: 'reading'; rows: number; share?: number }
  | { name: 'days'; file: File; day: string; mapping?: TableMapping }
  | { name: 'mapping'; file: File; head: TableHead; mapping: TableMapping }
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

  async function read(file: File, how: { dateOrder?: DateOrder; mapping?: TableMapping } = {}) {
    const turn = ++reading.current;
    const show = (next: Stage) => {
      if (turn === reading.current) setStage(next);
    };
    const onRows = (rows: number, share?: number) => show({ name: 'reading', rows, share });
    const isCancelled = () => turn !== reading.current;
    onRows(0);
    try {
      // The creators may have been typed since the sidebar was opened.
      const [content, fresh] = await Promise.all([
        readImportFile(file, { onRows, isCancelled, ...how }),
        call('readState', {}),
      ]);
      setState(fresh);
      show({
        name: 'read',
        chosen: {
          name: file.name,
          savedOn: localDay(file.lastModified),
          read: content,
          ...(how.mapping ? { remap: () => void map(file, how.mapping) } : {}),
        },
      });
    } catch (failure) {
      if (isCancelled()) return;
      const problem = problemOf(failure);
      if (problem.code === 'day-or-month-first') {
        show({ name: 'days', file, day: String(problem.params.day), mapping: how.mapping });
      } else if (problem.code === 'unknown-format') {
        await map(file, undefined, problem);
      } else show({ name: 'file', problem });
    }
  }

  /** Asks which column holds what; a table that was mapped before is read that way at once. */
  async function map(file: File, mapping?: TableMapping, problem?: Problem) {
    const turn = ++reading.current;
    try {
      const head = await readTableHead(file);
      const { mappings } = mapping ? { mappings: [] } : await call('readMappings', {});
      if (turn !== reading.current) return;
      const proposed = head && proposedMapping(head);
      const known = mappings.find(({ header }) => header === proposed?.header);
      if (known) return await read(file, { mapping: known });
      if (head === null || proposed === null) return setStage({ name: 'file', problem });
      const { currency = '' } = state.campaigns.find(({ id }) => id === campaignId) ?? {};
      setStage({ name: 'mapping', file, head, mapping: mapping ?? { ...proposed, currency } });
    } catch (failure) {
      if (turn === reading.current) setStage({ name: 'file', problem: problemOf(failure) });
    }
  }

  function readMapped(file: File, mapping: TableMapping) {
    // Whether it could be remembered is of no importance for this file.
    void call('storeMapping', { mapping }).catch(() => {});
    void read(file, { mapping });
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
          share={stage.share}
          detail={<Filled text={words.rowsSoFar} values={{ rows: count(stage.rows, locale) }} />}
          onCancel={() => toFile(words.cancelled)}
        />
      )}
      {stage.name === 'days' && (
        <DayOrderStep
          day={stage.day}
          say={(dateOrder) => read(stage.file, { dateOrder, mapping: stage.mapping })}
        />
      )}
      {stage.name === 'mapping' && (
        <MappingStep
          head={stage.head}
          mapping={stage.mapping}
          read={(mapping) => readMapped(stage.file, mapping)}
          chooseOther={() => toFile()}
        />
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
