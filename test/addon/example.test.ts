import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language.ts';
import { dateSerial } from '../../src/core/plans/date-serial.ts';
import { SHEET_TEXTS } from '../../src/i18n/sheet-texts.ts';
import { builtWorkbook, newWorkbook, saved } from './workbook.ts';

const example = saved(5, () => {
  const book = newWorkbook({ rows: 5 });
  book.call('addExample', { language: 'en' });
  return book;
});

describe('the fitness trainer example', () => {
  // 10 guides at 99; 100 ads, 50 template, 4 h at 25: 296 % net, 396 % gross, paid back with the third guide.
  it.each(LANGUAGES)('shows its known figures in %s, and leaves nothing behind', (language) => {
    const book = newWorkbook({ rows: 5 });
    book.call('addExample', { language });
    expect(book.named('Campaign1_Investment')).toBe(250);
    expect(book.named('Campaign1_Returns')).toBe(990);
    expect(book.named('Campaign1_NetRoi')).toBeCloseTo(2.96, 12);
    expect(book.named('Campaign1_GrossRoi')).toBeCloseTo(3.96, 12);
    expect(book.named('Campaign1_GoalActual')).toBe(10);
    expect(book.named('Campaign1_PaybackDate')).toBe(dateSerial('2026-01-16'));
    expect(book.named('Campaign1_PaybackDays')).toBe(11);

    const { state } = book.call('removeExample', {});
    expect(state.campaigns).toEqual([]);
    expect(book.tabs()).toEqual(['Sheet1']);
    expect(book.host.model.getters.getNamedRanges()).toEqual([]);
  });

  it('says the answer in one sentence', () => {
    expect(example().shows('Campaign Fitness guide example')).toContainEqual(
      expect.stringMatching(
        /^For each 1 spent, 3\.96 came back: a net ROI of 296%\. .*Goal: 10 of 20 sales\.$/,
      ),
    );
  });

  it('is added once', () => {
    const book = example();
    const before = book.snapshot();
    const again = book.call('addExample', { language: 'en', businessModel: 'courses' });
    expect(again.created).toEqual([]);
    expect(book.snapshot()).toBe(before);
  });
});

describe('an example that is removed', () => {
  it('takes only its own rows away from a workbook that is in use', () => {
    const book = builtWorkbook({ rows: 8 });
    const before = book.tabs();
    book.call('addExample', { language: 'tr' });
    expect(book.cell('Costs', 1, 'description')).toBe(SHEET_TEXTS.tr.example.courses.ads);
    book.type('Costs', 4, { campaign: 'Spring sale', amount: '40' });
    book.call('removeExample', {});
    expect(book.tabs()).toEqual(before);
    expect(book.cell('Costs', 1, 'description')).toBe('');
    expect(book.cell('Costs', 4, 'campaign')).toBe('Spring sale');
    expect(book.named('Campaign1_Investment')).toBe(40);
  });

  it('leaves a row that was changed, and the tab it stands in', () => {
    const book = example();
    book.type('Costs', 1, { amount: '120' });
    book.call('removeExample', {});
    expect(book.tabs()).toContain('Costs');
    expect(book.cell('Costs', 1, 'amount')).toBe(120);
    expect(book.cell('Costs', 2, 'amount')).toBe('');
  });

  it('keeps benchmarks that were changed, and what they rest on', () => {
    const book = newWorkbook({ rows: 5 });
    book.call('addExample', { language: 'he', businessModel: 'courses' });
    book.enter('Benchmarks_Cpm', '12');
    book.call('removeExample', {});
    expect(book.named('Benchmarks_Cpm')).toBe(12);
    expect(book.tabs()).toContain(SHEET_TEXTS.he.benchmarks.tab);
    expect(book.tabs()).toContain(SHEET_TEXTS.he.listsTab.tab);
  });

  it('is whole again where removing fails once its rows are cleared', () => {
    const [removed, failing] = [example(), example()];
    removed.host.calls.reset();
    removed.call('removeExample', {});
    const lastCleared = removed.host.calls.log.lastIndexOf('Range.clearContent');
    expect(lastCleared).toBeGreaterThan(0);

    const before = failing.snapshot();
    failing.host.calls.reset();
    failing.host.calls.failAt(lastCleared + 2);
    expect(failing.ask('removeExample', {}).ok).toBe(false);
    expect(failing.snapshot()).toBe(before);
  });
});
