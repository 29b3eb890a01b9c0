import { type MatchedTraffic, matchTraffic } from '../../core/imports/platforms/match-traffic.ts';
import type { TrafficRow } from '../../core/imports/platforms/platform-data.ts';
import type { LinkRow, ListedLink } from '../../core/sidebar-api.ts';

/** How the visits of a report fall to the links of a campaign; `matched` and `unmatched` add up to the report. */
export interface LinkVisits {
  links: { link: ListedLink; sessions: number }[];
  matched: number;
  unmatched: number;
  others: MatchedTraffic['unmatched'];
}

export function linkVisits(traffic: readonly TrafficRow[], listed: readonly ListedLink[]): LinkVisits {
  const { byLink, unmatched } = matchTraffic(
    traffic,
    listed.map((link, place) => ({ ...link, place })),
  );
  const links = [...byLink].map(([place, sessions]) => ({ link: listed[place]!, sessions }));
  const sum = (parts: readonly { sessions: number }[]): number =>
    parts.reduce((total, { sessions }) => total + sessions, 0);
  return {
    links: links.sort((a, b) => b.sessions - a.sessions),
    matched: sum(links),
    unmatched: sum(unmatched),
    others: unmatched,
  };
}

/** Reports count visits only: the clicks that somebody typed stay. */
export const linkRows = (links: LinkVisits['links']): LinkRow[] =>
  links.map(({ link: { source, medium, campaign, content }, sessions }) => ({
    ...{ source, medium, campaign, content },
    clicks: null,
    sessions,
  }));

/** `instagram / influencer / spring / anna`, without the empty marks. */
export const marksOf = ({ source, medium, campaign, content }: ListedLink): string =>
  [source, medium, campaign, content].filter((mark) => mark !== '').join(' / ');
