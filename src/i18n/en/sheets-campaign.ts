import type { CampaignTexts } from '../../core/plans/sheet-texts.ts';
import { answerSheetEn, channelsSheetEn } from './sheets-answer.ts';
import { backwardsSheetEn } from './sheets-backwards.ts';
import { funnelSheetEn } from './sheets-funnel.ts';
import { goalSheetEn } from './sheets-goal.ts';
import { moneySheetEn } from './sheets-money.ts';
import { paybackSheetEn } from './sheets-payback.ts';
import { whatIfSheetEn } from './sheets-what-if.ts';
import { whySheetEn } from './sheets-why.ts';

export const campaignSheetEn: CampaignTexts = {
  tabPrefix: 'Campaign',
  title: 'Campaign: {name}',
  purpose:
    'Fill in the yellow cells here and the tabs Costs and Returns; the rest calculates. All amounts in {currency}.',
  goal: goalSheetEn,
  backwards: backwardsSheetEn,
  answer: answerSheetEn,
  channels: channelsSheetEn,
  money: moneySheetEn,
  funnel: funnelSheetEn,
  payback: paybackSheetEn,
  why: whySheetEn,
  whatIf: whatIfSheetEn,
};
