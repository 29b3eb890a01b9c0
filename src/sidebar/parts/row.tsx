import type { ComponentChildren } from 'preact';
import { Arrow } from './arrow.tsx';

interface RowProps {
  onClick: () => void;
  help?: ComponentChildren;
  children: ComponentChildren;
}

/** One line of a list of things to do. */
export function Row({ onClick, help, children }: RowProps) {
  return (
    <li>
      <button type="button" class="row" onClick={onClick}>
        <span>{children}</span>
        <Arrow to="on" />
        {help && <span class="help">{help}</span>}
      </button>
    </li>
  );
}
