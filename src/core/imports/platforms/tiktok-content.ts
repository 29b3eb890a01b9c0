import { cleanLink } from '../../links/clean-link.ts';
import { readDay } from '../date-order.ts';
import { definePlatformFormat } from './platform-format.ts';
import { readCounts } from './read-counts.ts';

const COUNTS = ['likes', 'comments', 'shares', 'views', 'saves'] as const;

/** TikTok Studio › Analytics › Content › Download data. The id of a video stands only in its link. */
export const tiktokContent = definePlatformFormat({
  id: 'tiktok-content',
  kind: 'content',
  columns: {
    link: ['Video link'],
    published: ['Post time'],
    likes: ['Total likes'],
    comments: ['Total comments'],
    shares: ['Total shares'],
    views: ['Total views'],
    saves: ['Add to favorites'],
  },
  required: ['link', 'published', 'likes', 'comments', 'views'],
  day: 'published',
  read(columns, cells, { order }) {
    const link = cleanLink(columns.cell(cells, 'link'));
    if (link === '') return { skip: 'number-missing', value: '' };
    const published = columns.cell(cells, 'published');
    const date = readDay(published, order);
    if (date === null) return { skip: 'date-unreadable', value: published };
    const counts = readCounts(columns, cells, COUNTS);
    if ('unreadable' in counts) return { skip: 'count-unreadable', value: String(counts.unreadable) };
    return {
      row: {
        key: /\/(?:video|photo)\/(\d+)/.exec(link)?.[1] ?? link,
        date,
        format: 'reel',
        link,
        account: /\/@([^/]+)\//.exec(link)?.[1] ?? '',
        reach: null,
        clicks: null,
        newFollowers: null,
        ...counts,
      },
    };
  },
});
