import { cpm } from '../../metrics/cost/cpm.ts';
import { aov } from '../../metrics/engagement/aov.ts';
import { ctr } from '../../metrics/engagement/ctr.ts';
import { cvr } from '../../metrics/engagement/cvr.ts';
import { nativeFormula } from '../../metrics/native-formula.ts';
import { a1, area } from '../area.ts';
import type { NumberFormat } from '../look.ts';
import { quoted } from '../sentence-formula.ts';
import { validationOf } from '../validation-rules.ts';
import { type CampaignContext, LEFT, SEEN_COLUMNS } from './campaign-context.ts';
import { campaignConversion } from './campaign-conversion.ts';

const AT = {
  driver: LEFT,
  plan: LEFT + 1,
  actual: LEFT + 2,
  effect: LEFT + 3,
  change: LEFT + 4,
  reading: LEFT + 5,
} as const;

export const DRIVERS = ['cpm', 'ctr', 'cvr', 'value', 'margin'] as const;
export type Driver = (typeof DRIVERS)[number];

/** Cells of the split, in A1 notation. */
export interface DriverCells {
  plan: Record<Driver, string>;
  actual: Record<Driver, string>;
  names: string;
  effects: string;
  /** The ROI of the five figures, planned and actual, and what lies between; "" while a figure is missing. */
  roi: { plan: string; actual: string; difference: string };
  /** An expression: what is missing, each led by " · ". */
  missing: string;
}

export const DRIVER_ROWS = DRIVERS.length + 4;

/**
 * Splits the difference between actual and planned ROI into its five drivers, as ROIDRIVERS does: each takes the
 * logarithmic mean of both gross results times the logarithm of its own change, so that the parts add up exactly.
 */
export function driverTable(context: CampaignContext, row: number): DriverCells {
  const { draft, texts } = context;
  const t = texts.campaign.why.drivers;
  const { heads } = t;
  draft.put(row, LEFT, [[heads.driver, heads.plan, heads.actual, heads.effect, heads.change, heads.reading]]);
  draft.style('columnHead', area(row, AT.driver));
  draft.style('numberHead', area(row, AT.plan, 1, 4));
  draft.style('columnHead', area(row, AT.reading, 1, SEEN_COLUMNS - AT.reading + 1));
  draft.note(row, AT.plan, t.notes.plan);

  const first = row + 1;
  const at = (column: number) =>
    Object.fromEntries(DRIVERS.map((driver, index) => [driver, a1(first + index, column)])) as Record<
      Driver,
      string
    >;
  const [plan, actual] = [at(AT.plan), at(AT.actual)];
  const column = (index: number): string => `${a1(first, index)}:${a1(first + DRIVERS.length - 1, index)}`;
  const totalRow = first + DRIVERS.length;
  const grossRow = totalRow + 1;
  const gross = { plan: a1(grossRow, AT.plan), actual: a1(grossRow, AT.actual) };
  const weight = a1(totalRow + 2, AT.effect);

  const lines = driverLines(context);
  for (const [index, driver] of DRIVERS.entries()) {
    const at = first + index;
    const { label, format, note, planned, reached, isTyped } = lines[driver];
    const change = `LN(${actual[driver]}/${plan[driver]})`;
    const effect = a1(at, AT.effect);
    draft.cell(at, AT.driver, label, 'label');
    draft.note(at, AT.driver, note);
    draft.cell(at, AT.plan, `=${planned}`, 'calculated');
    draft.cell(at, AT.actual, `=${reached}`, isTyped ? 'suggested' : 'calculated');
    if (isTyped) draft.validate(validationOf('rate', area(at, AT.actual), texts.accepts));
    draft.format(format, area(at, AT.plan, 1, 2));
    // A dearer thousand impressions lowers the ROI; more of any other driver raises it.
    draft.put(at, AT.effect, [
      [
        `=IF(${weight}="";"";${driver === 'cpm' ? '-' : ''}${weight}*${change})`,
        `=IF(OR(SUM(${plan[driver]})<=0;SUM(${actual[driver]})<=0);"";${actual[driver]}/${plan[driver]}-1)`,
        `=IF(${effect}="";"";IF(ROUND(${effect};4)=0;${quoted(t.same)};IF(${effect}<0;${quoted(`▼ ${t.lowers}`)};${quoted(`▲ ${t.raises}`)})))`,
      ],
    ]);
  }
  draft.style('calculated', area(first, AT.effect, DRIVERS.length, 2));
  draft.format('rate', area(first, AT.effect, DRIVERS.length));
  draft.format('share', area(first, AT.change, DRIVERS.length));
  draft.style('check', area(first, AT.reading, DRIVERS.length));

  const grossOf = (cells: Record<Driver, string>): string => {
    const blank = DRIVERS.map((driver) => `SUM(${cells[driver]})<=0`).join(';');
    const { ctr, cvr, value, margin } = cells;
    return `IF(OR(${blank});"";1000*${ctr}*${cvr}*${value}*${margin}/${cells.cpm})`;
  };
  const less1 = (cell: string): string => `=IF(${cell}="";"";${cell}-1)`;
  draft.put(totalRow, LEFT, [
    [t.total, less1(gross.plan), less1(gross.actual), `=IF(${weight}="";"";SUM(${column(AT.effect)}))`],
    [t.gross, `=${grossOf(plan)}`, `=${grossOf(actual)}`, ''],
    [
      t.weight,
      '',
      '',
      // Near 1 the quotient of two tiny differences loses digits, and the means are the same.
      `=IF(OR(${gross.plan}="";${gross.actual}="");"";IF(ABS(${gross.actual}/${gross.plan}-1)<10^-6;` +
        `(${gross.actual}+${gross.plan})/2;(${gross.actual}-${gross.plan})/LN(${gross.actual}/${gross.plan})))`,
    ],
  ]);
  draft.style('total', area(totalRow, LEFT, 1, 4));
  draft.format('rate', area(totalRow, AT.plan, 1, 3));
  draft.style('hint', area(grossRow, LEFT, 2));
  draft.style('numberHint', area(grossRow, AT.plan, 2, 3));
  draft.format('number', area(grossRow, AT.plan, 2, 3));
  draft.note(totalRow + 2, LEFT, t.notes.weight);
  draft.redBelowZero(area(first, AT.effect, DRIVERS.length + 1));
  return {
    plan,
    actual,
    names: column(AT.driver),
    effects: column(AT.effect),
    roi: {
      plan: a1(totalRow, AT.plan),
      actual: a1(totalRow, AT.actual),
      difference: a1(totalRow, AT.effect),
    },
    missing: missingFigures(context, plan),
  };
}

