import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { paybackDays } from '../../../../src/core/metrics/profitability/payback-days.ts';
import { dateSerial } from '../../../../src/core/plans/date-serial.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';
import {
  CAMPAIGN,
  type CalculatedCampaign,
  calculatedCampaign,
  type LedgerRow,
} from '../calculated-campaign.ts';

const day = (number: number): number => dateSerial('2026-03-01') + number;
const sale = (date: number | '', amount: number): LedgerRow => ({
  date,
  kind: SHEET_TEXTS.en.lists.ReturnKind.sale,
  count: 1,
  valueEach: amount,
});
const order = (
  date: number | '',
  netRevenue: number,
  status: 'valid' | 'cancelled' = 'valid',
): LedgerRow => ({
  date,
  netRevenue,
  status: SHEET_TEXTS.en.lists.OrderStatus[status],
});

let campaign: CalculatedCampaign;
beforeAll(() => {
  campaign = calculatedCampaign();
});

interface Rows {
  start?: number | '';
  margin?: number | '';
  costs?: readonly LedgerRow[];
  returns?: readonly LedgerRow[];
  orders?: readonly LedgerRow[];
}

function fill({ start = '', margin = '', costs = [], returns = [], orders = [] }: Rows): void {
  campaign.type({ Start: start, Margin: margin });
  campaign.fill({ costs, returns, orders });
}
const headline = (): unknown => campaign.valueAt(campaign.rowOf('Payback') + 1, 1);
/** The weeks' rows of a column of the table. */
const weeks = (column: number): unknown[] => {
  const head = campaign.rowOf('Week');
  return Array.from({ length: 26 }, (_, week) => campaign.valueAt(head + 1 + week, column));
};

describe('the day of the payback', () => {
  it.each<[string, Rows, unknown, unknown]>([
    ['nothing at all', {}, '', ''],
    ['a start and no costs', { start: day(0), returns: [sale(day(3), 50)] }, '', ''],
    ['no date anywhere', { costs: [{ amount: 250 }], returns: [sale('', 990)] }, '', ''],
    [
      'the fitness trainer: 990 on day 16 for 250',
      { start: day(0), costs: [{ date: day(0), amount: 250 }], returns: [sale(day(16), 990)] },
      day(16),
      16,
    ],
    [
      'the metric’s own example: 150, 60 two days later, 90 on the eleventh',
      { costs: [{ amount: 250 }], returns: [sale(day(2), 60), sale(day(0), 150), sale(day(10), 90)] },
      day(10),
      10,
    ],
    [
      'two sales on the first day',
      { costs: [{ amount: 250 }], returns: [sale(day(0), 150), sale(day(0), 100)] },
      day(0),
      0,
    ],
    [
      'a margin of 25%',
      { margin: 0.25, costs: [{ amount: 250 }], returns: [sale(day(0), 990)] },
      'not yet',
      'not yet',
    ],
    [
      'a margin of 0',
      { margin: 0, costs: [{ amount: 1 }], returns: [sale(day(0), 990)] },
      'not yet',
      'not yet',
    ],
    [
      'a cancelled order',
      { costs: [{ amount: 100 }], orders: [order(day(1), 100, 'cancelled'), order(day(0), 40)] },
      'not yet',
      'not yet',
    ],
    [
      'sales before the start count at the start',
      { start: day(5), costs: [{ amount: 100 }], returns: [sale(day(1), 60), sale(day(8), 40)] },
      day(8),
      3,
    ],
    [
      'an order without a date counts nowhere',
      { start: day(0), costs: [{ amount: 100 }], orders: [order('', 500), order(day(2), 90)] },
      'not yet',
      'not yet',
    ],
    [
      'later than the table’s 26 weeks',
      { start: day(0), costs: [{ amount: 100 }], returns: [sale(day(700), 100)] },
      day(700),
      700,
    ],
    [
      'reached in the middle of a week, fallen back by its end',
      { start: day(0), costs: [{ amount: 100 }], returns: [sale(day(1), 120), sale(day(3), -90)] },
      day(1),
      1,
    ],
    [
      'a refund before it is reached',
      {
        start: day(0),
        costs: [{ amount: 100 }],
        returns: [sale(day(1), 90), sale(day(3), -50), sale(day(4), 50), sale(day(200), 10)],
      },
      day(200),
      200,
    ],
    [
      'a sum of cents that is the investment',
      { costs: [{ amount: 0.3 }], returns: [sale(day(0), 0.1), sale(day(4), 0.2)] },
      day(4),
      4,
    ],
  ])('%s', (_, rows, date, days) => {
    fill(rows);
    expect(campaign.named('PaybackDate')).toBe(date);
    expect(campaign.named('PaybackDays')).toBe(days);
    expect(campaign.errors()).toEqual([]);
  });

  it('is that of =PAYBACKDAYS on the same rows, whatever the rows', () => {
    const date = fc.oneof(
      { arbitrary: fc.nat(400).map(day), weight: 9 },
      { arbitrary: fc.constant<''>(''), weight: 1 },
    );
    const cents = (min: number, max: number) =>
      fc.integer({ min: min * 100, max: max * 100 }).map((c) => c / 100);
    const rows = fc.record({
      start: fc.oneof(fc.constant<''>(''), fc.nat(200).map(day)),
      margin: fc.constantFrom<number | ''>('', 0.25, 0.6, 1),
      costs: fc.array(fc.record({ date, amount: cents(1, 200) }), { maxLength: 4 }),
      returns: fc.array(fc.tuple(date, cents(-100, 200)), { maxLength: 10 }),
      orders: fc.array(fc.tuple(date, cents(-20, 120), fc.constantFrom('valid', 'valid', 'cancelled')), {
        maxLength: 6,
      }),
    });
    fc.assert(
      fc.property(rows, ({ start, margin, costs, returns, orders }) => {
        fill({
          start,
          margin,
          costs,
          returns: returns.map(([on, amount]) => sale(on, amount)),
          orders: orders.map(([on, amount, status]) => order(on, amount, status)),
        });
        expect(campaign.named('PaybackDays')).toBe(expectedDays({ start, margin, costs, returns, orders }));
      }),
      { numRuns: 25 },
    );
  });
});

