import type { CallErrorCode } from '../../core/sidebar-api.ts';

/** What went wrong, and what to do about it. */
export interface ProblemText {
  what: string;
  remedy: string;
}

/** Every error of the add-on, and of the way to it. */
export const callProblemsEn = {
  'tab-name-taken': {
    what: 'This spreadsheet already has a tab named “{tab}” that Throughline did not build. It was left as it is.',
    remedy: 'Build under the name “{suggestion}”, or rename your own tab and try again.',
  },
  'campaign-exists': {
    what: 'There is a campaign named “{name}” already.',
    remedy: 'Choose another name. The campaign that is there stays as it is.',
  },
  'campaign-missing': {
    what: 'This campaign is no longer in the spreadsheet.',
    remedy:
      'Go back to the start to see the campaigns that are there. Edit › Undo brings back a deleted tab.',
  },
  'someone-is-building': {
    what: 'Somebody else is building in this spreadsheet right now. Nothing has been changed.',
    remedy: 'Wait half a minute, then try again.',
  },
  'import-missing': {
    what: 'The orders sent so far are no longer held. Nothing has reached the Orders tab.',
    remedy: 'Import the file again.',
  },
  'link-missing': {
    what: 'The link {link} is no longer in the tab Links and codes. Nothing has been changed.',
    remedy: 'Choose the file again: its visits are then matched to the links that are there now.',
  },
  'mixed-currencies': {
    what: 'The file has amounts in several currencies: {currencies}.',
    remedy: 'Export one currency at a time, and import each file into a campaign in that currency.',
  },
  'other-currency': {
    what: 'The file is in {currency}, the campaign is in {expected}.',
    remedy: 'Choose a campaign in {currency}, or build one.',
  },
  'tab-missing': {
    what: 'The tab “{tab}” is missing.',
    remedy: 'Bring it back with Edit › Undo or from the version history, then try again.',
  },
  'column-missing': {
    what: 'The tab “{tab}” has lost its column “{column}”. Nothing has been changed.',
    remedy: 'Bring it back with Edit › Undo or from the version history, then try again.',
  },
  'name-taken': {
    what: 'Throughline needs the name “{name}”, and this spreadsheet uses it for {place}. Nothing has been changed.',
    remedy: 'Rename it under Data › Named ranges, then try again.',
  },
  'too-many-cells': {
    what: 'The spreadsheet would have {cells} cells; Google Sheets holds {limit}. Nothing has been changed.',
    remedy: 'Delete tabs that are no longer needed, or start a new spreadsheet for this campaign.',
  },
  'cell-taken': {
    what: 'Cell {cell} holds something already: {content}',
    remedy: 'Click an empty cell and insert again, or replace what is there.',
  },
  'cell-in-argument': {
    what: 'The active cell {cell} is one of the cells the formula reads: {range}.',
    remedy: 'Click the cell where the result belongs, then insert again.',
  },
  'no-cell': {
    what: 'No cell is selected.',
    remedy: 'Open a tab with cells, click a cell and try again.',
  },
  'bad-request': {
    what: 'The add-on did not understand this sidebar. Nothing has been changed.',
    remedy: 'Reload the spreadsheet, so that both are of the same version, and try again.',
  },
  unexpected: {
    what: 'Something failed that should not have. The spreadsheet is as it was before.',
    remedy: 'Try again. If it fails once more, pass on the technical detail below.',
  },
  'not-in-sheets': {
    what: 'This page works only inside Google Sheets.',
    remedy: 'Open a spreadsheet and choose Extensions › Throughline › Open Throughline.',
  },
  'no-answer': {
    what: 'The spreadsheet has not answered.',
    remedy:
      'This happens when you are signed in to several Google accounts: Google does not support add-ons then. Open the spreadsheet in a private window with one account only. Look at your tabs before trying again: the work may have been done.',
  },
  'call-failed': {
    what: 'Google Sheets could not run the add-on.',
    remedy:
      'Check your connection and try again. If you are signed in to several Google accounts, this fails every time: open the spreadsheet in a private window with one account only.',
  },
  'bad-reply': {
    what: 'The add-on’s answer could not be read.',
    remedy: 'Reload the spreadsheet and look at your tabs before trying again: the work may have been done.',
  },
} satisfies Record<CallErrorCode, ProblemText> & Record<string, ProblemText>;
