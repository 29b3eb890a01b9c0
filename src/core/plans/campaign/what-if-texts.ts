import type { Assumption } from './what-if-inputs.ts';

export interface WhatIfTexts {
  section: string;
  hint: string;
  headline: {
    /** Followed by what is missing. */
    missing: string;
    /** {fee} {low} {high} {unit} {roiLow} {roiBase} {roiHigh} */
    result: string;
    /** {maxFee} {target} {required} {unit} */
    limit: string;
    /** Where no target is typed. {maxFee} {required} {unit} */
    breakEven: string;
    /** The same two where no fee is low enough. {target} {required} {unit} */
    limitMissed: string;
    breakEvenMissed: string;
  };
  heads: {
    assumption: string;
    low: string;
    base: string;
    high: string;
    usedLow: string;
    usedBase: string;
    usedHigh: string;
    source: string;
  };
  /** The value of what clicks turn into is named by the plan's field. */
  assumptions: { readonly [A in Exclude<Assumption, 'value'>]: { label: string; help: string } };
  valueHelp: string;
  spread: { label: string; help: string };
  sources: { campaign: string; funnel: string; plan: string; noMargin: string };
  resultsHead: string;
  results: {
    /** {unit} */
    orders: string;
    revenue: string;
    investment: string;
    roi: string;
    maxFee: string;
    /** {unit} */
    required: string;
  };
}
