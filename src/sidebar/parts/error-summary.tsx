import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../sidebar-context.ts';
import { Filled } from './filled.tsx';

export interface FieldError {
  /** The id of the control the error belongs to. */
  field: string;
  text: ComponentChildren;
}

interface ErrorSummaryProps {
  errors: readonly FieldError[];
  /** Another value at each attempt to go on: only that moves the focus here, not what is typed in between. */
  attempt: unknown;
}

/** All errors of a form in one place, which takes the focus; each line leads to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const { texts } = useSidebar();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  if (errors.length === 0) return null;
  return (
    <div class="notice bad" role="alert" tabIndex={-1} ref={box}>
      <p class="notice-title">
        <Filled text={texts.shell.errorCount} values={{ count: errors.length }} />
      </p>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            {/* A link to #field would leave the page: Google's sidebar sends every link to the top window. */}
            <button type="button" class="text-button" onClick={() => document.getElementById(field)?.focus()}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
