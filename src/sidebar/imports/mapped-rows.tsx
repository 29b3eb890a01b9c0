import type { MappingPreview } from '../../core/imports/mapping/mapping-preview.ts';
import { count, day, money } from '../formats.ts';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';

/** The first orders of a mapped table as they will be read, and how many of its first rows cannot be. */
export function MappedRows({ preview }: { preview: MappingPreview }) {
  const { texts, locale } = useSidebar();
  const words = texts.mapping;
  return (
    <section>
      <table>
        <caption>{words.previewTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.fields.number}</th>
            <th scope="col">{words.fields.date}</th>
            <th scope="col" class="figure">
              {texts.orders.revenueColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {preview.orders.map(({ number, date, netRevenue, currency, code, link, status }, at) => {
            const marks = [code, ...Object.values(link)].filter((mark) => mark !== '');
            return (
              <tr key={at}>
                <th scope="row">
                  <bdi>{number}</bdi>
                  {marks.length > 0 && (
                    <span class="help">
                      <bdi>{marks.join(' · ')}</bdi>
                    </span>
                  )}
                  {status !== 'valid' && <span class="help">{texts.classes.invalid}</span>}
                </th>
                <td>
                  <bdi>{day(date, locale)}</bdi>
                </td>
                <td class="figure">
                  <bdi>{money(netRevenue, currency, locale)}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="help">
        <Filled
          text={words.previewRows}
          values={{ rows: count(preview.rows, locale), read: count(preview.read, locale) }}
        />
      </p>
      {preview.skipped.length > 0 && (
        <ul class="lines help">
          {preview.skipped.map(({ reason, count: rows, value }) => (
            <li key={reason}>
              {texts.skipReasons[reason]}: <bdi>{count(rows, locale)}</bdi>{' '}
              {value !== '' && <code dir="auto">{value.slice(0, 40)}</code>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
