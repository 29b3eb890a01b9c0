import type { ComponentChildren } from 'preact';

export interface Fact {
  name: string;
  value: ComponentChildren;
  /** The sum of others, or what matters most. */
  strong?: boolean;
  /** Part of the fact above it. */
  part?: boolean;
}

/** Names and values, one a line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ name, value, strong, part }) => (
        <div key={name} class={strong ? 'strong' : part ? 'part' : undefined}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
