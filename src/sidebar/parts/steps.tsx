import { useSidebar } from '../sidebar-context.ts';

/** The names of a task's steps, with the present one marked; `current` counts from 0. */
export function Steps({ names, current }: { names: readonly string[]; current: number }) {
  const { texts } = useSidebar();
  return (
    <ol class="steps" aria-label={texts.shell.steps}>
      {names.map((name, index) => (
        <li
          key={name}
          class={index < current ? 'done' : ''}
          aria-current={index === current ? 'step' : undefined}
        >
          <span class="step-mark" aria-hidden="true">
            {index < current ? '✓' : index + 1}
          </span>
          <span>{name}</span>
          {index < current && <span class="heard">({texts.shell.stepDone})</span>}
        </li>
      ))}
    </ol>
  );
}
