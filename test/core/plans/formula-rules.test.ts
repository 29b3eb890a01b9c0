import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.ts';
import { anchorName } from '../../../src/core/plans/anchor-name.ts';
import { campaignTableRow } from '../../../src/core/plans/lists/campaign-table.ts';
import { allPlans, formulasOf } from './all-plans.ts';

/** Functions that Google Sheets, the local engine, LibreOffice and Excel all have, with the same result. */
const FUNCTIONS = new Set(
  `IF AND OR SUM SUMIFS COUNTIF COUNTIFS COUNT SUMPRODUCT INDEX MATCH IFERROR ROUND TEXT MAX LARGE LEFT RIGHT MID LEN
   FIND ISNUMBER LOWER SUBSTITUTE TRIM YEAR MONTH DAY MIN MINIFS MAXIFS INT ROUNDUP LN ABS SQRT ROW ISERROR NOT`.split(
    /\s+/,
  ),
);
const LONGEST = 8192; // Excel

const namesIn = (formula: string): string[] =>
  withoutTexts(formula).match(/[A-Z][A-Za-z0-9]*_[A-Za-z]+/g) ?? [];

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe.each(LANGUAGES)('formulas of the generated tabs in %s', (language) => {
  const plans = allPlans(language);
  const formulas = plans.flatMap(formulasOf);
  const distinct = [...new Map(formulas.map((each) => [each.formula, each])).values()];
  const names = new Set(plans.flatMap((plan) => plan.names.map(({ name }) => name)));

  it('are there', () => {
    expect(distinct.length).toBeGreaterThan(500);
  });

  it('read the same in every locale: no comma, no decimal mark, no array literal', () => {
    const offending = distinct.filter(({ formula }) => /[,{}]|\d\.\d|\.\d/.test(withoutTexts(formula)));
    expect(offending).toEqual([]);
  });

  it('use functions every program has', () => {
    const used = distinct.flatMap(
      ({ formula }) => withoutTexts(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [],
    );
    expect([...new Set(used)].filter((name) => !FUNCTIONS.has(name))).toEqual([]);
  });

  it('format numbers inside sentences without a decimal mark', () => {
    const patterns = distinct.flatMap(({ formula }) =>
      [...formula.matchAll(/TEXT\((?:[^;"]|"[^"]*")*;"([^"]*)"\)/g)].map((match) => match[1]),
    );
    expect(new Set(patterns)).toEqual(new Set(['0%']));
  });

  it('refer to names that exist', () => {
    const rows = campaignTableRow({ campaign: '1', isExample: false }).map(String);
    const used = [...distinct.map(({ formula }) => formula), ...rows].flatMap(namesIn);
    expect([...new Set(used)].filter((name) => !names.has(name))).toEqual([]);
  });

  it('use every name, as dropdowns, readers and people do: each costs a service call', () => {
    const used = new Set(
      [
        ...distinct.map(({ formula }) => formula),
        ...campaignTableRow({ campaign: '1', isExample: false }).map(String),
      ].flatMap(namesIn),
    );
    for (const { rule } of plans.flatMap((plan) => plan.validations)) {
      if (rule.type === 'oneOfName') used.add(rule.name);
    }
    for (const { identity } of plans) used.add(anchorName(identity) ?? '');
    for (const name of ['Sales', 'PaybackDays']) used.add(`Campaign1_${name}`);
    expect([...names].filter((name) => !used.has(name))).toEqual([]);
  });

  it('are no longer than Excel takes', () => {
    expect(distinct.filter(({ formula }) => formula.length > LONGEST)).toEqual([]);
  });
});

describe('a campaign’s tab', () => {
  it('defines every name its own formulas use', () => {
    for (const plan of allPlans('en').filter(({ identity }) => identity.kind === 'campaign')) {
      const own = new Set(plan.names.map(({ name }) => name));
      const used = formulasOf(plan).flatMap(
        ({ formula }) => withoutTexts(formula).match(/Campaign1_\w+/g) ?? [],
      );
      expect([...new Set(used)].filter((name) => !own.has(name))).toEqual([]);
    }
  });
});
