import type { CampaignTexts } from '../../core/plans/sheet-texts.ts';
import { answerSheetTr, channelsSheetTr } from './sheets-answer.ts';
import { backwardsSheetTr } from './sheets-backwards.ts';
import { funnelSheetTr } from './sheets-funnel.ts';
import { goalSheetTr } from './sheets-goal.ts';
import { moneySheetTr } from './sheets-money.ts';
import { paybackSheetTr } from './sheets-payback.ts';
import { whatIfSheetTr } from './sheets-what-if.ts';
import { whySheetTr } from './sheets-why.ts';

export const campaignSheetTr: CampaignTexts = {
  tabPrefix: 'Kampanya',
  title: 'Kampanya: {name}',
  purpose:
    'Buradaki sarı hücreleri ve Maliyetler ile Getiriler sekmelerini doldurun; gerisi hesaplanır. Tüm tutarlar {currency} cinsindendir.',
  goal: goalSheetTr,
  backwards: backwardsSheetTr,
  answer: answerSheetTr,
  channels: channelsSheetTr,
  money: moneySheetTr,
  funnel: funnelSheetTr,
  payback: paybackSheetTr,
  why: whySheetTr,
  whatIf: whatIfSheetTr,
};
