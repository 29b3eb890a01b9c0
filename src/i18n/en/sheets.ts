import type { SheetTexts } from '../../core/plans/sheet-texts.ts';
import { benchmarksSheetEn } from './sheets-benchmarks.ts';
import { campaignSheetEn } from './sheets-campaign.ts';
import { campaignsSheetEn } from './sheets-campaigns.ts';
import { creatorReportSheetEn } from './sheets-creator-report.ts';
import { exampleSheetEn } from './sheets-example.ts';
import { glossarySheetEn } from './sheets-glossary.ts';
import { ledgerSheetsEn } from './sheets-ledgers.ts';
import { listSheetsEn } from './sheets-lists.ts';
import { reportSheetEn } from './sheets-report.ts';

export const sheetsEn: SheetTexts = {
  ...listSheetsEn,
  ...ledgerSheetsEn,
  campaign: campaignSheetEn,
  report: reportSheetEn,
  creatorReport: creatorReportSheetEn,
  benchmarks: benchmarksSheetEn,
  glossary: glossarySheetEn,
  campaigns: campaignsSheetEn,
  ledgerEnd: 'Last row: insert new rows above it. Rows below it are counted nowhere.',
  beforeUpdate: 'before update',
  legend: {
    typedHere: 'Type here',
    typed: 'typed',
    imported: 'measured (imported)',
    calculated: 'calculated',
    estimated: 'estimated',
  },
  accepts: {
    list: 'Choose from the list.',
    campaign: 'Choose one of the campaigns in this workbook.',
    creator: 'A creator from the Creators tab, or leave it blank.',
    rate: 'A percentage from 0% to 100%, such as 40%.',
    ratio: 'A percentage such as 50% or 300%.',
    amount: 'A number from 0 on, without a currency sign.',
    day: 'A day.',
  },
  example: exampleSheetEn,
};
