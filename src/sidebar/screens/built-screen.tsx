import type { ReplyOf } from '../../core/sidebar-api.ts';
import { Button } from '../parts/button.tsx';
import { Filled } from '../parts/filled.tsx';
import { Screen } from '../parts/screen.tsx';
import { useSidebar } from '../sidebar-context.ts';

interface BuiltScreenProps {
  reply: ReplyOf<'buildCampaign'>;
  isExample: boolean;
}

/** After a campaign or the example is built: what is there now, and what comes next. */
export function BuiltScreen({ reply, isExample }: BuiltScreenProps) {
  const { texts, go } = useSidebar();
  const words = texts.built;
  const campaign = reply.state.campaigns.find(({ tab }) => tab === reply.tab)?.id;
  const [title, lead] =
    reply.created.length === 0 && !reply.state.setAside
      ? [words.thereTitle, words.thereLead]
      : isExample
        ? [words.exampleTitle, words.exampleLead]
        : [words.campaignTitle, words.campaignLead];
  return (
    <Screen title={title} back={() => go({ name: 'home' })}>
      <p class="notice good">
        <Filled text={lead} values={{ tab: reply.tab }} />
      </p>
      <TabList title={words.created} tabs={reply.created} />
      <TabList title={words.kept} tabs={reply.state.setAside ? [] : reply.kept} />
      {!isExample && (
        <section>
          <h2>{words.next}</h2>
          <ol class="next">
            <li>{words.nextCreators}</li>
            <li>{words.nextOrders}</li>
          </ol>
        </section>
      )}
      <div class="actions">
        {isExample ? (
          <Button kind="primary" onClick={() => go({ name: 'report', campaign })}>
            {texts.home.buildReport}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => go({ name: 'import', campaign })}>
            {texts.home.importFile}
          </Button>
        )}
        <Button kind="quiet" onClick={() => go({ name: 'home' })}>
          {texts.shell.home}
        </Button>
      </div>
    </Screen>
  );
}

function TabList({ title, tabs }: { title: string; tabs: readonly string[] }) {
  if (tabs.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="tabs">
        {tabs.map((tab) => (
          <li key={tab}>
            <bdi>{tab}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
