import type { ReportTexts } from '../../core/plans/sheet-texts.ts';

export const reportSheetHe: ReportTexts = {
  tabPrefix: 'דוח',
  title: 'דוח: {name}',
  purpose: 'מה הביא כל יוצר, בזמן אמת מהטבלאות. כל הסכומים ב-{currency}.',
  headline: {
    empty: 'עדיין אין על מה לדווח: יש להוסיף עלויות, יוצרים והזמנות.',
    result: 'על {investment} שהוצאו חזרו {returns}: ROI נטו של \u2066{roi}\u2069, {back} על כל 1.',
    // Isolated: what follows a name would be read from left to right as well, and a minus stand behind its number.
    best: 'הכי הרבה הגיע מ-\u2066{creator}\u2069 (הזמנות: {orders}, ROI נטו \u2066{roi}\u2069).',
  },
  goalSection: 'יעד מול תוצאה',
  goalRow: { goal: 'יעד', reached: 'הושג', share: 'חלק מהיעד' },
  creatorsSection: 'השוואת היוצרים',
  sources: { measured: 'נמדד', calculated: 'חושב', mixed: 'הוקלד וחושב' },
  columns: {
    creator: 'יוצר',
    investment: 'השקעה: תשלום ועלויות',
    orders: 'הזמנות',
    byCode: 'לפי קוד',
    byLink: 'לפי קישור',
    byBoth: 'לפי שניהם',
    netRevenue: 'הכנסה נטו',
    otherReturns: 'תמורות אחרות',
    netRoi: 'ROI נטו',
    grossRoi: 'ROI ברוטו',
    marginRoi: 'ROI לפי רווח גולמי',
    cpa: 'CPA: עלות להזמנה',
  },
  rows: {
    shared: 'קודים של כמה יוצרים',
    house: 'קוד כללי',
    none: 'ללא התאמה',
    invalid: 'לא תקפות (בוטלו, נדחו, בדיקה)',
    general: 'עלויות ותמורות ללא יוצר',
    total: 'סך הכול',
    file: 'כל ההזמנות שיובאו',
    check: 'בדיקה',
  },
  checkFine: 'השורות מסתכמות בכל ההזמנות, התמורות והעלויות של הקמפיין.',
  checkOff:
    'השורות שונות מהקמפיין (הזמנות: {orders}, הכנסה: {revenue}, תמורות אחרות: {returns}, השקעה: {investment}): חסר כאן יוצר. יש לבנות דוח נוסף.',
  chart: { title: 'השקעה והכנסה נטו לפי יוצר', axis: 'סכום' },
  notesSection: 'איך לקרוא את הדוח',
  notes: [
    'ROI נטו = (תמורה − השקעה) ÷ השקעה. ROI ברוטו = תמורה ÷ השקעה. התמורה היא הכנסה נטו ותמורות אחרות: הכנסה, לא רווח.',
    'ROI לפי רווח גולמי מנכה קודם את עלות המוצרים, לפי שיעור הרווח הגולמי שבתוכנית הקמפיין.',
    'לפי קוד, לפי קישור, לפי שניהם: כך שויכה ההזמנה. הזמנה נספרת פעם אחת, ליוצר אחד.',
    'מעט הזמנות אומרות מעט: כשיש פחות מעשר, הבדל בין יוצרים עשוי להיות מקרי.',
  ],
};
