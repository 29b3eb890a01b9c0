import type { SheetTexts } from '../../core/plans/sheet-texts.ts';
import { benchmarksSheetHe } from './sheets-benchmarks.ts';
import { campaignSheetHe } from './sheets-campaign.ts';
import { campaignsSheetHe } from './sheets-campaigns.ts';
import { creatorReportSheetHe } from './sheets-creator-report.ts';
import { exampleSheetHe } from './sheets-example.ts';
import { glossarySheetHe } from './sheets-glossary.ts';
import { ledgerSheetsHe } from './sheets-ledgers.ts';
import { listSheetsHe } from './sheets-lists.ts';
import { reportSheetHe } from './sheets-report.ts';

export const sheetsHe: SheetTexts = {
  ...listSheetsHe,
  ...ledgerSheetsHe,
  campaign: campaignSheetHe,
  report: reportSheetHe,
  creatorReport: creatorReportSheetHe,
  benchmarks: benchmarksSheetHe,
  glossary: glossarySheetHe,
  campaigns: campaignsSheetHe,
  ledgerEnd: 'השורה האחרונה: שורות חדשות יש להוסיף מעליה. שורות שמתחתיה אינן נספרות בשום מקום.',
  beforeUpdate: 'לפני העדכון',
  legend: {
    typedHere: 'כאן מקלידים',
    typed: 'הוקלד',
    imported: 'נמדד (יובא)',
    calculated: 'חושב',
    estimated: 'הוערך',
  },
  accepts: {
    list: 'יש לבחור מהרשימה.',
    campaign: 'יש לבחור אחד מהקמפיינים בגיליון האלקטרוני הזה.',
    creator: 'יוצר מהכרטיסייה "יוצרים", או להשאיר ריק.',
    rate: 'אחוז בין 0% ל-100%, למשל 40%.',
    ratio: 'אחוז, למשל 50% או 300%.',
    amount: 'מספר מ-0 ומעלה, ללא סימן מטבע.',
    day: 'תאריך.',
  },
  example: exampleSheetHe,
};
