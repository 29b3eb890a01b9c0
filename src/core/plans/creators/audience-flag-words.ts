import { AUDIENCE_LIMITS } from '../../metrics/audience/audience-limits.ts';
import type { RowCell } from '../ledger.ts';
import { type ListKey, listEntry } from '../lists/list-keys.ts';

/**
 * The flags of =AUDIENCEFLAGS that a creator's own row can raise, in the words of the workbook and against its own
 * benchmarks. They ask a question; there is no score.
 */
export function audienceFlagWords(
  cell: RowCell<'likes' | 'comments' | 'engagementRate' | 'benchmark'>,
): string {
  const rate = cell('engagementRate');
  const usual = cell('benchmark');
  const likes = cell('likes');
  const comments = cell('comments');
  const { timesBelow, timesAbove, likesPerComment } = AUDIENCE_LIMITS;
  const flags: readonly [string, ListKey<'AudienceFlag'>][] = [
    [`${rate}*${timesBelow}<${usual}`, 'low'],
    [`${rate}>${usual}*${timesAbove}`, 'high'],
    [`AND(${comments}<>"";SUM(${likes})>SUM(${comments})*${likesPerComment})`, 'silent'],
  ];
  const raised = flags.map(([test, flag]) => `IF(${test};" · "&${listEntry('AudienceFlag', flag)};"")`);
  const any = `OR(${flags.map(([test]) => test).join(';')})`;
  return (
    `IF(OR(${rate}="";${usual}="");"";` +
    `IF(${any};"! "&MID(${raised.join('&')};4;300);${listEntry('AudienceFlag', 'none')}))`
  );
}