function expectedDays({
  start,
  margin,
  costs,
  returns,
  orders,
}: {
  start: number | '';
  margin: number | '';
  costs: readonly { date: number | ''; amount: number }[];
  returns: readonly (readonly [number | '', number])[];
  orders: readonly (readonly [number | '', number, 'valid' | 'cancelled'])[];
}): number | string {
  const investment = costs.reduce((sum, { amount }) => sum + amount, 0);
  const dated = [...costs.map(({ date }) => date), ...returns.map(([on]) => on), ...orders.map(([on]) => on)];
  const first = start === '' ? Math.min(...dated.filter((on) => on !== '')) : start;
  if (investment <= 0 || !Number.isFinite(first)) return '';
  const earned: [number, number][] = [
    ...returns.map(([on, amount]) => [on, amount] as const),
    ...orders.flatMap(([on, amount, status]) => (status === 'valid' ? [[on, amount] as const] : [])),
  ].flatMap(([on, amount]) => (on === '' ? [] : [[Math.max(on, first), amount]]));
  return paybackDays.compute({
    dates: [first, ...earned.map(([on]) => on)],
    returns: [0, ...earned.map(([, amount]) => amount)],
    investment,
    margin: margin === '' ? 1 : margin,
  } as never) as number | string;
}

describe('the weeks', () => {
  it('cumulate margin and investment from the start, what has no date from the first week', () => {
    fill({
      start: day(0),
      margin: 0.5,
      costs: [
        { amount: 100 },
        { date: day(-9), amount: 20 },
        { date: day(6), amount: 30 },
        { date: day(7), amount: 7 },
      ],
      returns: [sale(day(-3), 10), sale(day(6), 20), sale(day(7), 40), sale(day(400), 500), sale('', 800)],
      orders: [order(day(13), 60), order(day(13), 999, 'cancelled'), order(day(181), 2), order(day(182), 4)],
    });
    expect(weeks(2).slice(0, 3)).toEqual([day(0), day(7), day(14)]);
    expect(weeks(3).slice(0, 3)).toEqual([15, 65, 65]);
    expect(weeks(3)[25]).toBe(66);
    expect(weeks(4).slice(0, 3)).toEqual([150, 157, 157]);
    expect(weeks(1)).toEqual(Array.from({ length: 26 }, (_, week) => week + 1));
  });

  it('take a creator’s fee as spent from the start', () => {
    fill({ start: day(0), returns: [sale(day(0), 10)] });
    campaign.fill({ creators: [{ handle: '@maria', fee: 300 }] });
    expect(weeks(4)[0]).toBe(300);
    campaign.fill({ creators: [] });
  });

  it('count another campaign’s rows nowhere', () => {
    fill({
      start: day(0),
      costs: [{ amount: 100 }],
      returns: [{ ...sale(day(1), 900), campaign: 'Another' }, sale(day(2), 30)],
    });
    expect(weeks(3)[25]).toBe(30);
    expect(campaign.named('PaybackDate')).toBe('not yet');
  });

  it('stay blank while there is nothing', () => {
    fill({});
    expect([...weeks(2), ...weeks(3), ...weeks(4)].every((value) => value === '')).toBe(true);
  });

  it('are drawn as two lines, with the names of both axes', () => {
    const chart = campaign.plan.charts.find(({ type }) => type === 'line')!;
    const { title, weeks: labels, amount } = SHEET_TEXTS.en.campaign.payback.chart;
    expect(chart).toMatchObject({ title, labelAxis: labels, valueAxis: amount });
    expect(chart.labels).toEqual({ row: campaign.rowOf('Week'), column: 1, rows: 27, columns: 1 });
    expect(chart.series.map(({ column, rows }) => [column, rows])).toEqual([
      [3, 27],
      [4, 27],
    ]);
  });
});

