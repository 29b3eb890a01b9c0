import { type ReportScope, reportSum } from './report-scope.ts';

/** Without an import nothing is known: that is no zero. */
export const blankIfNone = (count: string): string => `IF(${count}=0;"";${count})`;

/** What the network counted for a creator's pieces. */
export const creatorCount = (scope: ReportScope, column: string, creator: string): string =>
  reportSum(scope, column, 'Content_Creator', creator);

/**
 * Posts and links count the same clicks: those of the links only where the posts have none, and the visits of web
 * analytics only where no link has any, for one creator as for all.
 */
export function creatorClicks(scope: ReportScope, creator: string): string {
  const posts = creatorCount(scope, 'Content_Clicks', creator);
  const anyPost = reportSum(scope, 'Content_Clicks');
  const [clicks, visits] = ['Links_Clicks', 'Links_Sessions'].map((column) =>
    reportSum(scope, column, 'Links_Creator', creator),
  );
  const links = `IF(${reportSum(scope, 'Links_Clicks')}=0;${visits};${clicks})`;
  return `IF(${anyPost}=0;${links};${posts})`;
}

/** What the tab Creators says of a creator in this campaign, in words; "" where it says nothing. */
export function creatorWords({ ref }: ReportScope, column: string, creator: string): string {
  const place = '(ROW(Creators_Handle)-SUMPRODUCT(MIN(ROW(Creators_Handle)))+1)';
  const found = `SUMPRODUCT(MAX((Creators_Campaign=${ref('Name')})*(Creators_Handle=${creator})*${place}))`;
  return `IF(${found}=0;"";INDEX(${column};${found})&"")`;
}

/** The same of a rate; "" where it is not known. */
export function creatorRate({ ref }: ReportScope, column: string, creator: string): string {
  const rate = `MAXIFS(${[column, 'Creators_Campaign', ref('Name'), 'Creators_Handle', creator].join(';')})`;
  return `IF(${rate}=0;"";${rate})`;
}
