import type { SheetTexts } from '../../core/plans/sheet-texts.ts';
import { benchmarksSheetTr } from './sheets-benchmarks.ts';
import { campaignSheetTr } from './sheets-campaign.ts';
import { campaignsSheetTr } from './sheets-campaigns.ts';
import { creatorReportSheetTr } from './sheets-creator-report.ts';
import { exampleSheetTr } from './sheets-example.ts';
import { glossarySheetTr } from './sheets-glossary.ts';
import { ledgerSheetsTr } from './sheets-ledgers.ts';
import { listSheetsTr } from './sheets-lists.ts';
import { reportSheetTr } from './sheets-report.ts';

export const sheetsTr: SheetTexts = {
  ...listSheetsTr,
  ...ledgerSheetsTr,
  campaign: campaignSheetTr,
  report: reportSheetTr,
  creatorReport: creatorReportSheetTr,
  benchmarks: benchmarksSheetTr,
  glossary: glossarySheetTr,
  campaigns: campaignsSheetTr,
  ledgerEnd: 'Son satır: yeni satırları bunun üstüne ekleyin. Altındaki satırlar hiçbir yerde sayılmaz.',
  beforeUpdate: 'güncelleme öncesi',
  legend: {
    typedHere: 'Buraya yazın',
    typed: 'elle girilen',
    imported: 'ölçülen (içe aktarılan)',
    calculated: 'hesaplanan',
    estimated: 'tahmini',
  },
  accepts: {
    list: 'Listeden seçin.',
    campaign: 'Bu e-tablodaki kampanyalardan birini seçin.',
    creator: 'İçerik üreticileri sekmesinden bir içerik üreticisi seçin ya da boş bırakın.',
    rate: 'Yüzde 0 ile 100 arasında bir oran, örneğin 40%.',
    ratio: 'Bir oran, örneğin 50% veya 300%.',
    amount: 'Para birimi işareti olmadan, 0 veya daha büyük bir sayı.',
    day: 'Bir tarih.',
  },
  example: exampleSheetTr,
};
