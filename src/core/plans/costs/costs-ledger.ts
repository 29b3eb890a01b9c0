import { defineLedger } from '../ledger.ts';
import { campaignSetting } from '../lists/campaign-table.ts';

export const costsLedger = defineLedger({
  kind: 'costs',
  prefix: 'Costs',
  anchor: 'campaign',
  columns: [
    { key: 'date', source: 'typed', width: 110, format: 'date', takes: 'day' },
    { key: 'campaign', source: 'typed', width: 200, format: 'text', takes: 'campaign' },
    { key: 'creator', source: 'typed', width: 150, format: 'text', takes: 'creator' },
    { key: 'category', source: 'typed', width: 150, format: 'text', takes: 'CostCategory' },
    { key: 'description', source: 'typed', width: 200, format: 'text' },
    { key: 'hours', source: 'typed', width: 110, format: 'number', takes: 'amount' },
    { key: 'hourlyRate', source: 'typed', width: 110, format: 'money', takes: 'amount' },
    { key: 'amount', source: 'typed', width: 110, format: 'money', takes: 'amount' },
    { key: 'share', source: 'typed', width: 110, format: 'share', takes: 'rate' },
    {
      key: 'cost',
      source: 'calculated',
      width: 110,
      format: 'money',
      // SUM rather than +: a cell that holds a blank text counts as nothing.
      formula: (cell) =>
        `IF(AND(${cell('hours')}="";${cell('amount')}="");"";(SUM(${cell('amount')})+SUM(${cell('hours')})*` +
        `IF(${cell('hourlyRate')}="";${campaignSetting('hourlyRate', cell('campaign'))};${cell('hourlyRate')}))*` +
        `IF(${cell('share')}="";1;${cell('share')}))`,
    },
  ],
});
