import type { ReplyOf } from '../../core/sidebar-api.ts';
import { count } from '../formats.ts';
import { Button } from '../parts/button.tsx';
import { Facts } from '../parts/facts.tsx';
import { useSidebar } from '../sidebar-context.ts';

export function RowsDone({ reply, toFile }: { reply: ReplyOf<'importRows'>; toFile: () => void }) {
  const { texts, locale, go } = useSidebar();
  const words = texts.imports;
  const isNew = reply.added + reply.updated > 0;
  return (
    <>
      <p class="notice good" role="status">
        <strong>{isNew ? words.doneTitle : words.nothingNewTitle}.</strong> {!isNew && words.nothingNew}
      </p>
      <Facts
        facts={[
          { name: words.added, value: count(reply.added, locale) },
          { name: words.updated, value: count(reply.updated, locale) },
          { name: words.unchanged, value: count(reply.unchanged, locale) },
        ]}
      />
      <div class="actions">
        <Button kind="primary" onClick={toFile}>
          {words.another}
        </Button>
        <Button kind="quiet" onClick={() => go({ name: 'home' })}>
          {texts.shell.home}
        </Button>
      </div>
    </>
  );
}
