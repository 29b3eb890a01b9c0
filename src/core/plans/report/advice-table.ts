import { nativeFormula } from '../../metrics/native-formula.ts';
import { maxFee } from '../../metrics/planning/max-fee.ts';
import { amountText, percentText, quoted, sentenceFormula } from '../sentence-formula.ts';
import { CELLS, type ReportScope, reportSum } from './report-scope.ts';
import { REPORT_COLUMNS, reportTable, type TableColumn, type TablePlace } from './report-table.ts';
import type { AdviceColumn, ReturnsColumn } from './report-texts.ts';
import type { ReturnsTable } from './returns-table.ts';

type Cell = (key: AdviceColumn) => string;
type Returns = (key: ReturnsColumn) => string;

/** With none of so many expected orders, the rest would be chance in one case of twenty: the rule of three. */
const SURELY_EXPECTED = 3;
/** Fewer orders than this decide nothing while their range reaches the target. */
const FEW = 10;
/** Below this part of the fee no creator will talk about it. */
const LEAST_OFFER = '50%';

/** What to do next with each creator, up to which fee, and why. */
export function adviceTable(
  scope: ReportScope,
  row: number,
  returns: ReturnsTable,
): TablePlace<AdviceColumn> {
  const { draft, texts, count } = scope;
  const t = texts.report.advice;
  const first = row + 4;
  const above =
    (at: number): Returns =>
    (key) =>
      returns.cell(returns.first + at - first, key);
  const filled = (cell: Cell, value: string): string => `IF(${cell('creator')}="";"";${value})`;
  const columns: TableColumn<AdviceColumn>[] = [
    { key: 'creator', formula: (_, at) => above(at)('creator') },
    {
      key: 'advice',
      span: 2,
      source: 'calculated',
      formula: (cell, at) => filled(cell, advice(scope, cell, above(at))),
    },
    {
      key: 'fee',
      source: 'typed',
      format: 'amount',
      formula: (cell) => filled(cell, reportSum(scope, 'Creators_Fee', 'Creators_Handle', cell('creator'))),
    },
    {
      key: 'maxFee',
      source: 'calculated',
      format: 'amount',
      formula: (cell, at) => filled(cell, highestFee(scope, cell, above(at))),
    },
    {
      key: 'reason',
      span: REPORT_COLUMNS - 5,
      source: 'calculated',
      formula: (cell, at) => filled(cell, reason(scope, cell, above(at), returns.cell(returns.head, 'roi'))),
    },
  ];
  const place = reportTable(scope, row, { words: t, columns, count });
  for (let at = place.first; at <= place.last; at++) draft.height(at, 36);
  return place;
}

const target = ({ ref }: ReportScope): string => `SUM(${ref('TargetRoi')})`;
const happened = (returns: Returns): string => `${returns('orders')}+${returns('actions')}`;
const limit = (returns: Returns, key: 'low' | 'high'): string =>
  `IF(${returns(key)}="";${returns('roi')};${returns(key)})`;

/** What the creator brought leaves for a fee that still reaches the target ROI, once their other costs are paid. */
function highestFee(scope: ReportScope, cell: Cell, returns: Returns): string {
  const fee = nativeFormula(maxFee, {
    orders: '1',
    ordervalue: `${returns('netRevenue')}+${returns('otherReturns')}`,
    margin: CELLS.margin,
    othercosts: `${returns('investment')}-${cell('fee')}`,
    targetroi: target(scope),
  });
  return `MAX(0;ROUND(${fee};2))`;
}

function advice(scope: ReportScope, cell: Cell, returns: Returns): string {
  const t = scope.texts.report.advice;
  const words = {
    rebook: quoted(`▲ ${t.rebook}`),
    renegotiate: quoted(`↔ ${t.renegotiate}`),
    early: quoted(`? ${t.early}`),
    drop: quoted(`▼ ${t.drop}`),
  };
  const [fee, highest, goal] = [cell('fee'), cell('maxFee'), target(scope)];
  const ifThree = `(${SURELY_EXPECTED}*${CELLS.orderValue}+${returns('otherReturns')})*${CELLS.margin}`;
  const none = `IF(AND(${CELLS.orderValue}>0;${ifThree}<${returns('investment')}*(1+${goal}));${words.drop};${words.early})`;
  const below = `IF(AND(${fee}>0;${highest}>=${fee}*${LEAST_OFFER});${words.renegotiate};${words.drop})`;
  const open =
    `IF(${happened(returns)}<${FEW};${words.early};` +
    `IF(AND(${returns('roi')}<${goal};${fee}>0;${highest}>0);${words.renegotiate};${words.early}))`;
  return (
    `IF(${returns('roi')}="";${words.early};IF(${happened(returns)}=0;${none};` +
    `IF(${limit(returns, 'low')}>=${goal};${words.rebook};IF(${limit(returns, 'high')}<${goal};${below};${open}))))`
  );
}

/** The sentence that belongs to the advice, with the figures it rests on. */
function reason(scope: ReportScope, cell: Cell, returns: Returns, measure: string): string {
  const { reasons } = scope.texts.report.advice;
  const places = {
    measure,
    roi: percentText(returns('roi')),
    low: percentText(limit(returns, 'low')),
    high: percentText(limit(returns, 'high')),
    target: percentText(target(scope)),
    fee: amountText(cell('maxFee')),
    count: `(${happened(returns)})`,
  };
  const says = (mark: string): string => `LEFT(${cell('advice')};1)=${quoted(mark)}`;
  const none = `IF(${says('▼')};${quoted(reasons.noneDrop)};${quoted(reasons.noneYet)})`;
  const byAdvice =
    `IF(${says('▲')};${sentenceFormula(reasons.rebook, places)};` +
    `IF(${says('↔')};${sentenceFormula(reasons.renegotiate, places)};` +
    `IF(${says('▼')};${sentenceFormula(reasons.drop, places)};${sentenceFormula(reasons.early, places)})))`;
  return `IF(${returns('roi')}="";${quoted(reasons.noCost)};IF(${happened(returns)}=0;${none};${byAdvice}))`;
}
