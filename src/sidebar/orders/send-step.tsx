import { useEffect, useRef, useState } from 'preact/hooks';
import type { FurtherCode } from '../../core/imports/suggest-owners.ts';
import type { OrderRow, ReplyOf } from '../../core/sidebar-api.ts';
import { count } from '../formats.ts';
import { Filled } from '../parts/filled.tsx';
import { Progress } from '../parts/progress.tsx';
import { type Problem, problemOf } from '../problem.ts';
import { useSidebar } from '../sidebar-context.ts';
import { sendOrders } from './send-orders.ts';

interface SendStepProps {
  campaignId: string;
  rows: readonly OrderRow[];
  codes: readonly FurtherCode[];
  onDone: (reply: ReplyOf<'finishImport'>) => void;
  onCancelled: () => void;
  onProblem: (problem: Problem) => void;
}

/** Sends as soon as it is shown. */
export function SendStep({ campaignId, rows, codes, onDone, onCancelled, onProblem }: SendStepProps) {
  const { texts, locale } = useSidebar();
  const words = texts.orders;
  const [staged, setStaged] = useState<number | null>(null);
  const [phase, setPhase] = useState<'sending' | 'writing' | 'cancelling'>('sending');
  const cancelled = useRef(false);

  // Once, when the step is entered
  useEffect(() => {
    sendOrders({
      campaign: campaignId,
      rows,
      codes,
      onStaged: setStaged,
      onWriting: () => setPhase('writing'),
      isCancelled: () => cancelled.current,
    }).then(
      (result) => (result === 'cancelled' ? onCancelled() : onDone(result)),
      (failure) => onProblem(problemOf(failure)),
    );
  }, []);

  if (phase !== 'sending') return <Progress what={words[phase]} />;
  const total = count(rows.length, locale);
  return (
    <Progress
      what={staged === null ? words.preparing : words.sending}
      share={staged === null ? undefined : staged / rows.length}
      detail={staged !== null && <Filled text={words.sent} values={{ done: count(staged, locale), total }} />}
      onCancel={() => {
        cancelled.current = true;
        setPhase('cancelling');
      }}
    />
  );
}
