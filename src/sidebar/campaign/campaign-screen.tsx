import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { day } from '../formats.ts';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Filled } from '../parts/filled.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Screen } from '../parts/screen.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { useCall } from '../use-call.ts';
import { usualCampaign } from '../usual-campaign.ts';
import { type CampaignForm, type CampaignFormError, GOAL_FIELDS, readCampaignForm } from './campaign-form.ts';
import { currencyOfLocale } from './currencies.ts';
import { fieldId } from './field-id.ts';
import { GoalStep } from './goal-step.tsx';
import { MoneyStep } from './money-step.tsx';
import { isNumberField, numberFieldText } from './number-field-text.ts';

export interface StepProps {
  form: CampaignForm;
  change(values: Partial<CampaignForm>): void;
  errorOf(field: keyof CampaignForm): ComponentChildren;
}

/** What a field that holds no number might hold. */
const SUCH_AS: Partial<Record<keyof CampaignForm, number>> = {
  goalNumber: 20,
  margin: 40,
  hourlyRate: 25,
  closeRate: 10,
  months: 12,
};

export function CampaignScreen() {
  const { state, texts, locale, setState, go } = useSidebar();
  const words = texts.campaign;
  const [form, setForm] = useState<CampaignForm>({
    name: '',
    businessModel: 'onlineShop',
    goalKind: 'sales',
    goalNumber: '',
    start: '',
    end: '',
    currency: usualCampaign(state)?.currency ?? currencyOfLocale(locale),
    margin: '',
    hourlyRate: '',
    orderValue: '',
    closeRate: '',
    customerValue: '',
    monthlyValue: '',
    months: '',
    budget: '',
  });
  const [step, setStep] = useState<0 | 1>(0);
  const [errors, setErrors] = useState<readonly CampaignFormError[]>([]);
  const { busy, problem, setProblem, send } = useCall();

  const errorText = (error: CampaignFormError) => (
    <Filled text={texts.campaignErrors[error.code]} values={shownParams(error)} />
  );
  function shownParams({ field, code, params }: CampaignFormError) {
    if (code === 'end-before-start')
      return { start: day(String(params.start), locale), end: day(String(params.end), locale) };
    return { ...params, field: labelOf(field), such: SUCH_AS[field] ?? 100 };
  }
  function labelOf(field: CampaignFormError['field']): string {
    if (field === 'goalNumber') return texts.goalNumbers[form.goalKind];
    if (!isNumberField(field)) return '';
    return numberFieldText(field, texts, state.language).label;
  }
  function toStep(next: 0 | 1) {
    setErrors([]);
    setProblem(null);
    setStep(next);
  }
  function submit(tabName?: string) {
    const read = readCampaignForm(form, locale);
    const here = read.errors.filter(({ field }) => step === 1 || GOAL_FIELDS.includes(field));
    setErrors(here);
    if (here.length > 0) return;
    if (step === 0) return toStep(1);
    void send('buildCampaign', { brief: read.brief, language: state.language, tabName }, (reply) => {
      setState(reply.state);
      go({ name: 'built', reply, isExample: false });
    });
  }

  const stepProps: StepProps = {
    form,
    change: (values) => setForm((before) => ({ ...before, ...values })),
    errorOf: (field) => {
      const error = errors.find((one) => one.field === field);
      return error && errorText(error);
    },
  };
  const suggestion = problem?.code === 'tab-name-taken' ? String(problem.params.suggestion) : null;
  return (
    <Screen
      title={words.title}
      steps={{ names: [words.stepGoal, words.stepMoney], current: step }}
      back={busy ? undefined : () => (step === 0 ? go({ name: 'home' }) : toStep(0))}
    >
      <ErrorSummary
        attempt={errors}
        errors={errors.map((error) => ({ field: fieldId(error.field), text: errorText(error) }))}
      />
      {problem && (
        <ProblemNotice problem={problem}>
          {suggestion !== null && (
            <Button onClick={() => submit(suggestion)}>
              <Filled text={words.useName} values={{ name: suggestion }} />
            </Button>
          )}
          {problem.code === 'campaign-exists' && (
            <Button onClick={() => toStep(0)}>{words.changeName}</Button>
          )}
        </ProblemNotice>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <fieldset class="plain" disabled={busy}>
          {step === 0 ? <GoalStep {...stepProps} /> : <MoneyStep {...stepProps} />}
        </fieldset>
        {busy ? (
          <Progress what={words.building} />
        ) : (
          <Button kind="primary">{step === 0 ? texts.shell.next : words.build}</Button>
        )}
      </form>
    </Screen>
  );
}
