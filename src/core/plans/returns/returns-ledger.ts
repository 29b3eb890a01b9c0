import { defineLedger, type RowCell } from '../ledger.ts';
import { campaignSetting } from '../lists/campaign-table.ts';
import { listEntry } from '../lists/list-keys.ts';

type Column =
  | 'date'
  | 'campaign'
  | 'creator'
  | 'kind'
  | 'count'
  | 'valueEach'
  | 'valueUsed'
  | 'value'
  | 'label'
  | 'remark';

/** What came back besides imported orders. `label` says whether the value was typed or taken from the plan. */
export const returnsLedger = defineLedger<Column>({
  kind: 'returns',
  prefix: 'Returns',
  anchor: 'campaign',
  columns: [
    { key: 'date', source: 'typed', format: 'date', takes: 'day' },
    { key: 'campaign', source: 'typed', format: 'text', takes: 'campaign' },
    { key: 'creator', source: 'typed', format: 'text', takes: 'creator' },
    { key: 'kind', source: 'typed', width: 'wide', format: 'text', takes: 'ReturnKind' },
    { key: 'count', source: 'typed', format: 'count', takes: 'amount' },
    { key: 'valueEach', source: 'typed', format: 'money', takes: 'amount' },
    { key: 'valueUsed', source: 'calculated', format: 'money', formula: valueUsed },
    {
      key: 'value',
      source: 'calculated',
      format: 'money',
      formula: (cell) =>
        `IF(OR(${cell('count')}="";${cell('valueUsed')}="");"";${cell('count')}*${cell('valueUsed')})`,
    },
    {
      key: 'label',
      source: 'calculated',
      width: 'wide',
      formula: (cell) =>
        `IF(${cell('count')}="";"";IF(${cell('valueUsed')}="";${listEntry('Provenance', 'missing')};` +
        `IF(${cell('valueEach')}="";${listEntry('Provenance', 'estimated')};${listEntry('Provenance', 'typed')})))`,
    },
    { key: 'remark', source: 'typed', width: 'wide', format: 'text' },
  ],
});

/** The typed value, else what the campaign's plan says a sale, a lead or a subscriber is worth. */
function valueUsed(cell: RowCell<Column>): string {
  const planned = (kind: 'sale' | 'lead' | 'subscriber', otherwise: string): string => {
    const setting = { sale: 'orderValue', lead: 'leadValue', subscriber: 'subscriberValue' } as const;
    const value = campaignSetting(setting[kind], cell('campaign'));
    return `IF(${cell('kind')}=${listEntry('ReturnKind', kind)};IF(${value}=0;"";${value});${otherwise})`;
  };
  const fromPlan = planned('sale', planned('lead', planned('subscriber', '""')));
  return `IF(${cell('kind')}="";"";IF(${cell('valueEach')}<>"";${cell('valueEach')};${fromPlan}))`;
}
