import { area } from '../area.ts';
import { listEntry } from '../lists/list-keys.ts';
import { validationOf } from '../validation-rules.ts';
import {
  PLAN_RATE_KEYS,
  PLAN_RATES,
  type PlanRate,
  QUOTE_KEYS,
  QUOTES,
  TIER_BENCHMARKS,
  TIER_YEAR,
} from './benchmark-data.ts';
import { AT, type DataContext, dataRow, tableHead } from './data-table.ts';

/** Tiers by followers with the engagement that is usual in each. Returns the next free row. */
export function tiers(context: DataContext, row: number): number {
  const { draft, texts } = context;
  const t = texts.benchmarks;
  const first = tableHead(context, row, {
    section: t.tierSection,
    hint: t.tierHint,
    item: t.tierHeads.tier,
    second: t.tierHeads.from,
    value: t.tierHeads.value,
  });
  for (const [index, { tier, from, value, source }] of TIER_BENCHMARKS.entries()) {
    const cells = {
      item: `=${listEntry('Tier', tier)}`,
      second: from,
      value,
      denominator: t.followers,
      source: source ?? t.between,
      year: source ? TIER_YEAR : '',
    };
    dataRow(context, first + index, cells, { role: source ? 'input' : 'suggested', format: 'rate' });
  }
  const count = TIER_BENCHMARKS.length;
  const from = area(first, AT.second, count);
  const value = area(first, AT.value, count);
  draft.style('numberHead', area(first - 1, AT.second));
  draft.style('input', from);
  draft.format('count', from);
  draft.validate(validationOf('amount', from, texts.accepts));
  draft.validate(validationOf('rate', value, texts.accepts));
  draft.name('Benchmarks_TierFrom', from);
  draft.name('Benchmarks_Engagement', value);
  return first + count;
}

const RATE_FORMATS = { cpm: 'money', ctr: 'rate', cvr: 'rate' } as const satisfies Record<PlanRate, string>;
const RATE_NAMES: Record<PlanRate, string> = {
  cpm: 'Benchmarks_Cpm',
  ctr: 'Benchmarks_Ctr',
  cvr: 'Benchmarks_Cvr',
};

/** What a plan falls back on. Returns the next free row. */
export function planRates(context: DataContext, row: number): number {
  const { draft, texts } = context;
  const t = texts.benchmarks;
  const first = tableHead(context, row, {
    section: t.rateSection,
    hint: t.rateHint,
    item: t.rateHeads.item,
    value: t.rateHeads.value,
  });
  for (const [index, rate] of PLAN_RATE_KEYS.entries()) {
    const { item, denominator, note } = t.rates[rate];
    const { value, source, year } = PLAN_RATES[rate];
    const format = RATE_FORMATS[rate];
    const at = first + index;
    dataRow(context, at, { item, value, denominator, source, year }, { role: 'input', format });
    draft.note(at, AT.item, note);
    draft.validate(validationOf(format === 'money' ? 'amount' : 'rate', area(at, AT.value), texts.accepts));
    draft.name(RATE_NAMES[rate], area(at, AT.value));
  }
  return first + PLAN_RATE_KEYS.length;
}

/** Figures the field repeats; no name leads to them, so that no formula can use them. Returns the next free row. */
export function quotes(context: DataContext, row: number): number {
  const t = context.texts.benchmarks;
  const first = tableHead(context, row, {
    section: t.quoteSection,
    hint: t.quoteHint,
    item: t.quoteHeads.item,
    value: t.quoteHeads.value,
  });
  for (const [index, quote] of QUOTE_KEYS.entries()) {
    const { value, format } = QUOTES[quote];
    dataRow(context, first + index, { ...t.quotes[quote], value, year: '' }, { role: 'estimated', format });
  }
  return first + QUOTE_KEYS.length;
}