describe('the sentence', () => {
  it.each<[Rows, string]>([
    [{}, 'Nothing to pay back yet: type what the campaign costs in the tab Costs.'],
    [
      { costs: [{ amount: 10 }] },
      'No row has a date yet: type a start above, or dates in Costs and Returns.',
    ],
    [
      { start: day(0), costs: [{ amount: 10 }], returns: [sale(day(0), 10)] },
      '✓ Paid back on the first day, 2026-03-01.',
    ],
    [
      { start: day(0), costs: [{ amount: 10 }], returns: [sale(day(30), 10)] },
      '✓ Paid back on 2026-03-31, day 30 after the start: a sprint, counted in days.',
    ],
    [
      { start: day(0), costs: [{ amount: 10 }], returns: [sale(day(31), 10)] },
      '✓ Paid back on 2026-04-01, day 31 after the start: a marathon, in its month 2.',
    ],
    [
      { start: day(0), costs: [{ amount: 10 }], returns: [sale(day(9), 4), sale('', 7)] },
      '! Not yet paid back: 6 of margin is still missing on 2026-03-10, day 9 after the start. A marathon takes months: ' +
        'ask again later before you call it a loss. Returns without a date are left out here: 7. Type their dates in the tab Returns.',
    ],
  ])('%j', (rows, sentence) => {
    fill(rows);
    expect(headline()).toBe(sentence);
  });

  it('estimates the day by the pace so far', () => {
    // 4 in ten days: 10 after 25 days, the 25th of which is day 24.
    fill({ start: day(0), costs: [{ amount: 10 }], returns: [sale(day(9), 4)] });
    const row = campaign.rowOf('At this pace by', { column: 4 });
    expect(campaign.valueAt(row, 5)).toBe(day(24));
    fill({ start: day(0), costs: [{ amount: 10 }], returns: [sale(day(9), 10)] });
    expect(campaign.valueAt(row, 5)).toBe('');
  });

  it('says which margin it counts with', () => {
    fill({ start: day(0), costs: [{ amount: 10 }] });
    const row = campaign.rowOf('Margin rate used', { column: 4 });
    expect([campaign.valueAt(row, 5), campaign.valueAt(row, 6)]).toEqual([1, 'none typed: all of it']);
    campaign.type({ Margin: 0.4 });
    expect([campaign.valueAt(row, 5), campaign.valueAt(row, 6)]).toEqual([0.4, 'typed']);
  });
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  it('gives the same day without an error', () => {
    const other = calculatedCampaign({ language });
    expect(other.errors()).toEqual([]);
    other.fill({
      costs: [{ amount: 250 }],
      returns: [
        { date: day(0), kind: SHEET_TEXTS[language].lists.ReturnKind.sale, count: 1, valueEach: 100 },
      ],
    });
    expect(other.named('PaybackDate')).toBe(SHEET_TEXTS[language].campaign.payback.notYet);
    other.fill({
      orders: [{ date: day(4), netRevenue: 150, status: SHEET_TEXTS[language].lists.OrderStatus.valid }],
    });
    expect(other.named('PaybackDays')).toBe(4);
    expect(other.named('Name')).toBe(CAMPAIGN);
  });
});
