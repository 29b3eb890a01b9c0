import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { useCall } from '../use-call.ts';
import { ImportFrame } from './import-frame.tsx';
import { RowsDone } from './rows-done.tsx';

interface RowsImportProps {
  /** What is being done while it is written. */
  writing: string;
  toFile: () => void;
  /** What would be imported; it hands over the rows when the user says so. */
  check: (importRows: (request: RequestOf<'importRows'>) => void) => ComponentChildren;
}

/** Rows of a statistics file: checked, then written in one call. */
export function RowsImport({ writing, toFile, check }: RowsImportProps) {
  const { setState, go } = useSidebar();
  const { busy, problem, send } = useCall();
  const [reply, setReply] = useState<ReplyOf<'importRows'> | null>(null);
  if (reply !== null) {
    return (
      <ImportFrame step="done" back={() => go({ name: 'home' })}>
        <RowsDone reply={reply} toFile={toFile} />
      </ImportFrame>
    );
  }
  if (busy) {
    return (
      <ImportFrame step="import">
        <Progress what={writing} />
      </ImportFrame>
    );
  }
  const importRows = (request: RequestOf<'importRows'>) =>
    void send('importRows', request, (written) => {
      setState(written.state);
      setReply(written);
    });
  return (
    <ImportFrame step="check" back={toFile}>
      {problem && <ProblemNotice problem={problem} />}
      {check(importRows)}
    </ImportFrame>
  );
}
