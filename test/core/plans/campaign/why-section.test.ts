import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { roiDrivers } from '../../../../src/core/metrics/planning/roi-drivers.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';
import { type CalculatedCampaign, calculatedCampaign, type LedgerRow } from '../calculated-campaign.ts';

const { why } = SHEET_TEXTS.en.campaign;
const { lists } = SHEET_TEXTS.en;

let campaign: CalculatedCampaign;
beforeAll(() => {
  campaign = calculatedCampaign();
});

type Funnel = Partial<Record<'Impressions' | 'Clicks' | 'Reach', number | ''>>;

/** The plan of metrics.md: 12, 2 %, 2.5 %, 80, 60 %: an ROI of 100 %. */
const PLAN = { PlanCpm: 12, PlanCtr: 0.02, PlanCvr: 0.025, OrderValue: 80, Margin: 0.6 } as const;
const sold = (count: number, valueEach: number): LedgerRow => ({
  kind: lists.ReturnKind.sale,
  count,
  valueEach,
});
const order = (row: LedgerRow = {}): LedgerRow => ({
  netRevenue: 70,
  status: lists.OrderStatus.valid,
  matchedBy: lists.MatchedBy.code,
  creator: '@maria',
  ...row,
});
const times = (count: number, row: LedgerRow): LedgerRow[] => Array.from({ length: count }, () => row);

beforeEach(() => {
  campaign.fill({ costs: [], creators: [], orders: [], returns: [], content: [] });
  campaign.type({ ...PLAN, Impressions: '', Clicks: '', Reach: '', Channel: lists.Platform.instagram });
});

/** 1,500 spent on 100,000 impressions with 1,500 clicks and 30 sales of 70: an ROI of -16 %. */
function negative(funnel: Funnel = { Impressions: 100_000, Clicks: 1500 }): void {
  campaign.type(funnel);
  campaign.fill({ costs: [{ amount: 1500 }], returns: [sold(30, 70)] });
}

const top = (): number => campaign.rowOf(why.section);
const headline = (): unknown => campaign.valueAt(top() + 1, 1);
const rowOf = (label: string): number => campaign.rowOf(label, { after: top() });
const figures = (label: string): unknown[] =>
  [2, 3, 4].map((column) => campaign.valueAt(rowOf(label), column));
const DRIVER_ROWS = [why.drivers.cpm, why.drivers.ctr, why.drivers.cvr, 'Order value', why.drivers.margin];
const effects = (): number[] => DRIVER_ROWS.map((label) => figures(label)[2] as number);
/** The lines under a title. */
const linesOf = (title: string, count: number): unknown[] =>
  Array.from({ length: count }, (_, line) => campaign.valueAt(rowOf(title) + 1 + line, 1));

