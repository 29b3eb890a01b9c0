import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { InterfaceTexts } from '../../i18n/interface-texts.ts';
import type { Problem } from '../problem.ts';
import { Filled } from './filled.tsx';

interface ProblemNoticeProps {
  problem: Problem;
  texts: InterfaceTexts;
  /** The remedy as a press, where one press can do it. */
  children?: ComponentChildren;
}

/** What went wrong and what to do, in the user's words; takes the focus. Raw texts only behind "Technical detail". */
export function ProblemNotice({ problem, texts, children }: ProblemNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  // Each new problem takes the focus
  useEffect(() => box.current?.focus(), [problem]);
  const { what, remedy } = texts.problems[problem.code];
  const detail = [problem.params.call, problem.params.reason, problem.params.detail]
    .filter(Boolean)
    .join(': ');
  return (
    <div class="notice bad" role="alert" tabIndex={-1} ref={box}>
      <p class="notice-title">
        <Filled text={what} values={problem.params} />
      </p>
      <p>
        <Filled text={remedy} values={problem.params} />
      </p>
      {children}
      {detail !== '' && (
        <details>
          <summary>{texts.shell.detail}</summary>
          <code dir="ltr">{detail}</code>
        </details>
      )}
    </div>
  );
}
