import type { OrderClass } from '../../core/imports/order.ts';

export const ordersInterfaceEn = {
  orders: {
    ordersFound: 'Orders',
    lines: 'Further items of these orders',
    repeated: 'Rows of repeated orders',
    classTitle: 'How the orders are matched',
    classHelp: 'Each order is in one line. Net revenue is the order’s total less refunds.',
    classColumn: 'Matched by',
    ordersColumn: 'Orders',
    revenueColumn: 'Net revenue',
    creatorTitle: 'By creator',
    creatorColumn: 'Creator',
    byCode: 'by code: {count}',
    byLink: 'by link: {count}',
    noCreators:
      'No creators are listed, so no order can be matched. List them with their codes in the Creators tab, then choose the file again.',
    nothingMatched:
      'No order carries a code or link of your creators. Compare the codes in the Creators tab with those in the file.',
    unknownCodes: 'Codes not in your lists',
    unknownCodesHelp: 'If one of them is a creator’s, add it in the Creators tab and choose the file again.',
    codeColumn: 'Code',
    confirm: 'Import these orders',
    preparing: 'Preparing the import',
    matching: 'Matching the orders',
    rows: {
      title: 'Too many orders for the sheet',
      help: 'The file has {orders} orders; the Orders tab takes {most} rows at a time.',
      question: 'What shall the tab hold?',
      matched: 'Only orders matched to creators',
      matchedHelp: '{rows} rows. Orders with a general code or without a match are left out.',
      daily: 'One row per day and creator',
      dailyHelp:
        '{rows} rows. Every order counts; order numbers, codes and links are left out. Keep to this choice for further files, and import whole days.',
      none: 'Even one row per day and creator makes {rows} rows. Export a shorter time and import that.',
    },
    sending: 'Sending the orders',
    sent: '{done} of {total}',
    writing: 'Writing the Orders tab',
    cancelling: 'Cancelling the import',
    doneTitle: 'The orders are in',
    nothingNew:
      'All its orders were in the Orders tab already, with the same figures. Nothing has been changed.',
    added: 'New orders',
    updated: 'Updated, such as by a refund',
    unchanged: 'There already, unchanged',
  },

  classes: {
    code: 'Creator’s code',
    link: 'Creator’s link',
    both: 'Code and link',
    shared: 'Several creators',
    house: 'General code',
    none: 'No match',
    invalid: 'Not valid: cancelled, declined or test',
  } satisfies Record<OrderClass, string>,
};
