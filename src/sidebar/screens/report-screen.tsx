import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../core/sidebar-api.ts';
import { Button } from '../parts/button.tsx';
import { CampaignChoice } from '../parts/campaign-choice.tsx';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Screen } from '../parts/screen.tsx';
import { Select } from '../parts/select.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { useCall } from '../use-call.ts';
import { usualCampaign } from '../usual-campaign.ts';
import { NoCampaign } from './no-campaign.tsx';
import { ReportBuilt } from './report-built.tsx';
import { ReportChoices, type ReportChosen } from './report-choices.tsx';

export function ReportScreen({ campaign: meant }: { campaign?: string }) {
  const { state, texts, setState, go } = useSidebar();
  const words = texts.report;
  const handles = state.creators.map(({ handle }) => handle);
  const [campaignId, setCampaignId] = useState(meant ?? usualCampaign(state)?.id ?? '');
  const [kind, setKind] = useState<'brand' | 'creator'>('brand');
  const [creator, setCreator] = useState(handles[0] ?? '');
  const [whenThere, setWhenThere] = useState<'open' | 'beside'>('open');
  const [chosen, setChosen] = useState<ReportChosen>({
    language: state.language,
    leftOut: new Set(),
    from: '',
    to: '',
  });
  const [built, setBuilt] = useState<ReplyOf<'buildReport'> | null>(null);
  const [isNoneChosen, setNoneChosen] = useState(false);
  const { busy, problem, send } = useCall();
  const home = () => go({ name: 'home' });
  const campaign = state.campaigns.find(({ id }) => id === campaignId);

  if (built !== null) return <ReportBuilt built={built} />;
  if (campaign === undefined) return <NoCampaign title={words.title} text={words.noCampaign} />;
  const isThere = kind === 'brand' ? campaign.hasReport : campaign.reportsOn.includes(creator);
  const opens = isThere && whenThere === 'open';
  const compared = handles.filter((handle) => !chosen.leftOut.has(handle));

  function build(id: string): void {
    const { language, leftOut, from, to } = chosen;
    const isNone = kind === 'brand' && leftOut.size > 0 && compared.length === 0;
    setNoneChosen(isNone);
    if (isNone) return;
    const request = {
      campaign: id,
      language,
      beside: isThere && !opens,
      ...(kind === 'creator' ? { creator } : leftOut.size > 0 ? { creators: compared } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    };
    void send('buildReport', request, (reply) => {
      setState(reply.state);
      setBuilt(reply);
    });
  }

  return (
    <Screen title={words.title} back={busy ? undefined : home}>
      {problem && <ProblemNotice problem={problem} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          build(campaign.id);
        }}
      >
        <CampaignChoice value={campaignId} choose={setCampaignId} disabled={busy} />
        {handles.length > 0 && (
          <Choice
            legend={words.kind}
            name="report-kind"
            value={kind}
            options={[
              { value: 'brand', label: words.brand, help: words.brandHelp },
              { value: 'creator', label: words.creator, help: words.creatorHelp },
            ]}
            choose={setKind}
            disabled={busy}
          />
        )}
        {kind === 'creator' && (
          <Field id="report-creator" label={words.who}>
            {(control) => (
              <Select
                control={control}
                value={creator}
                options={handles}
                label={(handle) => handle}
                choose={setCreator}
              />
            )}
          </Field>
        )}
        {isThere && (
          <Choice
            legend={kind === 'brand' ? words.already : words.alreadyOn}
            name="when-there"
            value={whenThere}
            options={[
              { value: 'open', label: words.open, help: words.openHelp },
              { value: 'beside', label: words.beside, help: words.besideHelp },
            ]}
            choose={setWhenThere}
            disabled={busy}
          />
        )}
        {!opens && (
          <ReportChoices
            chosen={chosen}
            choose={setChosen}
            creators={kind === 'brand' ? handles : []}
            disabled={busy}
          />
        )}
        {isNoneChosen && (
          <p class="field-error" role="alert">
            {words.noneChosen}
          </p>
        )}
        {state.orderCount === 0 && !opens && <p class="notice watch">{words.noOrders}</p>}
        {busy ? (
          <Progress what={opens ? words.opening : words.building} />
        ) : (
          <Button kind="primary">{opens ? words.openReport : words.build}</Button>
        )}
      </form>
    </Screen>
  );
}
