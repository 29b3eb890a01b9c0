import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button.tsx';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';

interface WhatIsWrittenProps {
  /** Left out where nothing can be written. */
  where?: { text: string; values: Readonly<Record<string, ComponentChildren>> };
  confirm: { text: string; act: () => void };
  toFile: () => void;
}

/** The last word before an import: what will be written where, and the way out. */
export function WhatIsWritten({ where, confirm, toFile }: WhatIsWrittenProps) {
  const words = useSidebar().texts.imports;
  return (
    <>
      {where && (
        <section>
          <h2>{words.whereTitle}</h2>
          <p>
            <Filled text={where.text} values={where.values} />
          </p>
        </section>
      )}
      <div class="actions">
        {where && (
          <Button kind="primary" onClick={confirm.act}>
            {confirm.text}
          </Button>
        )}
        <Button kind={where ? 'quiet' : 'primary'} onClick={toFile}>
          {words.chooseOther}
        </Button>
      </div>
    </>
  );
}
