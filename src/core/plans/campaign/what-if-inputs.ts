import { aov } from '../../metrics/engagement/aov.ts';
import { ctr } from '../../metrics/engagement/ctr.ts';
import { cvr } from '../../metrics/engagement/cvr.ts';
import { reachRate } from '../../metrics/engagement/reach-rate.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import type { NumberFormat } from '../look.ts';
import { quoted } from '../sentence-formula.ts';
import { type CampaignContext, campaignSum } from './campaign-context.ts';
import { campaignConversion } from './campaign-conversion.ts';
import { creatorFees } from './why-break-even.ts';

export const ASSUMPTIONS = [
  'fee',
  'otherCosts',
  'followers',
  'reachRate',
  'ctr',
  'cvr',
  'value',
  'margin',
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

export interface AssumptionLine {
  format: NumberFormat;
  takes: 'amount' | 'rate';
  /** What stands in while nothing is typed, "" where nothing is known; and where it is from. */
  taken: string;
  source: string;
  /** A guess: low and high lie around it unless they are typed. */
  isUncertain?: boolean;
}

/** What a what-if starts from: the campaign as it went, else its plan. */
export function assumptionLines(context: CampaignContext): Record<Assumption, AssumptionLine> {
  const { texts, ref } = context;
  const s = texts.campaign.whatIf.sources;
  const { count, plannedValue } = campaignConversion(context);
  const fees = creatorFees(context);
  const others = `SUM(${ref('Investment')})-(${fees})`;
  const followers = campaignSum(context, 'Creators_Followers');
  const [reach, clicks, margin] = [ref('Reach'), ref('Clicks'), ref('Margin')];
  const known = (sum: string): string => `IF(${sum}=0;"";${sum})`;
  /** What happened where there is any, else what was planned. */
  const either = (isThere: string, happened: string, plan: string) => ({
    taken: `IF(${isThere};${happened};${plan})`,
    source: `IF(${isThere};${quoted(s.funnel)};${quoted(s.plan)})`,
  });
  return {
    fee: { format: 'money', takes: 'amount', taken: known(fees), source: quoted(s.campaign) },
    otherCosts: { format: 'money', takes: 'amount', taken: known(others), source: quoted(s.campaign) },
    followers: { format: 'count', takes: 'amount', taken: known(followers), source: quoted(s.campaign) },
    reachRate: {
      format: 'rate',
      takes: 'rate',
      taken: nativeFormula(reachRate, { reach, followers }),
      source: quoted(s.funnel),
      isUncertain: true,
    },
    ctr: {
      format: 'rate',
      takes: 'rate',
      // Of those reached, as =FORECASTORDERS counts; impressions count some of them twice.
      ...either(
        `SUM(${reach})*SUM(${clicks})>0`,
        nativeFormula(ctr, { clicks, impressions: reach }),
        ref('PlanCtr'),
      ),
      isUncertain: true,
    },
    cvr: {
      format: 'rate',
      takes: 'rate',
      ...either(
        `${count}*SUM(${clicks})>0`,
        nativeFormula(cvr, { conversions: count, clicks }),
        ref('PlanCvr'),
      ),
      isUncertain: true,
    },
    value: {
      format: 'money',
      takes: 'amount',
      ...either(
        `${count}*SUM(${ref('CashReturns')})>0`,
        nativeFormula(aov, { revenue: ref('CashReturns'), orders: count }),
        `IF(SUM(${plannedValue})=0;"";${plannedValue})`,
      ),
    },
    margin: {
      format: 'share',
      takes: 'rate',
      taken: `IF(${margin}="";1;${margin})`,
      source: `IF(${margin}="";${quoted(s.noMargin)};${quoted(s.plan)})`,
    },
  };
}
