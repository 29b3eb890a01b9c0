import { LANGUAGES, type Language } from '../../core/language.ts';
import { LANGUAGE_NAMES } from '../../i18n/interface-texts.ts';
import { Field } from '../parts/field.tsx';
import { Select } from '../parts/select.tsx';
import { useSidebar } from '../sidebar-context.ts';

export interface ReportChosen {
  language: Language;
  /** Handles that are left out of the comparison. */
  leftOut: ReadonlySet<string>;
  from: string;
  to: string;
}

interface ReportChoicesProps {
  chosen: ReportChosen;
  choose: (chosen: ReportChosen) => void;
  /** Whom the report may compare; none where it is about one of them. */
  creators: readonly string[];
  disabled: boolean;
}

/** What most people leave as it is: the report's language, its days and its creators. */
export function ReportChoices({ chosen, choose, creators, disabled }: ReportChoicesProps) {
  const { texts } = useSidebar();
  const words = texts.report;
  const toggle = (handle: string) => {
    const leftOut = new Set(chosen.leftOut);
    if (!leftOut.delete(handle)) leftOut.add(handle);
    choose({ ...chosen, leftOut });
  };
  const day = (id: string, label: string, key: 'from' | 'to', help?: string) => (
    <Field id={id} label={label} help={help} optional>
      {(control) => (
        <input
          {...control}
          type="date"
          value={chosen[key]}
          onInput={(event) => choose({ ...chosen, [key]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <fieldset class="plain" disabled={disabled}>
      <Field id="report-language" label={words.language}>
        {(control) => (
          <Select
            control={control}
            value={chosen.language}
            options={LANGUAGES}
            label={(code) => LANGUAGE_NAMES[code]}
            choose={(language) => choose({ ...chosen, language })}
          />
        )}
      </Field>
      <details>
        <summary>{creators.length > 1 ? words.choices : words.chooseDays}</summary>
        {day('report-from', words.firstDay, 'from')}
        {day('report-to', words.lastDay, 'to', words.daysHelp)}
        {creators.length > 1 && (
          <fieldset class="choice">
            <legend>{words.compared}</legend>
            {creators.map((handle) => (
              <label key={handle}>
                <input
                  type="checkbox"
                  checked={!chosen.leftOut.has(handle)}
                  onChange={() => toggle(handle)}
                />
                <bdi>{handle}</bdi>
              </label>
            ))}
          </fieldset>
        )}
      </details>
    </fieldset>
  );
}
