import type { CampaignTexts } from '../../core/plans/sheet-texts.ts';
import { answerSheetHe, channelsSheetHe } from './sheets-answer.ts';
import { backwardsSheetHe } from './sheets-backwards.ts';
import { funnelSheetHe } from './sheets-funnel.ts';
import { goalSheetHe } from './sheets-goal.ts';
import { moneySheetHe } from './sheets-money.ts';
import { paybackSheetHe } from './sheets-payback.ts';
import { whatIfSheetHe } from './sheets-what-if.ts';
import { whySheetHe } from './sheets-why.ts';

export const campaignSheetHe: CampaignTexts = {
  tabPrefix: 'קמפיין',
  title: 'קמפיין: {name}',
  purpose:
    'יש למלא את התאים הצהובים כאן ואת הכרטיסיות "עלויות" ו"תמורות"; השאר מחושב. כל הסכומים ב-{currency}.',
  goal: goalSheetHe,
  backwards: backwardsSheetHe,
  answer: answerSheetHe,
  channels: channelsSheetHe,
  money: moneySheetHe,
  funnel: funnelSheetHe,
  payback: paybackSheetHe,
  why: whySheetHe,
  whatIf: whatIfSheetHe,
};
