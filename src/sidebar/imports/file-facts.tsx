import type { SkipCount, SkippedRow } from '../../core/imports/skipped-rows.ts';
import { count, period } from '../formats.ts';
import { type Fact, Facts } from '../parts/facts.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { SkippedRows } from './skipped-rows.tsx';

interface FileFactsProps {
  name: string;
  file: {
    format: string;
    from: string;
    to: string;
    rows: number;
    skipped: readonly SkipCount[];
    skippedRows: readonly SkippedRow[];
  };
  /** What its rows were, but for those that were skipped; what did not occur is left out. */
  figures: readonly { name: string; value: number }[];
}

/** What the file is and where each of its rows went; the counts add up to its rows. */
export function FileFacts({ name, file, figures }: FileFactsProps) {
  const { texts, locale } = useSidebar();
  const words = texts.imports;
  const skipped = file.skipped.reduce((sum, reason) => sum + reason.count, 0);
  const formats: Readonly<Record<string, string>> = texts.fileFormats;
  const counted = [...figures, { name: words.skipped, value: skipped }]
    .filter(({ value }) => value > 0)
    .map((figure): Fact => ({ name: figure.name, value: count(figure.value, locale) }));
  return (
    <section>
      <h2>{words.fileTitle}</h2>
      <Facts
        facts={[
          { name: words.fileName, value: name },
          { name: words.format, value: formats[file.format] ?? file.format },
          ...(file.from === '' ? [] : [{ name: words.period, value: period(file.from, file.to, locale) }]),
          ...counted,
          ...file.skipped.map(({ reason, count: rows }) => ({
            name: texts.skipReasons[reason],
            value: count(rows, locale),
            part: true,
          })),
          { name: words.rows, value: count(file.rows, locale), strong: true },
        ]}
      />
      {skipped > 0 && <SkippedRows file={file} />}
    </section>
  );
}
