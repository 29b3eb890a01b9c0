import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CreatorEvidence, codeLeaks } from '../../core/imports/code-leaks.ts';
import type { AttributedOrder } from '../../core/imports/order.ts';
import { call } from '../call.ts';
import { count } from '../formats.ts';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';

/** Codes that are used more than their creators' clicks explain, or long after their posts. */
export function LeakNotice({ orders, campaign }: { orders: readonly AttributedOrder[]; campaign: string }) {
  const { texts, locale } = useSidebar();
  const words = texts.attribution;
  const evidence = useEvidence(campaign);
  const leaks = useMemo(() => codeLeaks(orders, evidence), [orders, evidence]);
  if (leaks.length === 0) return null;
  const lines = { clicks: words.leakClicks, late: words.leakLate };
  return (
    <section class="notice watch">
      <strong>{words.leakTitle}</strong>
      <ul class="lines">
        {leaks.map(({ handle, why, uses, expected }) => (
          <li key={handle}>
            <Filled
              text={lines[why]}
              values={{
                creator: handle,
                uses: count(uses, locale),
                expected: count(Math.round(expected), locale),
              }}
            />
          </li>
        ))}
      </ul>
      <p>{words.leakHelp}</p>
    </section>
  );
}

/** None until it is read, and none where it cannot be: a doubt about a code must not stop an import. */
function useEvidence(campaign: string): readonly CreatorEvidence[] {
  const [evidence, setEvidence] = useState<readonly CreatorEvidence[]>([]);
  useEffect(() => {
    let isAsked = true;
    setEvidence([]);
    call('readEvidence', { campaign }).then(
      ({ creators }) => isAsked && setEvidence(creators),
      () => {},
    );
    return () => {
      isAsked = false;
    };
  }, [campaign]);
  return evidence;
}
