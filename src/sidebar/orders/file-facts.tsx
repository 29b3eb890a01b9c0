import { count, period } from '../formats.ts';
import { type Fact, Facts } from '../parts/facts.tsx';
import { useSidebar } from '../sidebar-context.ts';
import type { OrderPreview } from './order-preview.ts';
import { SkippedRows } from './skipped-rows.tsx';

/** What the file is and where each of its rows went; the counts add up to its rows. */
export function FileFacts({ preview }: { preview: OrderPreview }) {
  const { texts, locale } = useSidebar();
  const words = texts.orders;
  const { fileName, file } = preview;
  const skipped = file.skipped.reduce((sum, reason) => sum + reason.count, 0);
  const formats: Readonly<Record<string, string>> = texts.fileFormats;
  const figure = (name: string, value: number): Fact[] =>
    value > 0 ? [{ name, value: count(value, locale) }] : [];
  return (
    <section>
      <h2>{words.fileTitle}</h2>
      <Facts
        facts={[
          { name: words.fileName, value: fileName },
          { name: words.format, value: formats[file.format] ?? file.format },
          ...(file.from === '' ? [] : [{ name: words.period, value: period(file.from, file.to, locale) }]),
          ...figure(words.ordersFound, file.read),
          ...figure(words.lines, file.lines),
          ...figure(words.repeated, file.duplicateRows),
          ...figure(words.skipped, skipped),
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
