import { useState } from 'preact/hooks';
import { LONGEST_WINDOW } from '../../core/imports/attribution-rules.ts';
import { count } from '../formats.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { Filled } from '../parts/filled.tsx';
import { NumberInput } from '../parts/number-input.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { typedNumber } from '../typed-number.ts';
import { useCall } from '../use-call.ts';

/** The switches of the matching; they are kept for the spreadsheet, and the file is matched again at once. */
export function RulesForm({ done }: { done: () => void }) {
  const { state, texts, locale, setState } = useSidebar();
  const words = texts.attribution;
  const { busy, problem, send } = useCall();
  const { attribution } = state;
  const [days, setDays] = useState(attribution.windowDays === null ? '' : String(attribution.windowDays));
  const [dates, setDates] = useState<'on' | 'off'>(attribution.useDates ? 'on' : 'off');
  const [shared, setShared] = useState(attribution.shared);
  const [isWrong, setIsWrong] = useState(false);
  if (busy) return <Progress what={words.rulesSaving} />;

  const keep = () => {
    const windowDays = typedNumber(days, locale);
    const isFine =
      windowDays === null ||
      (Number.isInteger(windowDays) && windowDays >= 1 && windowDays <= LONGEST_WINDOW);
    setIsWrong(!isFine);
    if (!isFine) return;
    void send('setAttribution', { rules: { windowDays, useDates: dates === 'on', shared } }, (fresh) => {
      setState(fresh);
      done();
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {problem && <ProblemNotice problem={problem} />}
      <Field
        id="window-days"
        label={words.rulesWindowLabel}
        help={words.rulesWindowHelp}
        error={
          isWrong && <Filled text={words.rulesWindowError} values={{ most: count(LONGEST_WINDOW, locale) }} />
        }
      >
        {(control) => <NumberInput control={control} value={days} change={setDays} />}
      </Field>
      <Choice
        legend={words.rulesDatesLabel}
        name="use-dates"
        value={dates}
        options={[
          { value: 'on', label: words.rulesDatesOn },
          { value: 'off', label: words.rulesDatesOff },
        ]}
        choose={setDates}
      />
      <Choice
        legend={words.rulesSharedLabel}
        name="shared"
        value={shared}
        options={[
          { value: 'apart', label: words.sharedApart },
          { value: 'first', label: words.sharedFirst },
          { value: 'equal', label: words.sharedEqual },
        ]}
        choose={setShared}
      />
      <div class="actions">
        <Button>{words.rulesApply}</Button>
      </div>
    </form>
  );
}
