import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/core/language.ts';
import { campaignPlan } from '../../../src/core/plans/campaign/campaign-plan.ts';
import { lostFormulas } from '../../../src/core/plans/lost-formulas.ts';
import type { PlanCell, SheetPlan } from '../../../src/core/plans/sheet-plan.ts';
import type { CampaignBrief } from '../../../src/core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../../src/i18n/sheet-texts.ts';

const BRIEF: CampaignBrief = {
  name: 'Spring sale',
  businessModel: 'onlineShop',
  goalKind: 'sales',
  goalNumber: 20,
  start: '2026-03-01',
  end: '2026-03-31',
  currency: 'EUR',
  margin: null,
  hourlyRate: null,
};

const planIn = (language: Language): SheetPlan =>
  campaignPlan({ brief: BRIEF, campaign: '1', language, texts: SHEET_TEXTS[language], isExample: false });
const PLANS = Object.fromEntries(LANGUAGES.map((language) => [language, planIn(language)])) as Record<
  Language,
  SheetPlan
>;

type Tab = PlanCell[][];

/** What a person finds in the tab: formulas and words where the plan has them. */
function built(plan: SheetPlan): Tab {
  const tab: Tab = Array.from({ length: plan.rows }, () => Array<PlanCell>(plan.columns).fill(''));
  for (const { row, column, cells } of plan.blocks) {
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        (tab[row - 1 + r] as PlanCell[])[column - 1 + c] = cell;
      });
    });
  }
  return tab;
}

const isFormula = (cell: PlanCell): cell is string => typeof cell === 'string' && cell.startsWith('=');

function lostIn(tab: Tab, askedIn: Language = 'en') {
  const formulas = tab.map((row) => row.map((cell) => (isFormula(cell) ? cell : '')));
  const values = tab.map((row) => row.map((cell) => (isFormula(cell) ? 'a result' : cell)));
  const others = () => LANGUAGES.filter((each) => each !== askedIn).map((each) => PLANS[each]);
  return lostFormulas(PLANS[askedIn], others, formulas, () => values);
}

const placeOf = (name: string) => {
  const { names, cells } = PLANS.en;
  const found = [...names, ...cells].find((each) => each.name === `Campaign1_${name}`);
  if (!found) throw new Error(name);
  return found.area;
};

function writtenOver(plan: SheetPlan, ...names: string[]): Tab {
  const tab = built(plan);
  for (const name of names) {
    const { row, column } = placeOf(name);
    (tab[row - 1] as PlanCell[])[column - 1] = 5;
  }
  return tab;
}

describe('lostFormulas', () => {
  it('finds none in a tab as it was built, whatever its language, and reads no values for that', () => {
    for (const language of LANGUAGES) {
      const formulas = built(PLANS[language]).map((row) => row.map((cell) => (isFormula(cell) ? cell : '')));
      const unread = () => {
        throw new Error('read');
      };
      expect(lostFormulas(PLANS.en, unread, formulas, unread), language).toEqual([]);
    }
  });

  it.each(LANGUAGES)('finds a calculated cell that was written over, with its formula in %s', (language) => {
    const { row, column } = placeOf('Investment');
    const formula = built(PLANS[language])[row - 1]?.[column - 1];
    expect(lostIn(writtenOver(PLANS[language], 'Investment'))).toEqual([{ row, column, formula }]);
  });

  it('finds every cell of the tab with everything in it written over', () => {
    const plan = PLANS.en;
    const tab = built(plan);
    const kept = tab.map((row) => row.map((cell) => (isFormula(cell) ? 0 : cell)));
    const lost = lostIn(kept);
    const formulas = tab.flat().filter(isFormula);
    // The rest are suggestions and words chosen from lists, which a person may write over.
    expect(formulas.length - lost.length).toBe(21);
    for (const { row, column, formula } of lost) expect(tab[row - 1]?.[column - 1]).toBe(formula);
  });

  it('leaves alone what a person types', () => {
    expect(lostIn(writtenOver(PLANS.en, 'Name', 'Goal', 'GoalKind', 'Channel', 'EmvCounts'))).toEqual([]);
  });

  it('leaves alone what has moved: rows inserted or deleted above it, a column inserted before it', () => {
    const { row } = placeOf('Investment');
    const tab = writtenOver(PLANS.en, 'Investment');
    const blank = Array<PlanCell>(PLANS.en.columns).fill('');
    expect(lostIn([...tab.slice(0, row - 3), blank, ...tab.slice(row - 3)])).toEqual([]);
    expect(lostIn([...tab.slice(0, row - 3), ...tab.slice(row - 2)])).toEqual([]);
    expect(lostIn(tab.map(([first = '', ...rest]) => [first, '', ...rest]))).toEqual([]);
  });

  it('leaves alone a tab of another layout', () => {
    expect(lostIn(writtenOver(PLANS.en, 'Investment').map((row) => row.map(() => 'mine')))).toEqual([]);
  });
});
