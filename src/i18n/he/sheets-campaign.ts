import type { CampaignTexts } from '../../core/plans/sheet-texts.ts';
import { backwardsSheetHe } from './sheets-backwards.ts';
import { funnelSheetHe } from './sheets-funnel.ts';
import { goalSheetHe } from './sheets-goal.ts';
import { paybackSheetHe } from './sheets-payback.ts';

export const campaignSheetHe: CampaignTexts = {
  tabPrefix: 'קמפיין',
  title: 'קמפיין: {name}',
  purpose:
    'יש למלא את התאים הצהובים כאן ואת הכרטיסיות "עלויות" ו"תמורות"; השאר מחושב. כל הסכומים ב-{currency}.',
  goal: goalSheetHe,
  backwards: backwardsSheetHe,
  answerSection: 'התשובה',
  headline: {
    nothingSpent: 'עדיין לא הוצא דבר: יש להקליד את עלויות הקמפיין בכרטיסייה "עלויות".',
    nothingBack: 'עד כה הוצאו {spent}, ועדיין לא חזר דבר.',
    gain: 'על כל 1 שהוצא חזרו {back}: ROI נטו של {roi}.',
    loss: 'על כל 1 שהוצא חזרו רק {back}: ROI נטו של \u2066{roi}\u2069, בינתיים הפסד.',
    onMargin: 'לפי רווח גולמי: \u2066{roi}\u2069.',
    goal: 'יעד: {actual} מתוך {goal} {unit}.',
  },
  tiles: {
    investment: { label: 'השקעה', meaning: 'חושב: כל מה שהוצא, כולל הזמן שלך' },
    returns: { label: 'תמורה', meaning: 'נמדד: {orders} מהזמנות · הוקלד או הוערך: {other}' },
    netRoi: { label: 'ROI נטו', meaning: 'חושב: (תמורה − השקעה) ÷ השקעה' },
    grossRoi: { label: 'ROI ברוטו', meaning: 'חושב: תמורה ÷ השקעה. 100% הוא נקודת האיזון' },
    marginRoi: { label: 'ROI לפי רווח גולמי', meaning: 'חושב: (תמורה × {margin} − השקעה) ÷ השקעה' },
    roas: { label: 'ROAS (החזר על הוצאות פרסום)', meaning: 'חושב: הכנסה ממכירות ÷ הוצאות פרסום. לא רווח' },
    cpa: { label: 'CPA (עלות לרכישה)', meaning: 'חושב: השקעה ÷ כמות ({unit})' },
    goal: { label: 'השגת היעד', meaning: 'חושב: {share} מתוך {goal} {unit}' },
  },
  gain: 'רווח',
  loss: 'הפסד',
  marginMissing: 'לחישוב יש להקליד למעלה שיעור רווח גולמי',
  adSpendMissing: 'אין הוצאות פרסום ב"עלויות"',
  goalMissing: 'יש להקליד למעלה יעד מספרי',
  checks: {
    costs: 'שורות ב"עלויות" ללא קמפיין שקיים כאן: {count}. הן אינן נספרות בשום מקום.',
    costsFine: 'כל שורה ב"עלויות" שייכת לקמפיין.',
    returns: 'שורות ב"תמורות" ללא קמפיין שקיים כאן: {count}. הן אינן נספרות בשום מקום.',
    returnsFine: 'כל שורה ב"תמורות" שייכת לקמפיין.',
    values: 'שורות ב"תמורות" ללא ערך: {count}. יש להקליד ערך שם או בתוכנית למעלה.',
    valuesFine: 'לכל שורה ב"תמורות" יש ערך.',
  },
  moneySection: 'לאן הלך הכסף ומאיפה חזר',
  spentTable: {
    name: 'הוצא על',
    amount: 'סכום (חושב)',
    share: 'חלק',
    without: 'ללא סוג',
    total: 'השקעה',
  },
  earnedTable: {
    name: 'מקור התמורה',
    amount: 'סכום (חושב)',
    share: 'חלק',
    orders: 'הזמנות מהחנות (נמדד)',
    without: 'ללא סוג',
    total: 'תמורה',
    revenue: 'מתוכה הכנסות ממכירות',
  },
  spentChart: { title: 'השקעה לפי סוג', axis: 'סכום' },
  funnel: funnelSheetHe,
  payback: paybackSheetHe,
};
