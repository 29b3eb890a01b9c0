import { describe, expect, it } from 'vitest';
import { exampleFigures } from '../../../../src/cli/check-office/example-figures.ts';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { campaignTabName } from '../../../../src/core/plans/campaign/campaign-plan.ts';
import { dateSerial } from '../../../../src/core/plans/date-serial.ts';
import { exampleRows } from '../../../../src/core/plans/example/example-rows.ts';
import { EXAMPLES } from '../../../../src/core/plans/example/examples.ts';
import { BUSINESS_MODELS, type BusinessModel, SIDEBAR_CALLS } from '../../../../src/core/sidebar-api.ts';
import { SHEET_TEXTS } from '../../../../src/i18n/sheet-texts.ts';

const inEnglish = (model: BusinessModel) => EXAMPLES[model](SHEET_TEXTS.en.example);
const all = BUSINESS_MODELS.map(inEnglish);

describe('the examples', () => {
  // Added up by hand from the files; the courses are the field's worked example.
  it.each<[BusinessModel, number, number, number, number]>([
    ['onlineShop', 1820, 1253, -0.3115, 24],
    ['b2b', 4270, 6966, 0.6314, 24],
    ['premises', 825, 1866.4, 1.2623, 118],
    ['courses', 250, 990, 2.96, 10],
    ['affiliate', 672, 978.1, 0.4555, 87],
    ['services', 1170, 2365, 1.0214, 17],
    ['creator', 1220, 1834, 0.5033, 9],
  ])('of %s comes to what it says', (model, investment, returns, netRoi, goal) => {
    const figures = exampleFigures(inEnglish(model));
    expect(figures.investment).toBeCloseTo(investment, 9);
    expect(figures.returns).toBeCloseTo(returns, 9);
    expect(figures.netRoi).toBeCloseTo(netRoi, 4);
    expect(figures.goal).toBe(goal);
  });

  it.each(BUSINESS_MODELS)('of %s is whole', (model) => {
    const { brief, costs, creators, content, links, orders, returns } = inEnglish(model);
    expect(brief.businessModel).toBe(model);
    const call = SIDEBAR_CALLS.buildCampaign.request.safeParse({ brief, language: 'en' });
    expect(call.success).toBe(true);
    expect(new Set(costs.map(({ category }) => category)).size).toBeGreaterThanOrEqual(3);
    expect(costs.some(({ hours }) => hours !== undefined)).toBe(true);
    expect(orders.length + returns.length).toBeGreaterThan(3);

    const handles = creators.map(({ handle }) => handle);
    const named = [...costs, ...content, ...links, ...returns].map(({ creator }) => creator);
    for (const creator of [...named, ...orders.map((order) => order[4])])
      if (creator !== undefined) expect(handles).toContain(creator);
  });

  it.each(BUSINESS_MODELS)('of %s counts the same clicks by piece and by link', (model) => {
    const { content, links } = inEnglish(model);
    const clicks = content.reduce((sum, { counts }) => sum + counts[6], 0);
    expect(links.reduce((sum, link) => sum + link.clicks, 0)).toBe(clicks);
    for (const link of links) expect(link.sessions).toBeLessThanOrEqual(link.clicks);
  });

  it.each(BUSINESS_MODELS)('of %s could have happened', (model) => {
    const { content, brief } = inEnglish(model);
    for (const { counts, opinion = [0, 0, 0], date } of content) {
      const [reach, views, , comments, , , clicks] = counts;
      expect(views).toBeGreaterThanOrEqual(reach);
      expect(clicks).toBeLessThan(reach);
      expect(opinion[0] + opinion[1] + opinion[2]).toBeLessThanOrEqual(comments);
      expect(date >= brief.start! && date <= brief.end!).toBe(true);
    }
  });

  it('share no creator and no code', () => {
    const handles = all.flatMap(({ creators }) => creators.map(({ handle }) => handle));
    expect(new Set(handles).size).toBe(handles.length);
    const codes = all.flatMap(({ links }) => [
      ...new Set(links.flatMap(({ code, creator }) => (code ? [`${code} ${creator}`] : []))),
    ]);
    expect(new Set(codes.map((code) => code.split(' ')[0])).size).toBe(codes.length);
  });

  it('have a name of their own in every language, which fits its tab', () => {
    const names = LANGUAGES.flatMap((language) =>
      Object.values(SHEET_TEXTS[language].example).map(({ campaign }) => {
        expect(campaignTabName(SHEET_TEXTS[language], campaign)).toMatch(new RegExp(`${campaign}$`));
        return campaign;
      }),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('differ between languages in nothing but words', () => {
    const skeleton = (language: (typeof LANGUAGES)[number], model: BusinessModel) => {
      const texts: string[] = Object.values(SHEET_TEXTS[language].example[model]);
      return JSON.stringify(EXAMPLES[model](SHEET_TEXTS[language].example), (_, value) =>
        texts.includes(value) ? '…' : value,
      );
    };
    for (const model of BUSINESS_MODELS)
      for (const language of LANGUAGES) expect(skeleton(language, model)).toBe(skeleton('en', model));
  });
});

describe('exampleRows', () => {
  const { costs, creators, content, links, orders, returns } = exampleRows(
    inEnglish('onlineShop'),
    (list, key) => `${list}: ${key}`,
  );

  it('words entries of lists as the workbook does, and days as numbers', () => {
    expect(costs.rows[3]).toEqual({
      date: dateSerial('2026-03-06'),
      campaign: 'Spring mugs example',
      category: 'CostCategory: ownTime',
      description: 'Briefing, messages, posting',
      hours: 8,
    });
    expect(creators.rows[1]).toMatchObject({ platform: 'Platform: facebook', handle: '@the.daily.loft' });
    expect(returns.rows[0]).toMatchObject({ kind: 'ReturnKind: instagramShopping', count: 2 });
  });

  it('lays out the counts of a piece, a week after it appeared', () => {
    expect(content.rows[0]).toMatchObject({
      ...{ date: dateSerial('2026-03-03'), capturedAt: dateSerial('2026-03-10') },
      ...{ reach: 18_400, views: 24_600, likes: 1_120, comments: 64, shares: 85, saves: 240 },
      ...{ clicks: 330, newFollowers: 42, positive: 41, neutral: 18, negative: 2 },
      ...{ reusable: 'YesNo: yes', licensed: 'YesNo: yes', replacementCost: 150 },
    });
    expect(content.rows[1]).toMatchObject({ reusable: 'YesNo: no', licensed: 'YesNo: no' });
  });

  it('gives a link the days of the campaign', () => {
    expect(links.rows[0]).toMatchObject({ starts: dateSerial('2026-03-02'), ends: dateSerial('2026-03-29') });
  });

  it('gives an order what it was matched by', () => {
    expect(orders.rows[0]).toMatchObject({ number: '#1041', code: 'MIRA15', matchedBy: 'MatchedBy: code' });
    expect(orders.rows[0]).not.toHaveProperty('link');
    expect(orders.rows[1]).toMatchObject({ link: 'instagram / influencer / spring_mugs / mira' });
    expect(orders.rows[4]).toMatchObject({ code: 'MIRA15', link: expect.stringContaining('mira') });
    const house = orders.rows.find(({ matchedBy }) => matchedBy === 'MatchedBy: house');
    expect(house).toMatchObject({ code: 'SPRING5' });
    expect(house).not.toHaveProperty('creator');
    expect(new Set(orders.rows.map(({ key }) => key)).size).toBe(orders.rows.length);
  });
});
