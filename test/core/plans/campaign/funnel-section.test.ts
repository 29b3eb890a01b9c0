import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { FUNNEL } from '../../../../src/core/plans/campaign/funnel-row.ts';
import { funnelSteps, stepMark } from '../../../../src/core/plans/campaign/funnel-steps.ts';
import type { PlanCell } from '../../../../src/core/plans/sheet-plan.ts';
import { BUSINESS_MODELS, type CampaignBrief, GOAL_KINDS } from '../../../../src/core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';
import { calculatedCampaign, type LedgerName, type LedgerRow } from '../calculated-campaign.ts';

type Column = keyof typeof FUNNEL;

let campaign = calculatedCampaign({ brief: { goalNumber: 60 } });
const shop = campaign;
const at = (label: string): number => campaign.rowOf(label, { after: campaign.rowOf('Funnel') });
const cell = (label: string, column: Column): unknown => campaign.valueAt(at(label), FUNNEL[column]);
const row = (label: string, columns: readonly Column[]): unknown[] =>
  columns.map((column) => cell(label, column));
const build = (brief: Partial<CampaignBrief> = {}): void => {
  campaign = calculatedCampaign({ brief });
};

const typed: [string, Column][] = [];
function type(label: string, cells: Partial<Record<Column, number>>): void {
  for (const [column, value] of Object.entries(cells) as [Column, number][]) {
    typed.push([label, column]);
    campaign.typeAt([at(label), FUNNEL[column], value]);
  }
}
/** What the plan puts into a cell. */
function planned(row: number, column: number): PlanCell {
  const block = campaign.plan.blocks.find(
    (each) =>
      each.row <= row &&
      row < each.row + each.cells.length &&
      each.column <= column &&
      column < each.column + each.cells[0]!.length,
  );
  return block?.cells[row - block.row]?.[column - block.column] ?? '';
}

const PAID = { promotion: 'Paid', reach: 42_000, views: 61_000, likes: 900, saves: 100, clicks: 640 };
const FREE = { promotion: 'Organic', reach: 18_000, views: 26_000, likes: 1100, comments: 400, clicks: 310 };
const COSTS = [{ category: 'Ad spend', amount: 870 }];
const ALL = ['paid', 'organic', 'actual'] as const;