interface DriverLine {
  label: string;
  note: string;
  format: NumberFormat;
  planned: string;
  reached: string;
  /** Taken over until somebody types another. */
  isTyped?: boolean;
}

function driverLines(context: CampaignContext): Record<Driver, DriverLine> {
  const { texts, ref } = context;
  const t = texts.campaign.why.drivers;
  const { count, plannedValue, valueLabel } = campaignConversion(context);
  const [impressions, clicks, margin] = [ref('Impressions'), ref('Clicks'), ref('Margin')];
  // No action is no rate of 0 but none to split with.
  const some = (formula: string): string => `IF(${count}=0;"";${formula})`;
  return {
    cpm: {
      label: t.cpm,
      note: t.notes.cpm,
      format: 'money',
      planned: ref('PlanCpm'),
      reached: nativeFormula(cpm, { cost: ref('Investment'), impressions }),
    },
    ctr: {
      label: t.ctr,
      note: t.notes.ctr,
      format: 'rate',
      planned: ref('PlanCtr'),
      reached: nativeFormula(ctr, { clicks, impressions }),
    },
    cvr: {
      label: t.cvr,
      note: t.notes.cvr,
      format: 'rate',
      planned: ref('PlanCvr'),
      reached: some(nativeFormula(cvr, { conversions: count, clicks })),
    },
    value: {
      label: valueLabel,
      note: t.notes.value,
      format: 'money',
      planned: `IF(SUM(${plannedValue})=0;"";${plannedValue})`,
      reached: some(nativeFormula(aov, { revenue: ref('CashReturns'), orders: count })),
    },
    margin: {
      label: t.margin,
      note: t.notes.margin,
      format: 'share',
      planned: `IF(${margin}="";1;${margin})`,
      reached: `IF(${margin}="";1;${margin})`,
      isTyped: true,
    },
  };
}

function missingFigures(context: CampaignContext, plan: Record<Driver, string>): string {
  const { texts, ref } = context;
  const { missing } = texts.campaign.why.drivers;
  const { count } = campaignConversion(context);
  const wanted = [
    [`SUM(${ref('Investment')})`, missing.cost],
    [`SUM(${ref('Impressions')})`, missing.impressions],
    [`SUM(${ref('Clicks')})`, missing.clicks],
    [count, missing.count],
    [`SUM(${ref('CashReturns')})`, missing.value],
    [`SUM(${plan.value})`, missing.planValue],
  ] as const;
  return wanted.map(([figure, name]) => `IF(${figure}<=0;${quoted(` · ${name}`)};"")`).join('&');
}
