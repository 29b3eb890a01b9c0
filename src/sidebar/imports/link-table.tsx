import { count } from '../formats.ts';
import { useSidebar } from '../sidebar-context.ts';
import { type LinkVisits, marksOf } from './link-visits.ts';

/** Every link with visits, and what belongs to none; together they are the file. */
export function LinkTable({ visits }: { visits: LinkVisits }) {
  const { texts, locale } = useSidebar();
  const words = texts.trafficImport;
  const figure = (sessions: number) => (
    <td class="figure">
      <bdi>{count(sessions, locale)}</bdi>
    </td>
  );
  return (
    <table>
      <caption>{words.linksTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.linkColumn}</th>
          <th scope="col" class="figure">
            {words.visitsColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {visits.links.map(({ link, sessions }) => (
          <tr key={marksOf(link)}>
            <th scope="row">
              {link.creator !== '' && <bdi>{link.creator}</bdi>}
              <span class={link.creator === '' ? undefined : 'help'}>
                <bdi dir="ltr">{marksOf(link)}</bdi>
              </span>
            </th>
            {figure(sessions)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.matched}</th>
          {figure(visits.matched)}
        </tr>
        <tr>
          <th scope="row">{words.unmatched}</th>
          {figure(visits.unmatched)}
        </tr>
        <tr>
          <th scope="row">{texts.imports.total}</th>
          {figure(visits.matched + visits.unmatched)}
        </tr>
      </tfoot>
    </table>
  );
}
