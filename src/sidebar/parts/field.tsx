import type { ComponentChildren } from 'preact';
import { useSidebar } from '../sidebar-context.ts';

/** What ties a control to its label, help and error. */
export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

interface FieldProps {
  id: string;
  label: ComponentChildren;
  help?: ComponentChildren;
  error?: ComponentChildren;
  optional?: boolean;
  children: (control: ControlProps) => ComponentChildren;
}

/** Label above, control, help and error below. */
export function Field({ id, label, help, error, optional, children }: FieldProps) {
  const { texts } = useSidebar();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>
        {label} {optional && <span class="optional">({texts.shell.optional})</span>}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
