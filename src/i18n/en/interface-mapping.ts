import type { MappedField } from '../../core/imports/mapping/table-mapping.ts';

export const mappingInterfaceEn = {
  mapping: {
    title: 'What the columns of this file are',
    lead: 'This is no export that is known here. Say which column holds what: it is remembered for the next file with these columns.',
    personalHelp: 'Columns with names, addresses, e-mails, phones or notes are not offered.',
    noColumn: 'No column',
    sample: 'Such as {cell}',
    customerHelp:
      'An e-mail or a customer number. It tells new customers from returning ones and never leaves the browser.',
    fixedCurrency: 'Currency of all orders',
    fixedCurrencyHelp: 'Three letters, such as EUR.',
    fixedCurrencyError: 'Type three letters, such as EUR.',
    daysLegend: 'Which part comes first in days such as {day}?',
    decimalLegend: 'Which mark stands before the decimals in amounts such as {amount}?',
    decimalPoint: 'The point',
    decimalComma: 'The comma',
    missing: 'Still to be chosen: {fields}',
    stillOpen: 'Answer the question above, then the orders are shown as they will be read.',
    previewTitle: 'The first orders as they will be read',
    previewRows: 'Rows looked at: {rows}. Read as orders: {read}.',
    confirm: 'Read the file like this',
    remembered: 'The columns were read as you said for files of this form.',
    change: 'Change the columns',
    fields: {
      number: 'Order number',
      date: 'Date',
      amount: 'Amount',
      currency: 'Currency',
      code: 'Discount code',
      link: 'Link or its source',
      refunded: 'Refunded amount',
      status: 'Status',
      customer: 'Customer',
    } satisfies Record<MappedField, string>,
  },
};
