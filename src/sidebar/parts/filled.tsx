import { type ComponentChildren, Fragment } from 'preact';

/**
 * A text with values in its `{name}` places. Each value is a run of its own direction: a Hebrew tab name in an
 * English sentence, or `CREATOR15` in a Hebrew one, does not turn its neighbours round.
 */
export function Filled({
  text,
  values,
}: {
  text: string;
  values: Readonly<Record<string, ComponentChildren>>;
}) {
  // Split at a captured group: every second part is a place's name.
  const parts = text.split(/\{(\w+)\}/);
  return (
    <>
      {parts.map((part, index) => (
        // The parts of one text never change order
        <Fragment key={index}>{index % 2 === 0 ? part : <bdi>{values[part] ?? `{${part}}`}</bdi>}</Fragment>
      ))}
    </>
  );
}
