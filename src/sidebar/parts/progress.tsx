import type { ComponentChildren } from 'preact';
import { useSidebar } from '../sidebar-context.ts';
import { Button } from './button.tsx';
import { SlowHint } from './slow-hint.tsx';

interface ProgressProps {
  /** What is happening, such as "Sending orders". */
  what: string;
  /** How far, from 0 to 1; left out while that is not known. */
  share?: number;
  detail?: ComponentChildren;
  onCancel?: () => void;
}

export function Progress({ what, share, detail, onCancel }: ProgressProps) {
  const { texts } = useSidebar();
  return (
    <div class="progress">
      <p role="status">{what}…</p>
      <progress aria-label={what} max={1} value={share} />
      {detail !== undefined && <p class="help">{detail}</p>}
      <SlowHint key={`${what}${share}`} text={texts.shell.slow} />
      {onCancel && <Button onClick={onCancel}>{texts.shell.cancel}</Button>}
    </div>
  );
}
