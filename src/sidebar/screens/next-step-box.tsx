import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button.tsx';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { nextStep } from './next-step.ts';

/** The one thing to do now, with why. */
export function NextStepBox({ refresh }: { refresh: () => void }) {
  const { state, texts, go } = useSidebar();
  const words = texts.home;
  const next = nextStep(state);
  switch (next.step) {
    case 'list-creators':
      return <Box why={words.nextCreators} action={words.nextCreatorsAction} act={refresh} />;
    case 'import-orders':
      return <Box why={words.nextOrders} action={words.importFile} act={() => go({ name: 'import' })} />;
    case 'build-own':
      return <Box why={words.nextOwn} action={words.buildCampaign} act={() => go({ name: 'campaign' })} />;
    case 'import-more':
      return <Box why={words.nextMore} action={words.importFile} act={() => go({ name: 'import' })} />;
    case 'build-report':
      return (
        <Box
          why={<Filled text={words.nextReport} values={{ campaign: next.campaign.name }} />}
          action={words.buildReport}
          act={() => go({ name: 'report', campaign: next.campaign.id })}
        />
      );
  }
}

function Box({ why, action, act }: { why: ComponentChildren; action: string; act: () => void }) {
  const { texts } = useSidebar();
  return (
    <section class="next-box">
      <h2>{texts.home.nextTitle}</h2>
      <p>{why}</p>
      <Button kind="primary" onClick={act}>
        {action}
      </Button>
    </section>
  );
}
