import { TIERS } from '../../metrics/audience/tiers.ts';
import type { ListKey } from '../lists/list-keys.ts';

/** Where a figure is from. A year that the source does not give stays blank. */
export interface Sourced {
  value: number;
  source: string;
  year: number | '';
}

/** From how many followers a tier reaches up, and the engagement by followers that is usual there. */
export const TIER_BENCHMARKS: readonly {
  tier: ListKey<'Tier'>;
  from: number;
  value: number;
  /** Absent for a tier no source speaks of: its rate lies between those of its neighbours. */
  source?: string;
}[] = (['nano', 'micro', 'mid', 'macro', 'mega'] as const).map((tier, index) => ({
  tier,
  from: index === 0 ? 0 : TIERS[index - 1]!.below,
  value: TIERS[index]!.usualEngagement,
  ...(tier === 'mid' || tier === 'macro' ? {} : { source: 'HypeAuditor via eMarketer' }),
}));
export const TIER_YEAR = 2026;

/** What a plan falls back on while there is neither a typed rate nor a history of one's own. */
export const PLAN_RATES = {
  cpm: { value: 15, source: 'Lefty', year: '' },
  ctr: { value: 0.009, source: 'WordStream', year: 2017 },
  cvr: { value: 0.014, source: 'Littledata', year: 2023 },
} as const satisfies Record<string, Sourced>;
export type PlanRate = keyof typeof PLAN_RATES;
export const PLAN_RATE_KEYS = Object.keys(PLAN_RATES) as PlanRate[];

interface CardRate {
  card: ListKey<'RateCard'>;
  item: ListKey<'EmvItem'>;
  value: number;
  per: 1 | 1000;
}

const card = (
  key: ListKey<'RateCard'>,
  rates: readonly (readonly [ListKey<'EmvItem'>, number, (1 | 1000)?])[],
): CardRate[] => rates.map(([item, value, per = 1]) => ({ card: key, item, value, per }));

/** What rate cards say one of each is worth, in US dollars. They differ severalfold: a range, never one truth. */
export const CARD_RATES: readonly CardRate[] = [
  ...card('aspire', [
    ['impressions', 0.003],
    ['views', 0.05],
    ['likes', 0.15],
    ['clicks', 3],
  ]),
  ...card('lefty', [['impressions', 15, 1000]]),
  ...card('later', [
    ['impressions', 0.05, 1000],
    ['likes', 0.3],
    ['comments', 0.5],
  ]),
  ...card('ayzenberg', [
    ['impressions', 4.82, 1000],
    ['views', 0.09],
    ['likes', 0.21],
    ['comments', 3.17],
    ['shares', 2.14],
    ['clicks', 2.28],
  ]),
];
export const CARD_SOURCES: Record<Exclude<ListKey<'RateCard'>, 'own'>, Omit<Sourced, 'value'>> = {
  aspire: { source: 'Aspire', year: '' },
  lefty: { source: 'Lefty', year: '' },
  later: { source: 'Later', year: '' },
  ayzenberg: { source: 'Ayzenberg, Facebook', year: 2017 },
};
/** The card that values the golden example lowest. */
export const FIRST_CARD: ListKey<'RateCard'> = 'lefty';

/** Figures that are quoted everywhere with weak provenance: shown, and used by no formula. */
export const QUOTES = {
  microEngagement: { value: 0.0386, format: 'rate' },
  macroEngagement: { value: 0.0121, format: 'rate' },
  backPerOne: { value: 5.78, format: 'number' },
} as const;
export type Quote = keyof typeof QUOTES;
export const QUOTE_KEYS = Object.keys(QUOTES) as Quote[];
