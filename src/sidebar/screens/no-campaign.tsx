import { Button } from '../parts/button.tsx';
import { Screen } from '../parts/screen.tsx';
import { useSidebar } from '../sidebar-context.ts';

/** Where a task needs a campaign and there is none. */
export function NoCampaign({ title, text }: { title: string; text: string }) {
  const { texts, go } = useSidebar();
  return (
    <Screen title={title} back={() => go({ name: 'home' })}>
      <p class="notice watch">{text}</p>
      <Button kind="primary" onClick={() => go({ name: 'campaign' })}>
        {texts.home.buildCampaign}
      </Button>
    </Screen>
  );
}
