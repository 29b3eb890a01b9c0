import { normaliseUtm } from '../creator-index.ts';
import { linkSource } from './link-source.ts';
import type { TrafficRow } from './platform-data.ts';

/** The marks of a link in Links and codes; `place` finds it again. */
export interface TrackedLink {
  place: number;
  source: string;
  medium: string;
  campaign: string;
  content: string;
}

export interface MatchedTraffic {
  /** Sessions by the place of the link. */
  byLink: Map<number, number>;
  /** What belongs to no link, or to several, most sessions first. */
  unmatched: { label: string; sessions: number; why: 'no-link' | 'several-links' }[];
}

/**
 * Adds sessions up by link. A mark that the report has must be the link's; a mark it lacks (a report by source alone)
 * says nothing, so a row may fit several links, and is then given to none. The same network under its several names is
 * one source; letter case makes no difference.
 */
export function matchTraffic(traffic: readonly TrafficRow[], links: readonly TrackedLink[]): MatchedTraffic {
  const byLink = new Map<number, number>();
  const unmatched = new Map<string, MatchedTraffic['unmatched'][number]>();
  for (const row of traffic) {
    const fitting = links.filter((link) => fits(row, link));
    const [only] = fitting;
    if (only && fitting.length === 1) {
      byLink.set(only.place, (byLink.get(only.place) ?? 0) + row.sessions);
      continue;
    }
    const label = [row.source, row.medium, row.campaign, row.content]
      .filter((mark) => mark !== '')
      .join(' / ');
    const why = fitting.length === 0 ? 'no-link' : 'several-links';
    const known = unmatched.get(label);
    if (known) known.sessions += row.sessions;
    else unmatched.set(label, { label, sessions: row.sessions, why });
  }
  return { byLink, unmatched: [...unmatched.values()].sort((a, b) => b.sessions - a.sessions) };
}

function fits(row: TrafficRow, link: TrackedLink): boolean {
  if (row.source === '' && row.campaign === '' && row.content === '') return false;
  const same = (a: string, b: string): boolean => a === '' || normaliseUtm(a) === normaliseUtm(b);
  return (
    (row.source === '' || linkSource(row.source) === linkSource(link.source)) &&
    same(row.medium, link.medium) &&
    same(row.campaign, link.campaign) &&
    same(row.content, link.content)
  );
}