describe('the funnel of a shop', () => {
  afterEach(() => {
    const used: LedgerName[] = ['content', 'links', 'orders', 'returns', 'costs', 'creators'];
    shop.fill(Object.fromEntries(used.map((name) => [name, [] as LedgerRow[]])));
    for (const [label, column] of typed.splice(0)) {
      shop.typeAt([at(label), FUNNEL[column], planned(at(label), FUNNEL[column])]);
    }
  });

  it('is blank on a blank sheet', () => {
    for (const step of funnelSteps('onlineShop', 'sales')) {
      const mark = { micro: '○', macro: '●', goal: '★' }[stepMark(step, 'onlineShop', 'sales')];
      const label = `${mark} ${SHEET_TEXTS.en.campaign.funnel.steps[step].label}`;
      expect(row(label, [...ALL, 'share', 'cost']), label).toEqual(['', '', '', '', '']);
    }
    expect(campaign.errors()).toEqual([]);
  });

  it('counts what Content knows, paid beside organic', () => {
    campaign.fill({
      content: [PAID, FREE, { ...FREE, promotion: '', reach: 2000, views: 3000, clicks: 50 }],
    });
    expect(row('○ Reach (people)', ALL)).toEqual([42_000, 20_000, 62_000]);
    expect(row('○ Impressions', ALL)).toEqual([61_000, 29_000, 90_000]);
    expect(row('○ Likes, comments, shares, saves', ALL)).toEqual([1000, 3000, 4000]);
    expect(row('○ Link clicks', ALL)).toEqual([640, 360, 1000]);
    expect([campaign.named('Reach'), campaign.named('Impressions'), campaign.named('Clicks')]).toEqual([
      62_000, 90_000, 1000,
    ]);
  });

  it('takes the clicks of the links where no post has any, and visits where nothing else was counted', () => {
    campaign.fill({ links: [{ sessions: 61 }, { sessions: 28 }] });
    expect(row('○ Link clicks', ALL)).toEqual(['', 89, 89]);
    campaign.fill({ links: [{ clicks: 70, sessions: 61 }, { clicks: 30 }] });
    expect(row('○ Link clicks', ALL)).toEqual(['', 100, 100]);
    campaign.fill({ content: [FREE] });
    expect(row('○ Link clicks', ALL)).toEqual(['', 310, 310]);
  });

  it('lets what is typed go before what is counted', () => {
    campaign.fill({ content: [PAID, FREE] });
    type('○ Reach (people)', { paid: 40_000 });
    expect(row('○ Reach (people)', ALL)).toEqual([40_000, 18_000, 58_000]);
    type('○ Added to cart', { organic: 25 });
    expect(row('○ Added to cart', ALL)).toEqual(['', 25, 25]);
  });

  it('counts sales in Orders and Returns, and leaves the rest of them to organic once the paid part is typed', () => {
    campaign.fill({
      orders: [{ status: 'Valid' }, { status: 'Valid' }, { status: 'Cancelled' }],
      returns: [
        { kind: 'Sale without an order row', count: 5 },
        { kind: 'Instagram Shopping', count: 3 },
        { kind: 'Lead', count: 9 },
      ],
    });
    expect(row('★ Sales', ALL)).toEqual(['', '', 10]);
    type('★ Sales', { paid: 4 });
    expect(row('★ Sales', ALL)).toEqual([4, 6, 10]);
    expect([campaign.named('Sales'), campaign.named('GoalActual')]).toEqual([10, 10]);
  });

  it('shows no sale as 0 once somebody has clicked', () => {
    campaign.fill({ content: [FREE] });
    expect(cell('★ Sales', 'actual')).toBe(0);
    expect(cell('Conversion rate (CVR): Sales', 'actual')).toBe(0);
  });

  it('says how much of the plan is reached and what each step costs', () => {
    campaign.fill({
      content: [PAID, FREE],
      costs: COSTS,
      returns: [{ kind: 'Instagram Shopping', count: 15 }],
    });
    type('○ Reach (people)', { plan: 120_000 });
    expect(row('○ Reach (people)', ['plan', 'share', 'cost'])).toEqual([120_000, 0.5, 870 / 60_000]);
    // 870 / 87,000 × 1,000; 870 / 950; 870 / 15
    expect(cell('○ Impressions', 'cost')).toBeCloseTo(10, 12);
    expect(cell('○ Link clicks', 'cost')).toBeCloseTo(870 / 950, 12);
    expect(row('★ Sales', ['plan', 'share', 'cost'])).toEqual([60, 0.25, 58]);
  });

  it('puts the usual cost beside it: CPM 15, CTR 0.9 %, CVR 1.4 % of the benchmarks', () => {
    expect(cell('○ Impressions', 'benchmark')).toBe(15);
    expect(cell('○ Link clicks', 'benchmark')).toBeCloseTo(15 / 9, 12);
    expect(cell('★ Sales', 'benchmark')).toBeCloseTo(15 / 9 / 0.014, 12);
    expect(cell('○ New followers', 'benchmark')).toBe('');
  });

  it('compares the rates with plan and benchmark', () => {
    campaign.fill({ content: [PAID, FREE], returns: [{ kind: 'Instagram Shopping', count: 19 }] });
    expect(cell('Click-through rate (CTR)', 'plan')).toBe(0.009);
    expect(row('Click-through rate (CTR)', ALL)).toEqual([640 / 61_000, 310 / 26_000, 950 / 87_000]);
    expect(cell('Conversion rate (CVR): Sales', 'actual')).toBe(0.02);
    expect(cell('Views per person', 'actual')).toBeCloseTo(87_000 / 60_000, 12);
    expect(cell('Engagement rate by reach', 'actual')).toBeCloseTo(2500 / 60_000, 12);
    expect(
      campaign.rowOf(
        'Engagement says who reacted, not who bought: it helps to compare posts, but it is not a return.',
      ),
    ).toBeGreaterThan(0);
  });

  it('puts the creators’ engagement beside the benchmark with the same denominator', () => {
    campaign.fill({
      creators: [
        { handle: '@maria', followers: 50_000, likes: 950, comments: 50 },
        { handle: '@john', followers: 5000, likes: 200 },
      ],
    });
    expect(cell('Engagement rate by followers', 'actual')).toBeCloseTo((0.02 + 0.04) / 2, 12);
    // Nano 1.78 %, micro 0.54 %.
    expect(cell('Engagement rate by followers', 'benchmark')).toBeCloseTo((0.0178 + 0.0054) / 2, 12);
  });

  it('averages seconds instead of adding them up', () => {
    type('○ Seconds on the product page', { paid: 20, organic: 50 });
    expect(cell('○ Seconds on the product page', 'actual')).toBe(35);
    type('○ Product page views', { paid: 100, organic: 200 });
    expect(cell('○ Seconds on the product page', 'actual')).toBe(40);
    expect(cell('○ Seconds on the product page', 'cost')).toBe('');
  });

  it('weighs deeper actions more', () => {
    campaign.fill({
      content: [PAID, FREE],
      costs: COSTS,
      returns: [{ kind: 'Instagram Shopping', count: 19 }],
    });
    type('○ Product page views', { organic: 300 });
    type('○ Seconds on the product page', { organic: 9999 });
    // Interest 1,640 paid and 1,810 organic; 300 page views × 5; 19 sales × 20.
    expect(row('Intent score', ALL)).toEqual([1640, 1810 + 1500, 1640 + 1810 + 1500 + 380]);
    expect(cell('Intent score', 'cost')).toBeCloseTo(870 / 5330, 12);
  });
});

