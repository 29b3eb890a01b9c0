import type { SkipCount, SkippedRow } from '../../core/imports/skipped-rows.ts';
import { count } from '../formats.ts';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';

// As many as anybody reads in a sidebar; the counts tell the rest.
const SHOWN = 100;

/** Each skipped row with its reason, on demand. */
export function SkippedRows({
  file,
}: {
  file: { skipped: readonly SkipCount[]; skippedRows: readonly SkippedRow[] };
}) {
  const { texts, locale } = useSidebar();
  const words = texts.imports;
  const total = file.skipped.reduce((sum, reason) => sum + reason.count, 0);
  const shown = [...file.skippedRows].sort((a, b) => a.row - b.row).slice(0, SHOWN);
  return (
    <details>
      <summary>{words.showSkipped}</summary>
      <ul class="lines">
        {shown.map(({ row, reason, value }) => (
          <li key={row}>
            <Filled
              text={words.skippedRow}
              values={{ row: count(row, locale), reason: texts.skipReasons[reason] }}
            />{' '}
            {value !== '' && <code dir="auto">{value}</code>}
          </li>
        ))}
      </ul>
      {total > shown.length && (
        <p class="help">
          <Filled text={words.skippedMore} values={{ count: count(total - shown.length, locale) }} />
        </p>
      )}
    </details>
  );
}
