import { useEffect, useState } from 'preact/hooks';
import type { PlatformSummary } from '../../core/imports/platforms/platform-file.ts';
import type { ListedLink } from '../../core/sidebar-api.ts';
import { call } from '../call.ts';
import { count } from '../formats.ts';
import { CampaignChoice } from '../parts/campaign-choice.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { type Problem, problemOf } from '../problem.ts';
import { useSidebar } from '../sidebar-context.ts';
import type { ImportProps } from './chosen-file.ts';
import { FileFacts } from './file-facts.tsx';
import { LinkTable } from './link-table.tsx';
import { linkRows, linkVisits } from './link-visits.ts';
import { OtherVisits } from './other-visits.tsx';
import { RowsImport } from './rows-import.tsx';
import { WhatIsWritten } from './what-is-written.tsx';

type TrafficFile = Extract<PlatformSummary, { kind: 'traffic' }>;

/** Visits: matched to the links of the campaign, then into Links and codes. */
export function TrafficImport({ chosen, campaignId, setCampaignId, toFile }: ImportProps<TrafficFile>) {
  const { texts, locale } = useSidebar();
  const words = texts.trafficImport;
  const { name, read } = chosen;
  const { links, problem } = useLinks(campaignId);
  const visits = links && linkVisits(read.traffic, links);
  const rows = visits ? linkRows(visits.links) : [];
  return (
    <RowsImport
      writing={words.writing}
      toFile={() => toFile()}
      check={(importRows) => (
        <>
          <CampaignChoice value={campaignId} choose={setCampaignId} />
          {problem && <ProblemNotice problem={problem} />}
          {links?.length === 0 && <p class="notice watch">{words.noLinks}</p>}
          {links && links.length > 0 && rows.length === 0 && (
            <p class="notice watch">{namesSources(read.traffic) ? words.nothingMatched : words.noSources}</p>
          )}
          <FileFacts
            name={name}
            file={read}
            figures={[{ name: words.rowsRead, value: read.traffic.length }]}
          />
          {!links && !problem && <Progress what={words.readingLinks} />}
          {visits && <LinkTable visits={visits} />}
          {visits && <OtherVisits others={visits.others} />}
          <WhatIsWritten
            where={
              rows.length === 0
                ? undefined
                : { text: words.where, values: { count: count(rows.length, locale) } }
            }
            confirm={{
              text: words.confirm,
              act: () => importRows({ target: 'links', campaign: campaignId, rows }),
            }}
            toFile={() => toFile()}
          />
        </>
      )}
    />
  );
}

/** Whether the report tells one way in from another at all. */
const namesSources = (traffic: TrafficFile['traffic']): boolean =>
  traffic.some(({ source, campaign, content }) => source !== '' || campaign !== '' || content !== '');

/** The links of the campaign as they are listed now; null while they are read. */
function useLinks(campaign: string): { links: ListedLink[] | null; problem: Problem | null } {
  const [links, setLinks] = useState<ListedLink[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isAsked = true;
    setLinks(null);
    setProblem(null);
    call('readLinks', { campaign }).then(
      (reply) => isAsked && setLinks(reply.links),
      (failure) => isAsked && setProblem(problemOf(failure)),
    );
    return () => {
      isAsked = false;
    };
  }, [campaign]);
  return { links, problem };
}
