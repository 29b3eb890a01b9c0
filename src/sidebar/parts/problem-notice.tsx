import type { ComponentChildren } from 'preact';
import type { Problem } from '../problem.ts';
import { useSidebar } from '../sidebar-context.ts';
import { ProblemBox } from './problem-box.tsx';

/** A problem on a screen; `children` hold the remedy where one press can do it. */
export function ProblemNotice({ problem, children }: { problem: Problem; children?: ComponentChildren }) {
  const { texts, locale } = useSidebar();
  return (
    <ProblemBox problem={problem} texts={texts} locale={locale}>
      {children}
    </ProblemBox>
  );
}
