import { beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../src/core/language.ts';
import {
  CAMPAIGN_NAMES,
  type CampaignName,
  campaignName,
} from '../../../../src/core/plans/campaign/campaign-names.ts';
import {
  CAMPAIGNS_COLUMNS,
  type CampaignsColumn,
} from '../../../../src/core/plans/campaigns/campaigns-columns.ts';
import { campaignsPlan, campaignsRow } from '../../../../src/core/plans/campaigns/campaigns-plan.ts';
import { CAMPAIGN_NAMES_NAME, campaignTableRow } from '../../../../src/core/plans/lists/campaign-table.ts';
import { listsPlan } from '../../../../src/core/plans/lists/lists-plan.ts';
import { SheetDraft } from '../../../../src/core/plans/sheet-draft.ts';
import type { PlanCell, SheetPlan } from '../../../../src/core/plans/sheet-plan.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';
import { calculatedPlans } from '../calculated-plans.ts';

type Figures = Partial<Record<CampaignName, PlanCell>>;

const TYPED: ReadonlySet<CampaignName> = new Set(['Goal', 'Start', 'End', 'Impressions', 'Clicks', 'Reach']);

const NUMBERS = ['1', '2', '3'] as const;

/** The named cells of campaigns without the tabs around them, one row per campaign. */
function figuresOf(campaigns: readonly Figures[]): SheetPlan {
  const draft = new SheetDraft();
  for (const [index, number] of NUMBERS.entries()) {
    for (const [at, name] of CAMPAIGN_NAMES.entries()) {
      // What a campaign's tab calculates is a blank text where there is nothing to show.
      const value = campaigns[index]?.[name] ?? (TYPED.has(name) ? '' : '=""');
      draft.cell(index + 1, at + 1, value, undefined, { name: campaignName(number, name) });
    }
  }
  return draft.plan(
    {
      identity: { kind: 'lists' },
      name: 'Figures',
      color: '#000000',
      rightToLeft: false,
      widths: CAMPAIGN_NAMES.map(() => 100),
      frozenRows: 0,
      gridlines: true,
    },
    NUMBERS.length,
  );
}

/** A campaign that spent and brought back so much, with the results its tab shows. */
function campaign(name: string, spent: number, back: number, more: Figures = {}): Figures {
  return {
    Name: name,
    Currency: 'EUR',
    GoalKind: 'Direct sales',
    Goal: 20,
    Unit: 'sales',
    GoalActual: 0,
    Investment: spent,
    Returns: back,
    ...(spent === 0 ? {} : { NetRoi: (back - spent) / spent, GrossRoi: back / spent }),
    ...more,
  };
}

function view(campaigns: readonly Figures[], language: Language = 'en') {
  const texts = SHEET_TEXTS[language];
  const plan = campaignsPlan(texts, language);
  const book = calculatedPlans([listsPlan(texts, language), figuresOf(campaigns), plan]);
  const { row: first } = plan.names.find(({ name }) => name === 'Campaigns_Campaign')!.area;
  for (const [index, number] of NUMBERS.slice(0, campaigns.length).entries()) {
    for (const [at, formula] of campaignTableRow({ campaign: number, isExample: false }).entries()) {
      book.type(CAMPAIGN_NAMES_NAME, formula, index, at);
    }
    for (const [at, formula] of campaignsRow(texts, number, first + index).entries()) {
      book.write([{ tab: plan.name, row: first + index, column: at + 1, value: formula }]);
    }
  }
  const summaryRow = plan.merges[0]!.row;
  return {
    shown: (column: CampaignsColumn, index = 0) =>
      book.at(plan.name, first + index, CAMPAIGNS_COLUMNS.findIndex(({ key }) => key === column) + 1),
    headline: () => book.at(plan.name, summaryRow, 1),
    summary: (line: number) => book.at(plan.name, summaryRow + 1 + line, 2),
  };
}

describe('the row of a campaign', () => {
  it.each<[string, Figures]>([
    ['nothing spent yet', campaign('A', 0, 0)],
    ['nothing came back yet', campaign('A', 100, 0)],
    ['▼ loss so far', campaign('A', 100, 60)],
    ['▲ gain', campaign('A', 100, 160)],
    ['▼ gain, but a loss on margin', campaign('A', 100, 160, { MarginRoi: -0.2 })],
    ['▲ gain', campaign('A', 100, 160, { MarginRoi: 0.1 })],
    ['▼ loss so far · goal reached', campaign('A', 100, 60, { GoalActual: 20 })],
    ['nothing came back yet · goal reached', campaign('A', 100, 0, { GoalActual: 25 })],
    ['▲ gain', campaign('A', 100, 160, { Goal: '', GoalActual: 25 })],
  ])('says %s', (status, figures) => {
    expect(view([figures]).shown('status')).toBe(status);
  });

  it('shows the results of its tab', () => {
    const figures = campaign('Spring', 250, 990, {
      MarginRoi: 0.584,
      GoalActual: 10,
      Start: 46_082,
      Impressions: 100_000,
      Clicks: 1_500,
      PaybackDate: 46_090,
    });
    const { shown } = view([figures]);
    expect(shown('campaign')).toBe('Spring');
    expect(shown('netRoi')).toBeCloseTo(2.96, 12);
    expect(shown('grossRoi')).toBeCloseTo(3.96, 12);
    expect(shown('marginRoi')).toBeCloseTo(0.584, 12);
    expect(shown('cpa')).toBe(25);
    expect(shown('payback')).toBe(46_090);
    expect(shown('goal')).toBe('10 of 20 sales');
    expect(shown('start')).toBe(46_082);
    expect(shown('end')).toBe('');
    expect(shown('cpm')).toBe(2.5);
    expect(shown('ctr')).toBe(0.015);
    expect(shown('cvr')).toBeCloseTo(10 / 1_500, 12);
  });

  it('counts no conversions for a goal that does not come from clicks', () => {
    const goal = { GoalKind: 'Awareness', Clicks: 100, GoalActual: 5_000 };
    expect(view([campaign('A', 100, 0, goal)]).shown('cvr')).toBe('');
  });
});

describe('the trend', () => {
  const spring = campaign('Spring', 100, 150, { Start: 46_000 });
  const summer = campaign('Summer', 100, 120, { Start: 46_100 });
  const autumn = campaign('Autumn', 100, 270, { Start: 46_200 });

  it('compares with the campaign that began last before, whatever the order of the rows', () => {
    const { shown } = view([autumn, spring, summer]);
    expect([0, 1, 2].map((index) => shown('before', index))).toEqual(['Summer', '', 'Spring']);
    expect([0, 1, 2].map((index) => shown('trend', index))).toEqual([
      '▲ 150 points above',
      '',
      '▼ 30 points below',
    ]);
  });

  it('compares with nothing where a start is not known or nothing was spent', () => {
    const { shown } = view([
      campaign('Undated', 100, 150),
      campaign('Planned', 0, 0, { Start: 46_000 }),
      summer,
    ]);
    expect([0, 1, 2].map((index) => shown('before', index))).toEqual(['', '', 'Planned']);
    expect([0, 1, 2].map((index) => shown('trend', index))).toEqual(['', '', '']);
  });
});

describe('all campaigns together', () => {
  let three: ReturnType<typeof view>;
  beforeEach(() => {
    three = view([
      campaign('Spring', 250, 990, { Impressions: 50_000, Clicks: 500, GoalActual: 10 }),
      campaign('Summer', 750, 600, { Impressions: 50_000, Clicks: 1_000, GoalActual: 5 }),
      campaign('Leads', 500, 0, { GoalKind: 'Qualified leads', Clicks: 400, GoalActual: 40 }),
    ]);
  });

  it('say the answer in one sentence', () => {
    expect(three.headline()).toBe(
      '3 campaigns: 1500 spent, 1590 came back, a net ROI of 6%. The best one: Spring with 296%.',
    );
  });

  it('add up money, and weigh rates by what they are rates of', () => {
    expect(three.summary(0)).toBe(1_500);
    expect(three.summary(1)).toBe(1_590);
    expect(three.summary(2)).toBeCloseTo(0.06, 12);
    expect(three.summary(3)).toBeCloseTo(1.06, 12);
    // The campaign without impressions costs no impression.
    expect(three.summary(4)).toBe(10);
    expect(three.summary(5)).toBe(0.015);
    expect(three.summary(6)).toBe(0.01);
  });

  it('speak of one campaign as of one', () => {
    expect(view([campaign('Spring', 250, 990)]).headline()).toBe(
      'One campaign so far: 250 spent, 990 came back, a net ROI of 296%.',
    );
  });

  it('do not add up money of several currencies', () => {
    const book = view([campaign('Spring', 250, 990), campaign('Lira', 9_000, 0, { Currency: 'TRY' })]);
    expect(book.headline()).toBe(SHEET_TEXTS.en.campaigns.headline.currencies);
    expect([0, 1, 2, 3].map(book.summary)).toEqual(['', '', '', '']);
  });

  it.each(LANGUAGES)('show no error while there is nothing in %s', (language) => {
    const book = view([], language);
    expect(book.headline()).toBe(SHEET_TEXTS[language].campaigns.headline.empty);
    expect([2, 3, 4, 5, 6].map(book.summary)).toEqual(['', '', '', '', '']);
  });
});
