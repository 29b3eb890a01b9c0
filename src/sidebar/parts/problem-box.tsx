import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { InterfaceTexts } from '../../i18n/interface-texts.ts';
import { count } from '../formats.ts';
import type { Problem } from '../problem.ts';
import { Filled } from './filled.tsx';

interface ProblemBoxProps {
  problem: Problem;
  texts: InterfaceTexts;
  locale: string;
  /** The remedy as a press, where one press can do it. */
  children?: ComponentChildren;
}

/** What went wrong and what to do, in the user's words; takes the focus. Raw texts only behind "Technical detail". */
export function ProblemBox({ problem, texts, locale, children }: ProblemBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem.code]);
  const { what, remedy } = texts.problems[problem.code];
  const values = shownParams(problem, texts, locale);
  const detail = [problem.params.call, problem.params.reason, problem.params.detail]
    .filter(Boolean)
    .join(': ');
  return (
    <div class="notice bad" role="alert" tabIndex={-1} ref={box}>
      <p class="notice-title">
        <Filled text={what} values={values} />
      </p>
      <p>
        <Filled text={remedy} values={values} />
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

function shownParams({ params }: Problem, texts: InterfaceTexts, locale: string): Record<string, string> {
  const formats: Readonly<Record<string, string>> = texts.fileFormats;
  const shown = ([name, value]: [string, string | number]): [string, string] => {
    if (typeof value === 'number') return [name, count(value, locale)];
    return [name, name === 'format' ? (formats[value] ?? value) : value];
  };
  return Object.fromEntries(Object.entries(params).map(shown));
}
