import { useEffect, useRef } from 'preact/hooks';
import type { ReplyOf } from '../../core/sidebar-api.ts';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';

/** What the cell shows now; an error with what to do about it. Takes the focus, so that it is heard. */
export function InsertResult({ inserted }: { inserted: ReplyOf<'insertFormula'> }) {
  const { texts } = useSidebar();
  const words = texts.functions;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [inserted]);
  const { cell, formula, shown, error, reason } = inserted;
  const title = error ? words.failed : shown === '' ? words.waiting : words.inserted;
  return (
    <div class={`notice ${error ? 'bad' : 'good'}`} role="status" tabIndex={-1} ref={box}>
      <p class="notice-title">
        <Filled text={title} values={{ cell, shown }} />
      </p>
      {error &&
        (reason ? (
          <p>{reason}</p>
        ) : (
          <p>
            <Filled text={remedyFor(shown)} values={{ cell }} />
          </p>
        ))}
      <code dir="ltr">{formula}</code>
    </div>
  );

  function remedyFor(shownError: string): string {
    if (shownError.startsWith('#REF!')) return words.noRoom;
    return shownError.startsWith('#NAME?') ? words.unknownName : words.seeCell;
  }
}
