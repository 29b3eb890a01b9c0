import type { ComponentChildren } from 'preact';
import { Screen } from '../parts/screen.tsx';
import { useSidebar } from '../sidebar-context.ts';

interface ImportFrameProps {
  step: 'file' | 'check' | 'import' | 'done';
  back?: () => void;
  children: ComponentChildren;
}

const STEPS = ['file', 'check', 'import', 'done'] as const;

/** The title and the steps that every import goes through. */
export function ImportFrame({ step, back, children }: ImportFrameProps) {
  const { texts } = useSidebar();
  const words = texts.imports;
  const names = [words.stepFile, words.stepCheck, words.stepImport];
  return (
    <Screen title={words.title} back={back} steps={{ names, current: STEPS.indexOf(step) }}>
      {children}
    </Screen>
  );
}
