import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CollectedOrders } from '../../core/imports/collect-orders.ts';
import type { FurtherCode } from '../../core/imports/suggest-owners.ts';
import type { ChosenFile } from '../imports/chosen-file.ts';
import { useSidebar } from '../sidebar-context.ts';
import { type OrderPreview, orderPreview } from './order-preview.ts';

/** The preview of a file, or how much of it is prepared, from 0 to 1; anew whenever the rules or the codes change. */
export function usePreview(
  { name, read }: ChosenFile<CollectedOrders>,
  further: readonly FurtherCode[],
): OrderPreview | number {
  const { state } = useSidebar();
  const begun = useMemo(() => orderPreview(name, read, state, further), [read, state.attribution, further]);
  const [prepared, setPrepared] = useState<{ of: unknown; preview: OrderPreview | number }>();
  useEffect(() => {
    if (typeof begun !== 'function') return;
    let isOutdated = false;
    const show = (preview: OrderPreview | number) => {
      if (!isOutdated) setPrepared({ of: begun, preview });
    };
    void begun(() => isOutdated, show).then((preview) => preview && show(preview));
    return () => {
      isOutdated = true;
    };
  }, [begun]);
  if (typeof begun !== 'function') return begun;
  return prepared?.of === begun ? prepared.preview : 0;
}