describe('other funnels', () => {
  it('take leads, visits, downloads, subscribers and pieces from Returns and Content', () => {
    build({ businessModel: 'b2b', goalKind: 'leads' });
    campaign.fill({
      returns: [
        { kind: 'Lead', count: 7 },
        { kind: 'Download', count: 30 },
      ],
    });
    expect([cell('★ Qualified leads', 'actual'), cell('○ Brochure downloads', 'actual')]).toEqual([7, 30]);
    expect([campaign.named('Leads'), campaign.named('GoalActual')]).toEqual([7, 7]);

    build({ businessModel: 'courses', goalKind: 'signUps' });
    campaign.fill({ returns: [{ kind: 'Subscriber', count: 40 }] });
    expect(cell('★ Webinar sign-ups', 'actual')).toBe(40);
    expect([campaign.named('SignUps'), campaign.named('GoalActual')]).toEqual([40, 40]);

    build({ businessModel: 'premises', goalKind: 'awareness' });
    campaign.fill({ content: [FREE], returns: [{ kind: 'Store visit', count: 12 }] });
    expect(cell('● Store visits', 'actual')).toBe(12);
    expect(campaign.named('GoalActual')).toBe(18_000);
  });

  it('count an affiliate’s commissions as sales', () => {
    build({ businessModel: 'affiliate' });
    campaign.fill({ returns: [{ kind: 'Affiliate commission', count: 6 }] });
    expect([cell('★ Sales', 'actual'), campaign.named('GoalActual')]).toEqual([6, 6]);
  });

  it('count a piece of content once where it stands in Returns and in Content', () => {
    build({ businessModel: 'creator', goalKind: 'content' });
    campaign.fill({
      content: [
        { ...FREE, reusable: 'Yes' },
        { ...PAID, reusable: 'Yes' },
        { ...FREE, reusable: 'No' },
      ],
      returns: [{ kind: 'Reusable content', count: 1 }],
    });
    expect([campaign.named('Pieces'), campaign.named('GoalActual')]).toEqual([2, 2]);
  });

  it('count what is reached of another kind of goal when that is chosen', () => {
    build();
    campaign.fill({ returns: [{ kind: 'Lead', count: 9 }] });
    expect(campaign.named('GoalActual')).toBe(0);
    campaign.type({ GoalKind: 'Qualified leads' });
    expect(campaign.named('GoalActual')).toBe(9);
  });
});

describe.each(LANGUAGES)('funnels in %s', (language) => {
  const { funnel, goal: goalTexts } = SHEET_TEXTS[language].campaign;

  it('explain every step, and tell the kinds of steps apart by a shape', () => {
    for (const step of Object.values(funnel.steps)) expect(step.help.length).toBeGreaterThan(10);
    expect(new Set(Object.values(funnel.marks).map((mark) => mark[0]))).toEqual(new Set(['○', '●', '★']));
    expect(goalTexts.vagueWords.every((word) => word === word.toLowerCase())).toBe(true);
  });

  // The formulas are the same in every language but for the words in them.
  const place = LANGUAGES.indexOf(language);
  const models = BUSINESS_MODELS.filter((_, index) => index % LANGUAGES.length === place);
  it.each(models)('of %s show no error, blank or filled', (businessModel) => {
    const goalKind = GOAL_KINDS[BUSINESS_MODELS.indexOf(businessModel) % GOAL_KINDS.length]!;
    const filled = calculatedCampaign({ language, brief: { businessModel, goalKind, goalNumber: 20 } });
    expect(filled.errors()).toEqual([]);
    filled.fill({ content: [PAID, FREE], costs: COSTS, returns: [{ count: 4, valueEach: 20 }] });
    expect(filled.errors()).toEqual([]);
    expect(filled.named('Reach')).toBe(60_000);
  });
});
