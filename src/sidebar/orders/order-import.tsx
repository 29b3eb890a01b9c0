import { useMemo, useState } from 'preact/hooks';
import type { CollectedOrders } from '../../core/imports/collect-orders.ts';
import { fullestChoice, MOST_ROWS, type RowChoice } from '../../core/imports/order-rows.ts';
import { type FurtherCode, suggestOwners } from '../../core/imports/suggest-owners.ts';
import type { OrderRow, ReplyOf } from '../../core/sidebar-api.ts';
import type { ImportProps } from '../imports/chosen-file.ts';
import { ImportFrame } from '../imports/import-frame.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import type { Problem } from '../problem.ts';
import { useSidebar } from '../sidebar-context.ts';
import { CheckStep } from './check-step.tsx';
import { DoneStep } from './done-step.tsx';
import { SendStep } from './send-step.tsx';
import { usePreview } from './use-preview.ts';

type Stage =
  | { name: 'check'; problem?: Problem }
  | { name: 'send'; rows: OrderRow[] }
  | { name: 'done'; reply: ReplyOf<'finishImport'> };

/** Orders: checked, sent piece by piece, written in one step. */
export function OrderImport({ chosen, campaignId, setCampaignId, toFile }: ImportProps<CollectedOrders>) {
  const { state, texts, setState, go } = useSidebar();
  const [stage, setStage] = useState<Stage>({ name: 'check' });
  const [further, setFurther] = useState<readonly FurtherCode[]>([]);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<RowChoice | null>(null);
  const preview = usePreview(chosen, further);
  const suggested = useMemo(
    () => (typeof preview === 'number' ? [] : suggestOwners(preview.summary.unknownCodes, state.creators)),
    [preview],
  );
  if (typeof preview === 'number') {
    return (
      <ImportFrame step="check" back={() => toFile()}>
        <Progress
          what={texts.orders.matching}
          share={preview}
          onCancel={() => toFile(texts.imports.cancelled)}
        />
      </ImportFrame>
    );
  }
  const { counts, rows } = preview.writable;
  const choice = asked !== null && counts[asked] <= MOST_ROWS ? asked : fullestChoice(counts);
  switch (stage.name) {
    case 'check':
      return (
        <ImportFrame step="check" back={() => toFile()}>
          {stage.problem && <ProblemNotice problem={stage.problem} />}
          <CheckStep
            preview={preview}
            remap={chosen.remap}
            campaignId={campaignId}
            setCampaignId={setCampaignId}
            codes={{
              suggested: suggested.filter(({ code }) => !refused.has(code)),
              accepted: further,
              accept: (code) => setFurther([...further, code]),
              refuse: (code) => setRefused(new Set([...refused, code])),
              takeBack: (code) => setFurther(further.filter((each) => each.code !== code)),
            }}
            rows={{ counts, choice, choose: setAsked }}
            confirm={() => choice !== null && setStage({ name: 'send', rows: rows(choice) })}
            chooseOther={() => toFile()}
          />
        </ImportFrame>
      );
    case 'send':
      return (
        <ImportFrame step="import">
          <SendStep
            campaignId={campaignId}
            rows={stage.rows}
            codes={further}
            onDone={(reply) => {
              setState(reply.state);
              setStage({ name: 'done', reply });
            }}
            onCancelled={() => toFile(texts.imports.cancelled)}
            onProblem={(problem) => setStage({ name: 'check', problem })}
          />
        </ImportFrame>
      );
    case 'done':
      return (
        <ImportFrame step="done" back={() => go({ name: 'home' })}>
          <DoneStep reply={stage.reply} campaignId={campaignId} />
        </ImportFrame>
      );
  }
}
