import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** One primary button a screen; `quiet` for ways back and out. */
  kind?: 'primary' | 'secondary' | 'quiet';
  /** Without one the button submits the form it stands in. */
  onClick?: () => void;
  describedBy?: string;
  children: ComponentChildren;
}

export function Button({ kind = 'secondary', onClick, describedBy, children }: ButtonProps) {
  return (
    <button
      type={onClick === undefined ? 'submit' : 'button'}
      class={`button ${kind}`}
      onClick={onClick}
      aria-describedby={describedBy}
    >
      {children}
    </button>
  );
}
