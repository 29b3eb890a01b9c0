import type { SheetTexts } from '../../core/plans/sheet-texts.ts';
import { benchmarksSheetRo } from './sheets-benchmarks.ts';
import { campaignSheetRo } from './sheets-campaign.ts';
import { campaignsSheetRo } from './sheets-campaigns.ts';
import { creatorReportSheetRo } from './sheets-creator-report.ts';
import { exampleSheetRo } from './sheets-example.ts';
import { glossarySheetRo } from './sheets-glossary.ts';
import { ledgerSheetsRo } from './sheets-ledgers.ts';
import { listSheetsRo } from './sheets-lists.ts';
import { reportSheetRo } from './sheets-report.ts';

export const sheetsRo: SheetTexts = {
  ...listSheetsRo,
  ...ledgerSheetsRo,
  campaign: campaignSheetRo,
  report: reportSheetRo,
  creatorReport: creatorReportSheetRo,
  benchmarks: benchmarksSheetRo,
  glossary: glossarySheetRo,
  campaigns: campaignsSheetRo,
  ledgerEnd: 'Ultimul rând: inserează rânduri noi deasupra lui. Rândurile de sub el nu se numără nicăieri.',
  beforeUpdate: 'înainte de actualizare',
  legend: {
    typedHere: 'Completează aici',
    typed: 'introdus manual',
    imported: 'măsurat (importat)',
    calculated: 'calculat',
    estimated: 'estimat',
  },
  accepts: {
    list: 'Alege din listă.',
    campaign: 'Alege una dintre campaniile din această foaie de calcul.',
    creator: 'Un creator din fila Creatori; poate rămâne gol.',
    rate: 'Un procent de la 0% la 100%, de exemplu 40%.',
    ratio: 'Un procent, de exemplu 50% sau 300%.',
    amount: 'Un număr de la 0 în sus, fără simbolul monedei.',
    day: 'O dată calendaristică.',
  },
  example: exampleSheetRo,
};