describe('the split of the ROI', () => {
  it('gives the known parts of a negative campaign', () => {
    negative();
    const known = [-0.29838195980592, -0.384681251479772, -0.29838195980592, -0.178554828908388, 0];
    for (const [index, effect] of effects().entries()) expect(effect).toBeCloseTo(known[index]!, 12);
    expect(figures(why.drivers.total)).toEqual([1, -0.16, expect.closeTo(-1.16, 12)].map(near));
    expect(campaign.named('MarginRoi')).toBeCloseTo(-0.16, 12);
    expect(figures(why.drivers.cpm).slice(0, 2)).toEqual([12, 15]);
  });

  it('is that of ROIDRIVERS and adds up to the difference exactly, whatever the figures', () => {
    const count = (min: number, max: number) => fc.integer({ min, max });
    const figure = fc.record({
      cost: count(1, 50_000),
      impressions: count(1000, 1_000_000),
      clicks: count(1, 900),
      sales: count(1, 400),
      value: count(1, 500),
    });
    const plan = fc.record({
      PlanCpm: count(1, 60),
      PlanCtr: count(1, 100).map((ten) => ten / 1000),
      PlanCvr: count(1, 100).map((ten) => ten / 1000),
      OrderValue: count(1, 500),
      Margin: fc.constantFrom(0.2, 0.6, 1),
    });
    fc.assert(
      fc.property(
        figure,
        plan,
        fc.boolean(),
        ({ cost, impressions, clicks, sales, value }, planned, isAsPlanned) => {
          const actual = [
            (cost / impressions) * 1000,
            clicks / impressions,
            sales / clicks,
            value,
            planned.Margin,
          ];
          const [PlanCpm, PlanCtr, PlanCvr, OrderValue] = actual as [number, number, number, number];
          const used = isAsPlanned ? { ...planned, PlanCpm, PlanCtr, PlanCvr, OrderValue } : planned;
          fc.pre(sales <= clicks);
          campaign.type({ ...used, Impressions: impressions, Clicks: clicks });
          campaign.fill({ costs: [{ amount: cost }], returns: [sold(sales, value)] });
          const expected = roiDrivers.compute({
            actual,
            plan: [used.PlanCpm, used.PlanCtr, used.PlanCvr, used.OrderValue, used.Margin],
          } as never) as number[];
          const difference = figures(why.drivers.total)[2] as number;
          const scale = 1 + Math.abs(difference);
          for (const [index, effect] of effects().entries()) {
            expect(Math.abs(effect - expected[index]!) / scale).toBeLessThan(1e-9);
          }
          const [before, after] = figures(why.drivers.total) as [number, number];
          expect(Math.abs(difference - (after - before)) / scale).toBeLessThan(1e-9);
          expect(after).toBeCloseTo(campaign.named('MarginRoi') as number, 6);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('takes another margin that was typed', () => {
    negative();
    campaign.typeAt([rowOf(why.drivers.margin), 3, 0.5]);
    expect(figures(why.drivers.margin).slice(0, 2)).toEqual([0.6, 0.5]);
    expect(effects()[4]).toBeLessThan(0);
    expect(figures(why.drivers.total)[1]).toBeCloseTo(-0.3, 12);
    campaign.typeAt([rowOf(why.drivers.margin), 3, '=IF(Campaign1_Margin="";1;Campaign1_Margin)']);
  });

  it.each<[string, () => void, string]>([
    [
      'clicks',
      () => negative({ Impressions: 100_000 }),
      'To split it against the plan, these figures are missing (3): · clicks.',
    ],
    [
      'sales and what they bring',
      () => {
        campaign.type({ Impressions: 100_000, Clicks: 1500, OrderValue: '' });
        campaign.fill({ costs: [{ amount: 1500 }] });
      },
      'these figures are missing (3): · at least one sale or lead · returns · a planned value.',
    ],
  ])('says that it lacks %s', (_, fill, words) => {
    fill();
    expect(effects().every((effect) => (effect as unknown) === '')).toBe(true);
    expect(headline()).toContain(words);
    expect(campaign.errors()).toEqual([]);
  });
});

const near = (value: unknown): unknown => (typeof value === 'number' ? expect.closeTo(value, 12) : value);

describe('the tracking', () => {
  it.each<[string, () => void, string[]]>([
    ['nothing yet', () => undefined, [why.tracking.noClicks, why.tracking.noCodes, '']],
    [
      'clicks without sales, 38 of which were to be expected',
      () => campaign.type({ Clicks: 1500 }),
      [
        '! Clicks: 1500, sales: none, where about 38 were to be expected. Try link, code and checkout yourself before you judge the campaign.',
        why.tracking.noCodes,
        '',
      ],
    ],
    [
      'so few clicks that none says nothing',
      () => campaign.type({ Clicks: 119 }),
      [
        'Clicks: 119, sales: none yet. Too few clicks to tell whether something is broken.',
        why.tracking.noCodes,
        '',
      ],
    ],
    [
      'sales without clicks',
      () => campaign.fill({ returns: [sold(3, 70)] }),
      [
        '! Number of sales: 3, but no clicks: type link clicks into the funnel above.',
        why.tracking.noCodes,
        '',
      ],
    ],
    [
      'a code nobody used, most orders untraced',
      () => {
        campaign.type({ Clicks: 100 });
        campaign.fill({
          creators: [
            { handle: '@maria', code: 'MARIA15' },
            { handle: '@john', code: 'JOHN10' },
            { handle: '@nocode' },
            { handle: '@other', code: 'X', campaign: 'Another' },
          ],
          orders: [order(), ...times(2, order({ matchedBy: lists.MatchedBy.none, creator: '' }))],
        });
      },
      [
        '✓ Clicks arrive and turn into sales (clicks: 100, sales: 3).',
        '! Creators with a code who brought no sale: 1, @john among them. Was the code shown, does it work?',
        '! 67% of the orders carry neither code nor link: they cannot be traced and may not be the campaign’s.',
      ],
    ],
    [
      'all in order',
      () => {
        campaign.type({ Clicks: 100 });
        campaign.fill({ creators: [{ handle: '@maria', code: 'MARIA15' }], orders: [order()] });
      },
      [
        '✓ Clicks arrive and turn into sales (clicks: 100, sales: 1).',
        `✓ ${why.tracking.codesFine}`,
        `✓ ${why.tracking.traced}`,
      ],
    ],
  ])('%s', (_, fill, lines) => {
    fill();
    expect(linesOf(why.tracking.title, 3)).toEqual(lines);
  });

  it('puts the result in doubt only where it may be wrong as a whole', () => {
    negative();
    campaign.fill({ creators: [{ handle: '@john', code: 'JOHN10' }] });
    expect(headline()).not.toContain(why.headline.tracking);
    campaign.type({ Clicks: '' });
    expect(headline()).toContain(why.headline.tracking);
  });
});

describe('the sample', () => {
  // 196/100 deviations: 1.96/√30 is 36 %; (1.96/0.25)² is 61.5.
  it.each<[number, string]>([
    [0, 'No sales yet: there is nothing to judge by.'],
    [
      30,
      '! Number of sales so far: 30. Chance alone may move the result by ±36%. For ±25% it takes 32 more.',
    ],
    [61, '! Number of sales so far: 61. Chance alone may move the result by ±25%. For ±25% it takes 1 more.'],
    [62, '✓ Number of sales so far: 62. Chance alone moves the result by no more than about ±25%.'],
  ])('of %i', (count, line) => {
    if (count > 0) campaign.fill({ returns: [sold(count, 70)] });
    expect(linesOf(why.sample.title, 1)).toEqual([line]);
  });

  it('takes another range', () => {
    campaign.fill({ returns: [sold(30, 70)] });
    const row = rowOf(why.sample.width);
    campaign.typeAt([row, 2, 0.5]);
    expect(linesOf(why.sample.title, 1)).toEqual([
      '✓ Number of sales so far: 30. Chance alone moves the result by no more than about ±36%.',
    ]);
    campaign.typeAt([row, 2, 0.25]);
  });

  it('warns once money is spent', () => {
    campaign.fill({ costs: [{ amount: 5 }] });
    expect(linesOf(why.sample.title, 1)).toEqual(['! No sales yet: there is nothing to judge by.']);
  });
});

describe('the four questions', () => {
  const reading = (question: 'audience' | 'content' | 'cost' | 'network'): unknown =>
    campaign.valueAt(rowOf(why.questions[question].question) + 1, 4);
  const { audience, content, cost, network } = why.questions;
  const usual = { Impressions: 100_000, Clicks: 2000 };

  it.each<[string, Funnel, number, number, string, string]>([
    ['as planned', usual, 50, 80, `✓ ${audience.fine}`, `✓ ${content.fine}`],
    ['few clicks', { ...usual, Clicks: 1000 }, 25, 80, `✓ ${audience.fine}`, `! ${content.content}`],
    ['few sales', usual, 20, 80, `! ${audience.curious}`, `! ${content.offer}`],
    ['few of both', { ...usual, Clicks: 1000 }, 5, 80, `✓ ${audience.fine}`, `! ${content.both}`],
    ['cheap baskets', usual, 50, 40, `✓ ${audience.fine}`, `! ${content.value}`],
    ['no clicks counted', { Impressions: 100_000 }, 50, 80, audience.unknown, content.unknown],
    [
      'within a tenth of the plan',
      { ...usual, Clicks: 1820 },
      42,
      75,
      `✓ ${audience.fine}`,
      `✓ ${content.fine}`,
    ],
  ])('audience, content and offer: %s', (_, funnel, sales, value, people, work) => {
    campaign.type(funnel);
    campaign.fill({ costs: [{ amount: 1200 }], returns: [sold(sales, value)] });
    expect(reading('audience')).toBe(people);
    expect(reading('content')).toBe(work);
  });

  it('no sale at all speaks against the offer', () => {
    campaign.type(usual);
    campaign.fill({ costs: [{ amount: 1200 }] });
    expect(reading('content')).toBe(`! ${content.offer}`);
  });

  it('flags and a quiet audience come first', () => {
    const quiet = { handle: '@maria', followers: 50_000, likes: 200, comments: 20 };
    campaign.fill({ creators: [quiet] });
    expect(campaign.valueAt(rowOf(`${audience.engagement} · usual`), 2)).toBeCloseTo(220 / 50_000, 12);
    expect(reading('audience')).toBe(`! ${audience.quiet}`);
    campaign.fill({ creators: [quiet, { ...quiet, handle: '@john', comments: 0 }] });
    expect(reading('audience')).toBe(
      '! Followers look unusual at 1 of 2 creators (column “Worth a question” in the tab Creators): if they are not real, no offer can sell to them.',
    );
  });

  it('shows new customers and the mood of the comments', () => {
    const of = (customer: 'new' | 'returning') => order({ customer: lists.Customer[customer] });
    campaign.fill({
      orders: [of('new'), ...times(3, of('returning')), order()],
      content: [{ positive: 80, negative: 20, neutral: 100 }],
    });
    expect(campaign.valueAt(rowOf(audience.newCustomers), 2)).toBe(0.25);
    expect(campaign.valueAt(rowOf(content.sentiment), 2)).toBeCloseTo(0.3, 12);
  });

  it.each<[string, number, number, string]>([
    // 100,000 impressions at 2 %, 2.5 %, 80 and 60 % could bring 2,400.
    [
      'dearer than the plan could ever bring',
      2500,
      60,
      '! Even at the planned rates, these impressions could bring back only 2400 of the 2500 spent: it was too dear from the start. Pay less or reach more people.',
    ],
    [
      'possible, and the rates fell short',
      1500,
      30,
      '✓ At the planned rates these impressions would have brought 2400 for the 1500 spent: the price was possible, the rates fell short.',
    ],
    ['paid back', 1500, 50, `✓ ${cost.fine}`],
  ])('cost: %s', (_, spent, sales, words) => {
    campaign.type(usual);
    campaign.fill({ costs: [{ amount: spent }], returns: [sold(sales, 80)] });
    expect(reading('cost')).toBe(words);
  });

  it('cost: unknown without impressions', () => {
    campaign.fill({ costs: [{ amount: 100 }] });
    expect(reading('cost')).toBe(cost.unknown);
  });

  it('network: compares with what is usual', () => {
    const cpm = campaign.valueAt(rowOf('CPM · usual'), 3) as number;
    const ctr = campaign.valueAt(rowOf('CTR · usual'), 3) as number;
    const of = (price: number, rate: number) => {
      campaign.type({ Impressions: 100_000, Clicks: 100_000 * rate });
      campaign.fill({ costs: [{ amount: price * 100 }] });
      return reading('network');
    };
    expect(of(cpm, ctr)).toBe('✓ Cost of reach and clicks are as usual: nothing speaks against Instagram.');
    expect(of(cpm * 2, ctr)).toBe(`! ${network.dear}`);
    expect(of(cpm, ctr / 2)).toBe(`! ${network.unmoved.replace('{channel}', 'Instagram')}`);
    expect(of(cpm * 2, ctr / 2)).toBe(`! ${network.wrong.replace('{channel}', 'Instagram')}`);
    campaign.type({ Impressions: '' });
    expect(reading('network')).toBe(network.unknown);
  });
});

describe('what breaking even takes', () => {
  it('gives what the functions give', () => {
    negative();
    campaign.fill({
      costs: [{ amount: 1200, category: lists.CostCategory.adSpend }],
      creators: [{ handle: '@m', fee: 300 }],
    });
    const { breakEven } = why;
    // BREAKEVENORDERS(1500; 70; 60%) = 36; BREAKEVENREVENUE = 2,500; BREAKEVENROAS = 1.67; MAXFEE(30; 70; 60%; 1200) = 60.
    expect(figures('Number of sales')).toEqual([36, 30, 6]);
    expect(figures(breakEven.returns)).toEqual([2500, 2100, 400]);
    expect(figures(breakEven.roas)).toEqual([1 / 0.6, 1.75, ''].map(near));
    expect(figures(breakEven.cpa)).toEqual([42, 50, 8].map(near));
    expect(figures(breakEven.fee)).toEqual([60, 300, 240].map(near));
  });

  it('goes by the planned value while nothing was sold', () => {
    campaign.fill({ costs: [{ amount: 480 }] });
    expect(figures('Number of sales')).toEqual([10, 0, 10]);
  });
});

describe('the sentence on top', () => {
  it('explains a loss', () => {
    negative();
    expect(headline()).toBe(
      'ROI -16%: 0.16 of each 1 spent did not come back. Too few sales for a verdict yet (2). That is 116 points of ROI below the plan; ' +
        'most of it comes from: CTR (click-through rate), 38 points (3). To break even it takes 36 sales, 6 more than now (5).',
    );
  });

  it('explains a gain', () => {
    campaign.type({ Impressions: 100_000, Clicks: 4000 });
    campaign.fill({ costs: [{ amount: 1200 }], returns: [sold(100, 80)] });
    expect(headline()).toBe(
      'ROI 300%: each 1 spent came back, and 3 on top. That is 200 points of ROI above the plan; ' +
        'most of it comes from: CTR (click-through rate), 200 points (3).',
    );
  });

  it('has nothing to explain yet', () => {
    expect(headline()).toBe(why.headline.nothingSpent);
  });
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  it('explains the same campaign', () => {
    const other = calculatedCampaign({ language });
    expect(other.errors()).toEqual([]);
    other.type({ ...PLAN, Impressions: 100_000, Clicks: 1500 });
    const kind = SHEET_TEXTS[language].lists.ReturnKind.sale;
    other.fill({ costs: [{ amount: 1500 }], returns: [{ kind, count: 30, valueEach: 70 }] });
    expect(other.errors()).toEqual([]);
    const { drivers } = SHEET_TEXTS[language].campaign.why;
    const row = other.rowOf(drivers.total);
    expect([2, 3, 4].map((column) => other.valueAt(row, column))).toEqual([1, -0.16, -1.16].map(near));
    const sentence = String(other.valueAt(other.rowOf(SHEET_TEXTS[language].campaign.why.section) + 1, 1));
    for (const figure of ['16%', '116', '38', '36', drivers.ctr]) expect(sentence).toContain(figure);
  });
});

describe('a goal of leads', () => {
  it('splits by leads and what one is worth', () => {
    const leads = calculatedCampaign({ brief: { goalKind: 'leads', businessModel: 'b2b' } });
    leads.type({
      PlanCpm: 12,
      PlanCtr: 0.02,
      PlanCvr: 0.05,
      CloseRate: 0.1,
      CustomerValue: 500,
      Impressions: 100_000,
      Clicks: 1500,
    });
    leads.fill({
      costs: [{ amount: 1500 }],
      returns: [{ kind: lists.ReturnKind.lead, count: 60, valueEach: 40 }],
    });
    const after = leads.rowOf(why.section);
    const row = leads.rowOf('Value of a lead', { after });
    expect([2, 3].map((column) => leads.valueAt(row, column))).toEqual([50, 40]);
    expect(leads.valueAt(leads.rowOf(why.drivers.cvr, { after }), 3)).toBeCloseTo(0.04, 12);
    // Planned: 1,000 × 2 % × 5 % × 50 / 12.
    expect(leads.valueAt(leads.rowOf(why.drivers.total, { after }), 2)).toBeCloseTo(50 / 12 - 1, 12);
    expect(leads.valueAt(leads.rowOf(why.sample.title, { after }) + 1, 1)).toContain(
      'Number of qualified leads so far: 60.',
    );
  });
});
