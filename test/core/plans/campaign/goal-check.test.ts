import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { ROI_GOAL } from '../../../../src/core/plans/campaign/goal-check.ts';
import { BUSINESS_MODELS, GOAL_KINDS } from '../../../../src/core/sidebar-api.ts';
import { GOAL_EXAMPLES } from '../../../../src/i18n/goal-example-texts.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';
import { calculatedCampaign } from '../calculated-campaign.ts';

const campaign = calculatedCampaign({
  brief: { goalNumber: 60, start: '2026-03-02', end: '2026-03-29' },
});
const { row: sentenceRow } = campaign.plan.merges.find(({ column }) => column === 1)!;
const sentence = () => campaign.valueAt(sentenceRow, 1);
const check = () => campaign.valueAt(sentenceRow + 2, 1);
const usual = {
  Goal: 60,
  Unit: 'sales',
  Channel: 'Instagram',
  Start: 46083,
  End: 46110,
  GoalKind: 'Direct sales',
} as const;

describe('the goal', () => {
  it('is one sentence, with what it is worth once an order value is known', () => {
    campaign.type({ ...usual, OrderValue: '' });
    expect(sentence()).toBe('The goal: 60 sales through Instagram by 2026-03-29.');
    campaign.type({ OrderValue: 80 });
    expect(sentence()).toBe(
      'The goal: 60 sales through Instagram by 2026-03-29. Reached, it is worth 4800 EUR.',
    );
  });

  it('shows its gaps', () => {
    campaign.type({ ...usual, Goal: '', End: '' });
    expect(sentence()).toBe('The goal: … sales through Instagram by ….');
  });
});

describe('the check for a vague goal', () => {
  const shop = 'As an ROI goal: 60 orders in June from story links and creators’ discount codes';
  it.each([
    [{}, '✓ The goal says how many, of what, where and by when.'],
    [{ Goal: '' }, '! Still vague: no number'],
    [{ Goal: 0 }, '! Still vague: no number'],
    [{ Unit: '' }, '! Still vague: no unit'],
    [{ Channel: '' }, '! Still vague: no network'],
    [{ End: '' }, '! Still vague: no deadline'],
    [{ End: 46082 }, '! Still vague: the deadline is before the start'],
    [{ Start: '', End: 46082 }, '✓ The goal says how many, of what, where and by when.'],
    [{ Goal: '', End: '' }, '! Still vague: no number · no deadline'],
    [{ Unit: 'Grow my account' }, `! Still vague: nothing in it earns money. ${shop}`],
    [{ Unit: 'new followers', Goal: '' }, `! Still vague: no number · nothing in it earns money. ${shop}`],
    [
      { GoalKind: 'Awareness' },
      '! Still vague: the rows below are for another kind of goal: build a new campaign',
    ],
  ])('%j', (typed, text) => {
    campaign.type({ ...usual, ...typed });
    expect(check()).toBe(text);
  });

  it('asks of awareness what it is worth', () => {
    const awareness = calculatedCampaign({
      brief: { businessModel: 'services', goalKind: 'awareness', goalNumber: 50_000, end: '2026-03-29' },
    });
    const words = () => awareness.valueAt(sentenceRow + 2, 1);
    expect(words()).toBe(
      '! Still vague: nothing in it earns money. As an ROI goal: 20 qualified leads a month from calls, forms and DMs',
    );
    awareness.type({ OrderValue: 300 });
    expect(words()).toBe('✓ The goal says how many, of what, where and by when.');
  });
});

describe.each(LANGUAGES)('the example goals in %s', (language) => {
  it('say how many, and differ from each other', () => {
    const all = BUSINESS_MODELS.flatMap((model) =>
      GOAL_KINDS.map((goal) => GOAL_EXAMPLES[language][model][goal]),
    );
    expect(all.filter((example) => !/\d/.test(example))).toEqual([]);
    expect(new Set(all).size).toBe(35);
  });

  it('stand in the tab they are for', () => {
    const { plan } = calculatedCampaign({ language, brief: { businessModel: 'courses', goalKind: 'leads' } });
    const { example } = SHEET_TEXTS[language].campaign.goal;
    const cells = plan.blocks.flatMap(({ cells }) => cells.flat());
    expect(cells).toContain(`${example} ${GOAL_EXAMPLES[language].courses.leads}`);
  });

  it('hold no vague word where they are suggested instead of a vague goal', () => {
    const { vagueWords } = SHEET_TEXTS[language].campaign.goal;
    for (const model of BUSINESS_MODELS) {
      const suggested = GOAL_EXAMPLES[language][model][ROI_GOAL[model]].toLowerCase();
      expect(
        vagueWords.filter((word) => suggested.includes(word)),
        suggested,
      ).toEqual([]);
    }
  });
});

it('the example of the field is among them: a vague goal made an ROI goal', () => {
  expect(GOAL_EXAMPLES.en.courses.leads).toBe('20 qualified coaching leads a month from DMs and link clicks');
});
