import type { SheetTexts } from '../../core/plans/sheet-texts.ts';
import { contentSheetEn } from './sheets-content.ts';

export const ledgerSheetsEn: Pick<SheetTexts, 'ledgers'> = {
  ledgers: {
    costs: {
      tab: 'Costs',
      purpose: 'Everything spent, one row each: ads, tools, content, your own hours. Leave nothing out.',
      columns: {
        date: { head: 'Date', note: 'The day it was paid or worked.' },
        campaign: {
          head: 'Campaign',
          note: 'Which campaign it was spent on. A row without one counts nowhere.',
        },
        creator: { head: 'Creator', note: 'Only if the cost belongs to one creator.' },
        category: { head: 'Category', note: 'What it was spent on.' },
        description: { head: 'Description', note: 'In your own words.' },
        hours: { head: 'Hours', note: 'Hours worked, such as 4 or 1.5. Blank if money was paid.' },
        hourlyRate: {
          head: 'Hourly rate',
          note: 'What one hour costs. Blank: the rate of the campaign’s plan.',
        },
        amount: { head: 'Amount', note: 'Money paid, in the campaign’s currency, without a currency sign.' },
        share: {
          head: 'Share used',
          note: 'The part that belongs to this campaign, such as 50% of a subscription. Blank: all of it.',
        },
        cost: { head: 'Cost', note: '(amount + hours × hourly rate) × share used' },
        key: { head: 'Key', note: 'What an ad is recognised by when its costs are imported again.' },
      },
    },
    creators: {
      tab: 'Creators',
      purpose:
        'Who works with you: one row per creator and campaign, with the code or link their orders come by.',
      columns: {
        campaign: { head: 'Campaign', note: 'The campaign the fee is for.' },
        handle: { head: 'Creator', note: 'The creator’s name on the network, such as @maria.' },
        platform: { head: 'Network', note: 'Where the creator posts.' },
        followers: { head: 'Followers', note: 'Number of followers when you agreed.' },
        likes: { head: 'Average likes', note: 'Average likes of the last posts.' },
        comments: { head: 'Average comments', note: 'Average comments of the last posts.' },
        tier: {
          head: 'Tier',
          note: 'By the number of followers, with the lower bounds of the tab Benchmarks.',
        },
        engagementRate: {
          head: 'Engagement rate',
          note: '(likes + comments) / followers. It says how lively the audience is, not what it earns.',
        },
        benchmark: {
          head: 'Usual engagement',
          note: 'What is usual for the tier, from the tab Benchmarks. To compare with, no target.',
        },
        code: {
          head: 'Discount code',
          note: 'The code as customers type it. Several: separate them by a comma.',
        },
        linkTag: {
          head: 'Link tag',
          note: 'What the creator’s link carries as utm_content. Several: separate them by a comma.',
        },
        link: { head: 'Tracking link', note: 'From the tab Links and codes.' },
        fee: { head: 'Fee', note: 'Agreed fee for this campaign. Type it here or in Costs, not in both.' },
        flags: {
          head: 'Worth a question',
          note: 'Where the creator’s own numbers are unusual. A question to ask, never a verdict: a viral post or a giveaway raises one too.',
        },
        status: { head: 'Status', note: 'How far the work is.' },
      },
    },
    content: contentSheetEn,
    links: {
      tab: 'Links and codes',
      purpose:
        'Links that say where a visitor came from, and codes. A code without a creator is a general one.',
      columns: {
        campaign: { head: 'Campaign', note: 'The campaign it belongs to.' },
        creator: { head: 'Creator', note: 'Blank for your own posts and general codes.' },
        placement: { head: 'Placement', note: 'Where the link or code is shown.' },
        address: { head: 'Address', note: 'The page, beginning with https://, without utm_ parameters.' },
        source: { head: 'Source', note: 'The network, such as instagram.' },
        medium: { head: 'Medium', note: 'Such as influencer, story, bio, paid.' },
        campaignTag: { head: 'Campaign in the link', note: 'A short name, such as spring_sale.' },
        content: { head: 'Content', note: 'What tells links apart, usually the creator’s name.' },
        link: { head: 'Finished link', note: 'Give this one away. In lower case, spaces as _.' },
        code: { head: 'Code', note: 'The discount code as customers type it.' },
        starts: { head: 'Starts', note: 'First day it is valid.' },
        ends: { head: 'Ends', note: 'Last day it is valid.' },
        clicks: { head: 'Clicks', note: 'Clicks the network or the link service counted.' },
        sessions: {
          head: 'Sessions',
          note: 'Visits your web analytics counted for the link; fewer than the clicks as a rule. They stand for the clicks where none were counted.',
        },
        owner: { head: 'Whose', note: 'Campaign and creator of the link, for the tab Creators.' },
      },
    },
    orders: {
      tab: 'Orders',
      purpose:
        'Your shop’s orders, filled by “Import a file”. Names and addresses of customers are never kept.',
      columns: {
        number: { head: 'Order', note: 'The order’s number in the shop.' },
        date: { head: 'Date', note: 'The shop’s own calendar day.' },
        campaign: { head: 'Campaign', note: 'The campaign the file was imported for.' },
        netRevenue: {
          head: 'Net revenue',
          note: 'Total less refunds; 0 for an order that is not valid. Revenue, not profit.',
        },
        code: { head: 'Code', note: 'The discount code as the shop exported it.' },
        link: { head: 'Link source', note: 'Where the visitor came from, as the shop exported it.' },
        creator: { head: 'Creator', note: 'The creator the order was matched to.' },
        matchedBy: { head: 'Matched by', note: 'By code, by link, by both; or why not.' },
        customer: { head: 'Customer', note: 'New or returning, where the file says so.' },
        status: { head: 'Status', note: 'Cancelled, declined and test orders bring no revenue.' },
        remark: { head: 'Remark', note: 'In your own words. An import never changes it.' },
        further: {
          head: 'Further orders',
          note: 'How many orders besides the first the row stands for; blank where it is one order.',
        },
        key: { head: 'Key', note: 'What the order is recognised by when it is imported again.' },
        sharers: {
          head: 'Shared by',
          note: 'The creators who share the order, by the rule chosen when it was imported.',
        },
        share: { head: 'Part of the order', note: 'Each one’s part of the one order.' },
        shareRevenue: { head: 'Part of the revenue', note: 'Each one’s part of the net revenue.' },
      },
    },
    returns: {
      tab: 'Returns',
      purpose:
        'What came back besides imported orders: sales by hand, leads, subscribers, bookings, content.',
      columns: {
        date: { head: 'Date', note: 'The day it came in.' },
        campaign: { head: 'Campaign', note: 'Which campaign brought it. A row without one counts nowhere.' },
        creator: { head: 'Creator', note: 'Only if one creator brought it.' },
        kind: { head: 'Kind', note: 'A lead and the sale it became must not both be counted.' },
        count: { head: 'Count', note: 'How many.' },
        valueEach: {
          head: 'Value each',
          note: 'What one is worth. Blank: the value from the campaign’s plan, marked as estimated.',
        },
        valueUsed: { head: 'Value used', note: 'The value you typed, else the one from the plan.' },
        value: { head: 'Value', note: 'count × value used' },
        label: { head: 'How we know', note: 'Typed: by you. Estimated: taken from the plan.' },
        remark: { head: 'Remark', note: 'In your own words.' },
      },
    },
  },
};
