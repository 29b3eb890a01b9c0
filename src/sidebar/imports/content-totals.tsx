import type { ContentRow } from '../../core/sidebar-api.ts';
import { count } from '../formats.ts';
import { useSidebar } from '../sidebar-context.ts';
import { contentTotals } from './content-rows.ts';

export function ContentTotals({ rows }: { rows: readonly ContentRow[] }) {
  const { texts, locale } = useSidebar();
  const words = texts.contentImport;
  const totals = contentTotals(rows);
  return (
    <table>
      <caption>
        {words.totalsTitle}{' '}
        {totals.some(({ name }) => name === 'reach') && <span class="help">{words.totalsHelp}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.countColumn}</th>
          <th scope="col" class="figure">
            {words.sumColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ name, sum }) => (
          <tr key={name}>
            <th scope="row">{texts.contentCounts[name]}</th>
            <td class="figure">
              <bdi>{count(sum, locale)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
