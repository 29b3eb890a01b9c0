interface ChoiceProps<Value extends string> {
  legend: string;
  /** Where the screen's title says it already. */
  legendOnlyHeard?: boolean;
  name: string;
  value: Value;
  options: readonly { value: Value; label: string; help?: string; lang?: string }[];
  choose: (value: Value) => void;
  disabled?: boolean;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({
  legend,
  legendOnlyHeard,
  name,
  value,
  options,
  choose,
  disabled,
}: ChoiceProps<Value>) {
  return (
    <fieldset class="choice" disabled={disabled}>
      <legend class={legendOnlyHeard ? 'heard' : undefined}>{legend}</legend>
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
