import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../sidebar-context.ts';
import { Arrow } from './arrow.tsx';
import { Filled } from './filled.tsx';
import { Steps } from './steps.tsx';

interface ScreenProps {
  title: string;
  /** What the way back leads to; the first screen has none. */
  back?: () => void;
  steps?: { names: readonly string[]; current: number };
  children: ComponentChildren;
}

/** One screen: the way back, its title (which takes the focus, so that a change of screen is heard), its steps. */
export function Screen({ title, back, steps, children }: ScreenProps) {
  const { state, texts } = useSidebar();
  const setAside = state.setAside?.[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const step = steps?.current;
  useEffect(() => {
    // What went wrong is more urgent than where one is.
    if (document.activeElement?.closest('[role=alert]') == null) heading.current?.focus();
  }, [title, step]);
  return (
    <main class="screen">
      <header class="head">
        {' '}
        {back && (
          <button type="button" class="back" onClick={back}>
            <Arrow to="back" />
            {texts.shell.back}
          </button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {steps && <Steps {...steps} />}
      </header>{' '}
      {setAside !== undefined && (
        <p class="notice watch" role="status">
          <Filled text={texts.shell.broughtUpToDate} values={{ tab: setAside }} />
        </p>
      )}
      {children}
    </main>
  );
}
