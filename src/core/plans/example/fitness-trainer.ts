import type { CampaignBrief } from '../../sidebar-api.ts';
import type { costsLedger } from '../costs/costs-ledger.ts';
import { dateSerial } from '../date-serial.ts';
import type { Ledger } from '../ledger.ts';
import type { ListKey } from '../lists/list-keys.ts';
import type { returnsLedger } from '../returns/returns-ledger.ts';
import type { PlanCell } from '../sheet-plan.ts';
import type { ExampleTexts } from '../sheet-texts.ts';

type RowOf<L> = L extends Ledger<infer K> ? Partial<Record<K, PlanCell>> : never;

/** How the workbook words the entries the example uses. */
export interface ExampleWords {
  cost: (category: ListKey<'CostCategory'>) => string;
  returned: (kind: ListKey<'ReturnKind'>) => string;
}

/**
 * The field's worked example: a fitness trainer sells 10 guides at 99 (990) and spent 100 on ads, 50 on a graphic
 * template and 4 hours at 25 (250 in all): net ROI 296 %, gross ROI 396 %.
 */
export const exampleBrief = (texts: ExampleTexts): CampaignBrief => ({
  name: texts.campaign,
  businessModel: 'courses',
  goalKind: 'sales',
  goalNumber: 20,
  start: '2026-01-05',
  end: '2026-01-31',
  currency: 'EUR',
  margin: null,
  hourlyRate: 25,
});

export const exampleCosts = (texts: ExampleTexts, words: ExampleWords): RowOf<typeof costsLedger>[] => [
  {
    date: dateSerial('2026-01-05'),
    campaign: texts.campaign,
    category: words.cost('adSpend'),
    description: texts.ads,
    amount: 100,
  },
  {
    date: dateSerial('2026-01-05'),
    campaign: texts.campaign,
    category: words.cost('content'),
    description: texts.template,
    amount: 50,
  },
  {
    date: dateSerial('2026-01-07'),
    campaign: texts.campaign,
    category: words.cost('ownTime'),
    description: texts.work,
    hours: 4,
    hourlyRate: 25,
  },
];

export const exampleReturns = (texts: ExampleTexts, words: ExampleWords): RowOf<typeof returnsLedger>[] => [
  {
    date: dateSerial('2026-01-21'),
    campaign: texts.campaign,
    kind: words.returned('sale'),
    count: 10,
    valueEach: 99,
    remark: texts.product,
  },
];
