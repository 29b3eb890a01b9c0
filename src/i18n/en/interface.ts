import { callProblemsEn } from './call-problems.ts';
import { fileProblemsEn } from './file-problems.ts';
import { attributionInterfaceEn } from './interface-attribution.ts';
import { campaignInterfaceEn } from './interface-campaign.ts';
import { functionsInterfaceEn } from './interface-functions.ts';
import { importsInterfaceEn } from './interface-imports.ts';
import { mappingInterfaceEn } from './interface-mapping.ts';
import { ordersInterfaceEn } from './interface-orders.ts';

/** The sidebar's words; the English ones decide which texts every language must have. */
export const interfaceEn = {
  ...campaignInterfaceEn,
  ...functionsInterfaceEn,
  ...importsInterfaceEn,
  ...mappingInterfaceEn,
  ...ordersInterfaceEn,
  ...attributionInterfaceEn,
  problems: { ...callProblemsEn, ...fileProblemsEn },

  shell: {
    loading: 'Reading your spreadsheet',
    slow: 'This is taking longer than usual. If you are signed in to several Google accounts in this browser, Google may never answer: open the spreadsheet in a private window with one account only.',
    broughtUpToDate:
      'The tabs were brought up to date with your rows, goal, plan and funnel. The earlier ones are kept beside them with all else that you typed, such as “{tab}”; they count nowhere any more.',
    back: 'Back',
    home: 'Back to the start',
    next: 'Next',
    cancel: 'Cancel',
    tryAgain: 'Try again',
    detail: 'Technical detail',
    steps: 'Steps',
    campaign: 'Campaign',
    stepDone: 'done',
    optional: 'optional',
    errorCount: 'Fields to correct: {count}',
    language: 'Language: {language}',
  },

  home: {
    emptyTitle: 'Show what your campaigns earn',
    emptyLead:
      'Throughline builds the tabs for a campaign, matches your shop’s orders to creators and shows the return on each.',
    private: 'Nothing leaves this spreadsheet.',
    title: 'Your campaigns',
    exampleBadge: 'Example',
    reportBadge: 'Report ready',
    nextTitle: 'What to do next',
    nextCreators:
      'List your creators in the Creators tab, with the discount code or link each one uses. Orders are matched by them.',
    nextCreatorsAction: 'I have listed them',
    nextCreatorsNone: 'The Creators tab has no creator yet. Type one a row: the name, and a code or a link.',
    nextOrders: 'Import your shop’s orders, so that they can be matched to creators.',
    nextReport: 'Build the report for “{campaign}”: every creator compared, with the return on each.',
    nextOwn: 'You have seen how it works. Build a campaign of your own.',
    nextMore: 'Import newer orders whenever you have them: the reports keep up by themselves.',
    otherTitle: 'More to do',
    buildCampaign: 'Build a campaign',
    importFile: 'Import a file',
    buildReport: 'Build the brand report',
    addExample: 'Fill in an example',
    addExampleHelp:
      'A campaign of your kind of business with every figure filled in. It goes again in one step.',
    addingExample: 'Filling in the example',
    removeExample: 'Remove the example data',
    removeQuestion: 'Remove all example tabs and rows? Your own campaigns and rows stay as they are.',
    removeConfirm: 'Remove it',
    removeKeep: 'Keep it',
    removingExample: 'Removing the example data',
    exampleRemoved: 'The example data has been removed.',
  },

  language: {
    title: 'Language',
    lead: 'For this sidebar and the tabs built from now on. Tabs that are there already keep their language.',
    choose: 'Use this language',
    saving: 'Changing the language',
  },

  built: {
    campaignTitle: 'The campaign is ready',
    campaignLead: 'The tab “{tab}” is open. Fill in the yellow cells; the grey ones calculate by themselves.',
    thereTitle: 'This campaign is there already',
    thereLead: 'The tab “{tab}” is open. Nothing was missing, and nothing has been changed.',
    exampleTitle: 'The example is in',
    exampleLead:
      'The tab “{tab}” is open. The answer stands on top; below it are the goal, the funnel and the reasons. Click a figure to see its formula.',
    created: 'Tabs built',
    kept: 'Already there, left as they were',
    next: 'Next',
    nextCreators: 'List your creators with their codes and links in the Creators tab.',
    nextOrders: 'Import the orders from your shop.',
  },

  report: {
    title: 'Build a report',
    already: 'This campaign has a report',
    open: 'Open it',
    openHelp: 'It keeps up with new orders by itself.',
    beside: 'Build another beside it',
    besideHelp: 'The report that is there stays as it is.',
    openReport: 'Open the report',
    build: 'Build the report',
    building: 'Building the report',
    opening: 'Opening the report',
    noOrders: 'No orders are imported yet, so the report will show costs only.',
    noCampaign: 'A report needs a campaign. Build one first.',
    builtTitle: 'The report is ready',
    openedTitle: 'The report is open',
    builtLead:
      'It is in the tab “{tab}”. Its figures are formulas: click a cell to see where a number comes from.',
    kind: 'Which report',
    brand: 'For the brand',
    brandHelp: 'All creators compared, and whom to rebook.',
    creator: 'For a creator to send',
    creatorHelp: 'One page on one creator, for a brand.',
    who: 'Creator',
    alreadyOn: 'This creator has a report',
    language: 'Language of the report',
    choices: 'Choose creators and days',
    chooseDays: 'Choose days',
    compared: 'Creators to compare',
    noneChosen: 'Choose at least one creator.',
    firstDay: 'First day',
    lastDay: 'Last day',
    daysHelp: 'Left blank, all days count. The days can be changed in the report later.',
    copy: 'Make a copy to send away',
    copyHelp: 'A tab with values in the place of formulas. The report stays as it is.',
    copying: 'Copying the report',
    copied: 'The copy is in the tab “{tab}”.',
  },
};

export type InterfaceTexts = typeof interfaceEn;
