import { count } from '../formats.ts';
import { Filled } from '../parts/filled.tsx';
import { useSidebar } from '../sidebar-context.ts';
import type { LinkVisits } from './link-visits.ts';

// As many as anybody reads in a sidebar; the table above has their sum.
const SHOWN = 50;

/** Visits that belong to no link, or to several, on demand. */
export function OtherVisits({ others }: { others: LinkVisits['others'] }) {
  const { texts, locale } = useSidebar();
  const words = texts.trafficImport;
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{words.unmatchedTitle}</summary>
      <p class="help">{words.unmatchedHelp}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.linkColumn}</th>
            <th scope="col" class="figure">
              {words.visitsColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {others.slice(0, SHOWN).map(({ label, sessions, why }) => (
            <tr key={label}>
              <th scope="row">
                {label === '' ? words.unnamed : <bdi dir="ltr">{label}</bdi>}
                {why === 'several-links' && <span class="help">{words.severalLinks}</span>}
              </th>
              <td class="figure">
                <bdi>{count(sessions, locale)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {others.length > SHOWN && (
        <p class="help">
          <Filled text={texts.imports.skippedMore} values={{ count: count(others.length - SHOWN, locale) }} />
        </p>
      )}
    </details>
  );
}
