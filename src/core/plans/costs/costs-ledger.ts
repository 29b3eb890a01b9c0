import { defineLedger } from '../ledger.ts';
import { campaignSetting } from '../lists/campaign-table.ts';

export const costsLedger = defineLedger({
  kind: 'costs',
  prefix: 'Costs',
  anchor: 'campaign',
  columns: [
    { key: 'date', source: 'typed', format: 'date', takes: 'day' },
    { key: 'campaign', source: 'typed', format: 'text', takes: 'campaign' },
    { key: 'creator', source: 'typed', format: 'text', takes: 'creator' },
    { key: 'category', source: 'typed', width: 'wide', format: 'text', takes: 'CostCategory' },
    { key: 'description', source: 'typed', width: 'wide', format: 'text' },
    { key: 'hours', source: 'typed', format: 'number', takes: 'amount' },
    { key: 'hourlyRate', source: 'typed', format: 'money', takes: 'amount' },
    { key: 'amount', source: 'typed', format: 'money', takes: 'amount' },
    { key: 'share', source: 'typed', format: 'share', takes: 'rate' },
    {
      key: 'cost',
      source: 'calculated',
      format: 'money',
      // SUM rather than +: a cell that holds a blank text counts as nothing.
      formula: (cell) =>
        `IF(AND(${cell('hours')}="";${cell('amount')}="");"";(SUM(${cell('amount')})+SUM(${cell('hours')})*` +
        `IF(${cell('hourlyRate')}="";${campaignSetting('hourlyRate', cell('campaign'))};${cell('hourlyRate')}))*` +
        `IF(${cell('share')}="";1;${cell('share')}))`,
    },
    { key: 'key', source: 'imported', width: 'wide', format: 'text', hidden: true },
  ],
});
