import { useState } from 'preact/hooks';
import { LANGUAGE_NAMES } from '../../i18n/interface-texts.ts';
import { Button } from '../parts/button.tsx';
import { Filled } from '../parts/filled.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Row } from '../parts/row.tsx';
import { Screen } from '../parts/screen.tsx';
import { type Notice, useSidebar } from '../sidebar-context.ts';
import { useCall } from '../use-call.ts';
import { CampaignList } from './campaign-list.tsx';
import { nextStep, SCREEN_OF_STEP } from './next-step.ts';
import { NextStepBox } from './next-step-box.tsx';
import { RemoveExample } from './remove-example.tsx';

export function HomeScreen({ notice }: { notice?: Notice }) {
  const { state, texts, setState, go } = useSidebar();
  const words = texts.home;
  const { busy, problem, send } = useCall();
  const [doing, setDoing] = useState('');
  const isEmpty = state.campaigns.length === 0;
  // What stands above as the next step is not said again below.
  const next = SCREEN_OF_STEP[nextStep(state).step];
  const hasExample = state.campaigns.some((campaign) => campaign.isExample);

  function removeExample() {
    setDoing(words.removingExample);
    void send('removeExample', {}, (reply) => {
      setState(reply.state);
      go({ name: 'home', notice: { kind: 'good', text: words.exampleRemoved } });
    });
  }
  function refresh() {
    setDoing(texts.shell.loading);
    void send('readState', {}, (fresh) => {
      setState(fresh);
      const none: Notice = { kind: 'watch', text: words.nextCreatorsNone };
      go({ name: 'home', notice: fresh.creators.length === 0 ? none : undefined });
    });
  }

  return (
    <Screen title={isEmpty ? words.emptyTitle : words.title}>
      {notice && (
        <p class={`notice ${notice.kind}`} role="status">
          {notice.text}
        </p>
      )}
      {problem && <ProblemNotice problem={problem} />}
      {isEmpty ? <p>{words.emptyLead}</p> : <CampaignList campaigns={state.campaigns} />}
      {busy ? (
        <Progress what={doing} />
      ) : (
        <>
          {isEmpty ? (
            <div class="actions">
              <Button kind="primary" onClick={() => go({ name: 'campaign' })}>
                {words.buildCampaign}
              </Button>
            </div>
          ) : (
            <NextStepBox refresh={refresh} />
          )}
          <section aria-label={words.otherTitle}>
            {!isEmpty && <h2>{words.otherTitle}</h2>}
            <ul class="rows">
              {!isEmpty && (
                <>
                  {next !== 'campaign' && (
                    <Row onClick={() => go({ name: 'campaign' })}>{words.buildCampaign}</Row>
                  )}
                  {next !== 'import' && <Row onClick={() => go({ name: 'import' })}>{words.importFile}</Row>}
                  {next !== 'report' && <Row onClick={() => go({ name: 'report' })}>{words.buildReport}</Row>}
                </>
              )}
              <Row onClick={() => go({ name: 'example' })} help={words.addExampleHelp}>
                {words.addExample}
              </Row>
              <Row onClick={() => go({ name: 'functions' })} help={texts.functions.findHelp}>
                {texts.functions.title}
              </Row>
              {hasExample && <RemoveExample remove={removeExample} />}
              <Row onClick={() => go({ name: 'language' })}>
                <Filled text={texts.shell.language} values={{ language: LANGUAGE_NAMES[state.language] }} />
              </Row>
            </ul>
          </section>
          <p class="help">{words.private}</p>
        </>
      )}
    </Screen>
  );
}
