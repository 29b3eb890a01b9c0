import { it } from 'vitest';
import type { ContentRow } from '../../src/core/sidebar-api.ts';
import { failEachServiceCall } from './fail-each-call.ts';
import { builtWorkbook } from './workbook.ts';

// The other targets write through the same two writers.
it('a failure at any service call leaves the workbook as it was while posts reach their tab', {
  timeout: 600_000,
}, () => {
  const request = (rows: ContentRow[]) =>
    ({ target: 'content', campaign: '1', capturedAt: '2026-04-01', rows }) as const;
  failEachServiceCall('importRows', () => {
    const book = builtWorkbook({ rows: 2 });
    book.call('importRows', request([post('a', 5), post('b', 6)]));
    const { model } = book.host;
    model.dispatch('HIDE_SHEET', { sheetId: model.getters.getSheetIdByName('Content') as string });
    // One row to change, others for which the tab has to grow and to be shown.
    return { book, request: request([post('a', 7), post('c', 8), post('d', 9)]) };
  });
});

const post = (key: string, likes: number): ContentRow => ({
  key,
  date: '2026-03-05',
  creator: '',
  format: 'post',
  link: '',
  reach: null,
  views: null,
  likes,
  comments: null,
  shares: null,
  saves: null,
  clicks: null,
  newFollowers: null,
});
