import type { ControlProps } from './field.tsx';

interface SelectProps<Option extends string> {
  control: ControlProps;
  value: Option;
  options: readonly Option[];
  label: (option: Option) => string;
  choose: (option: Option) => void;
}

export function Select<Option extends string>({
  control,
  value,
  options,
  label,
  choose,
}: SelectProps<Option>) {
  return (
    <select {...control} value={value} onChange={(event) => choose(event.currentTarget.value as Option)}>
      {options.map((option) => (
        <option key={option} value={option} dir="auto">
          {label(option)}
        </option>
      ))}
    </select>
  );
}
