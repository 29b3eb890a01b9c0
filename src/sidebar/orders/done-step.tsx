import type { ReplyOf } from '../../core/sidebar-api.ts';
import { count } from '../formats.ts';
import { Button } from '../parts/button.tsx';
import { Facts } from '../parts/facts.tsx';
import { useSidebar } from '../sidebar-context.ts';

interface DoneStepProps {
  reply: ReplyOf<'finishImport'>;
  campaignId: string;
}

export function DoneStep({ reply, campaignId }: DoneStepProps) {
  const { texts, locale, go } = useSidebar();
  const words = texts.orders;
  const isNew = reply.added + reply.updated > 0;
  return (
    <>
      <p class="notice good" role="status">
        <strong>{isNew ? words.doneTitle : texts.imports.nothingNewTitle}.</strong>{' '}
        {!isNew && words.nothingNew}
      </p>
      <Facts
        facts={[
          { name: words.added, value: count(reply.added, locale) },
          { name: words.updated, value: count(reply.updated, locale) },
          { name: words.unchanged, value: count(reply.unchanged, locale) },
        ]}
      />
      <div class="actions">
        <Button kind="primary" onClick={() => go({ name: 'report', campaign: campaignId })}>
          {texts.home.buildReport}
        </Button>
        <Button kind="quiet" onClick={() => go({ name: 'home' })}>
          {texts.shell.home}
        </Button>
      </div>
    </>
  );
}
