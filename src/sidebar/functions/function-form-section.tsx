import { useState } from 'preact/hooks';
import type { MetricName } from '../../core/metrics/index.ts';
import type { ReplyOf } from '../../core/sidebar-api.ts';
import { problemText } from '../../core/values/problem-text.ts';
import { errorTexts } from '../../i18n/error-texts.ts';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Filled } from '../parts/filled.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { useCall } from '../use-call.ts';
import { ArgumentInput, argumentId } from './argument-input.tsx';
import {
  type ArgumentError,
  type ArgumentField,
  EMPTY_FIELD,
  type FunctionForm,
  paramsOf,
  previewOf,
  readFunctionForm,
} from './function-form.ts';
import { InsertResult } from './insert-result.tsx';
import { metricText } from './metric-text.ts';

/** The arguments, the formula they make, and the way into the sheet. */
export function FunctionFormSection({ name }: { name: MetricName }) {
  const { state, texts, locale } = useSidebar();
  const words = texts.functions;
  const [form, setForm] = useState<FunctionForm>({});
  const [errors, setErrors] = useState<readonly ArgumentError[]>([]);
  const [picking, setPicking] = useState('');
  const [inserted, setInserted] = useState<ReplyOf<'insertFormula'> | null>(null);
  const selection = useCall();
  const insertion = useCall();
  const meanings: Readonly<Record<string, string>> = metricText(name, state.language).params;

  const change = (argument: string) => (field: ArgumentField) =>
    setForm((before) => ({ ...before, [argument]: field }));
  function pick(argument: string) {
    setPicking(argument);
    void selection.send('readSelection', {}, (cells) => change(argument)({ typed: '', cells }));
  }
  function insert(replace: boolean) {
    const read = readFunctionForm(name, form, locale);
    setErrors(read.errors);
    setInserted(null);
    insertion.setProblem(null);
    if (read.errors.length > 0) return;
    const request = { name, arguments: [...read.args], replace };
    void insertion.send('insertFormula', request, setInserted);
  }
  const errorText = ({ name: argument, reason }: ArgumentError) => {
    if (typeof reason !== 'string') return problemText(reason, errorTexts[state.language], state.language);
    const text = reason === 'empty' ? words.empty : words.emptyCells;
    return <Filled text={text} values={{ name: argument }} />;
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        insert(false);
      }}
    >
      <ErrorSummary
        attempt={errors}
        errors={errors.map((error) => ({ field: argumentId(error.name), text: errorText(error) }))}
      />
      {selection.problem && <ProblemNotice problem={selection.problem} />}
      <fieldset class="plain" disabled={insertion.busy}>
        <legend>{words.fillIn}</legend>
        {paramsOf(name).map(([argument, param]) => {
          const error = errors.find((each) => each.name === argument);
          return (
            <ArgumentInput
              key={argument}
              name={argument}
              param={param}
              meaning={meanings[argument] ?? ''}
              field={form[argument] ?? EMPTY_FIELD}
              error={error && errorText(error)}
              change={change(argument)}
              pick={() => pick(argument)}
              isPicking={selection.busy && picking === argument}
            />
          );
        })}
      </fieldset>
      <section>
        <h2>{words.formula}</h2>
        <code class="formula" dir="ltr">
          {previewOf(name, form, locale)}
        </code>
        <p class="help">{words.target}</p>
      </section>
      {insertion.problem && (
        <ProblemNotice problem={insertion.problem}>
          {insertion.problem.code === 'cell-taken' && (
            <Button onClick={() => insert(true)}>{words.replace}</Button>
          )}
        </ProblemNotice>
      )}
      {inserted && <InsertResult inserted={inserted} />}
      {insertion.busy ? <Progress what={words.inserting} /> : <Button kind="primary">{words.insert}</Button>}
    </form>
  );
}
