interface ChoiceProps<Value extends string> {
  legend: string;
  name: string;
  value: Value;
  options: readonly { value: Value; label: string; help?: string; lang?: string }[];
  choose: (value: Value) => void;
  disabled?: boolean;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({
  legend,
  name,
  value,
  options,
  choose,
  disabled,
}: ChoiceProps<Value>) {
  return (
    <fieldset class="choice" disabled={disabled}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span>
            <bdi>{option.label}</bdi>
            {option.help && <span class="help">{option.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
