import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../core/sidebar-api.ts';
import { Button } from '../parts/button.tsx';
import { CampaignChoice } from '../parts/campaign-choice.tsx';
import { Choice } from '../parts/choice.tsx';
import { Filled } from '../parts/filled.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Screen } from '../parts/screen.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { useCall } from '../use-call.ts';
import { usualCampaign } from '../usual-campaign.ts';
import { NoCampaign } from './no-campaign.tsx';

export function ReportScreen({ campaign: meant }: { campaign?: string }) {
  const { state, texts, setState, go } = useSidebar();
  const words = texts.report;
  const [campaignId, setCampaignId] = useState(meant ?? usualCampaign(state)?.id ?? '');
  const [whenThere, setWhenThere] = useState<'open' | 'beside'>('open');
  const [built, setBuilt] = useState<ReplyOf<'buildReport'> | null>(null);
  const { busy, problem, send } = useCall();
  const home = () => go({ name: 'home' });
  const campaign = state.campaigns.find(({ id }) => id === campaignId);

  if (built !== null) return <ReportBuilt built={built} />;
  if (campaign === undefined) return <NoCampaign title={words.title} text={words.noCampaign} />;
  const opens = campaign.hasReport && whenThere === 'open';
  return (
    <Screen title={words.title} back={busy ? undefined : home}>
      {problem && <ProblemNotice problem={problem} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const request = {
            campaign: campaign.id,
            language: state.language,
            beside: campaign.hasReport && !opens,
          };
          void send('buildReport', request, (reply) => {
            setState(reply.state);
            setBuilt(reply);
          });
        }}
      >
        <p>{words.lead}</p>
        <CampaignChoice value={campaignId} choose={setCampaignId} disabled={busy} />
        {campaign.hasReport && (
          <Choice
            legend={words.already}
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

function ReportBuilt({ built }: { built: ReplyOf<'buildReport'> }) {
  const { texts, go } = useSidebar();
  const words = texts.report;
  return (
    <Screen
      title={built.alreadyThere ? words.openedTitle : words.builtTitle}
      back={() => go({ name: 'home' })}
    >
      <p class="notice good">
        <Filled text={words.builtLead} values={{ tab: built.tab }} />
      </p>
      <Button kind="primary" onClick={() => go({ name: 'home' })}>
        {texts.shell.home}
      </Button>
    </Screen>
  );
}
