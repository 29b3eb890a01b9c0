import type { ControlProps } from './field.tsx';

interface NumberInputProps {
  control: ControlProps;
  value: string;
  change: (typed: string) => void;
}

/** A text control: `type=number` would refuse the comma half of Europe types, or drop it in silence. */
export function NumberInput({ control, value, change }: NumberInputProps) {
  return (
    <input
      {...control}
      class="number"
      type="text"
      inputMode="decimal"
      autocomplete="off"
      value={value}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
}
