import { definePlatformFormat } from './platform-format.ts';
import { readCount } from './read-count.ts';

/**
 * A table of a Google Analytics 4 report that says where sessions came from. Rates are fractions and are not read. The
 * row with an empty first cell is the report's own total.
 */
export const ga4Traffic = definePlatformFormat({
  id: 'ga4-traffic',
  kind: 'traffic',
  columns: {
    sourceMedium: ['Session source / medium', 'First user source / medium', 'Source / medium'],
    source: ['Session source', 'Session manual source', 'First user source', 'Source'],
    medium: ['Session medium', 'Session manual medium', 'First user medium', 'Medium'],
    campaign: ['Session campaign', 'Session manual campaign name', 'First user campaign', 'Campaign'],
    content: [
      'Session manual ad content',
      'Session ad content',
      'First user manual ad content',
      'Manual ad content',
    ],
    period: ['Date range'],
    sessions: ['Sessions'],
  },
  required: ['sessions'],
  detail: (columns) =>
    (['sourceMedium', 'source', 'medium', 'campaign', 'content'] as const).filter(columns.has).length +
    // One column that holds two marks.
    Number(columns.has('sourceMedium')),
  period: (columns, cells) => columns.cell(cells, 'period'),
  read(columns, cells) {
    const cell = (field: Parameters<typeof columns.cell>[1]): string => unset(columns.cell(cells, field));
    if ((cells[0] ?? '').trim() === '') return { skip: 'total-row', value: '' };
    const [source = '', medium = ''] = columns.cell(cells, 'sourceMedium').split(' / ').map(unset);
    const row = {
      source: cell('source') || source,
      medium: cell('medium') || medium,
      campaign: cell('campaign'),
      content: cell('content'),
    };
    const sessions = readCount(columns.cell(cells, 'sessions'));
    if (sessions === undefined || sessions === null) {
      return { skip: 'count-unreadable', value: columns.cell(cells, 'sessions') };
    }
    return { row: { ...row, sessions } };
  },
});

/** What analytics writes for a mark the link did not carry. */
const unset = (value: string): string => (/^\((?:not set|none|not provided)\)$/i.test(value) ? '' : value);
