import type { CampaignTexts } from '../../core/plans/sheet-texts.ts';
import { answerSheetRo, channelsSheetRo } from './sheets-answer.ts';
import { backwardsSheetRo } from './sheets-backwards.ts';
import { funnelSheetRo } from './sheets-funnel.ts';
import { goalSheetRo } from './sheets-goal.ts';
import { moneySheetRo } from './sheets-money.ts';
import { paybackSheetRo } from './sheets-payback.ts';
import { whatIfSheetRo } from './sheets-what-if.ts';
import { whySheetRo } from './sheets-why.ts';

export const campaignSheetRo: CampaignTexts = {
  tabPrefix: 'Campanie',
  title: 'Campanie: {name}',
  purpose:
    'Completează celulele galbene de aici și filele Costuri și Încasări; restul se calculează. Toate sumele sunt în {currency}.',
  goal: goalSheetRo,
  backwards: backwardsSheetRo,
  answer: answerSheetRo,
  channels: channelsSheetRo,
  money: moneySheetRo,
  funnel: funnelSheetRo,
  payback: paybackSheetRo,
  why: whySheetRo,
  whatIf: whatIfSheetRo,
};
