import type { CreatorReportTexts } from '../../core/plans/creator-report/creator-report-texts.ts';

export const creatorReportSheetHe: CreatorReportTexts = {
  tabPrefix: 'דוח',
  title: '\u2066{creator}\u2069 עבור {campaign}',
  purpose: 'מה סיפק שיתוף הפעולה ומה יצא ממנו. כל הסכומים ב-{currency}.',
  headline: {
    empty: 'עדיין לא שויכו ליוצר הזה הזמנות או תמורות אחרות.',
    brought: 'חזרו {returns}: הזמנות {orders}, תכנים {pieces}.',
    onCost: 'על כל 1 שהוצא אלה {back}: ROI נטו של \u2066{roi}\u2069.',
    range: 'עם כל כך מעט הזמנות, המקריות לבדה שמה אותו בין \u2066{low}\u2069 ל-\u2066{high}\u2069.',
  },
  delivered: {
    section: 'מי ומה',
    rows: {
      creator: 'יוצר',
      platform: 'רשת',
      followers: 'עוקבים',
      tier: 'דרגה',
      campaign: 'קמפיין',
      from: 'יום ראשון (ריק: הכול)',
      to: 'יום אחרון (ריק: הכול)',
      pieces: 'תכנים שסופקו',
    },
    note: 'אם מוקלד כאן יום, נספרים רק ההזמנות, התמורות, העלויות והתכנים של אותם ימים. התשלום נספר תמיד במלואו.',
  },
  response: {
    section: 'ראו, הקליקו, קנו',
    rows: {
      reach: 'טווח הגעה, מצטבר',
      impressions: 'צפיות או חשיפות',
      clicks: 'קליקים על הקישור',
      ctr: 'CTR: קליקים לצפייה',
      byCode: 'הזמנות לפי קוד',
      byLink: 'הזמנות לפי קישור',
      byBoth: 'לפי קוד וקישור',
      orders: 'סך ההזמנות',
      cvr: 'CVR: הזמנות לקליק',
    },
  },
  returns: {
    section: 'התמורה למותג',
    rows: {
      netRevenue: 'הכנסה נטו',
      otherReturns: 'תמורות אחרות',
      investment: 'תשלום ועלויות',
      netRoi: 'ROI נטו',
      low: 'ROI נטו, נמוך (95%)',
      high: 'ROI נטו, גבוה (95%)',
      grossRoi: 'ROI ברוטו',
      cpa: 'CPA: עלות להזמנה',
      newShare: 'לקוחות חדשים',
    },
  },
  opinion: {
    section: 'מה אמר הקהל',
    rows: {
      positive: 'תגובות חיוביות',
      neutral: 'תגובות ניטרליות',
      negative: 'תגובות שליליות',
      sentiment: 'סנטימנט נטו',
    },
    quotes: 'במילים שלהם',
    quoteNote: 'שלושת הציטוטים האחרונים מהכרטיסייה "תכנים". אפשר להקליד אחרים במקומם או למחוק.',
  },
  value: {
    section: 'תוכן שנשאר',
    rows: {
      licensed: 'תכנים לשימוש חוזר',
      value: 'עלות הפקה מחדש',
      newFollowers: 'עוקבים חדשים',
    },
  },
  pieces: {
    section: 'תוכן אחר תוכן, האחרונים ראשונים',
    row: 'שורה ב"תכנים"',
    heads: {
      date: 'תאריך',
      format: 'סוג',
      reach: 'טווח הגעה',
      impressions: 'צפיות או חשיפות',
      engagements: 'פעולות מעורבות',
      rate: 'מעורבות לפי טווח',
      clicks: 'קליקים',
    },
    more: 'תכנים נוספים בכרטיסייה "תכנים": {count}.',
  },
  usual: {
    section: 'לצד המקובל',
    heads: { measure: 'מדד', here: 'כאן', usual: 'מקובל', says: 'מה זה אומר' },
    rows: { engagement: 'מעורבות', ctr: 'CTR', cvr: 'CVR' },
    above: 'כמקובל או מעליו',
    below: 'מתחת למקובל',
  },
  notes: [
    'ROI נטו = (תמורות − תשלום ועלויות) ÷ תשלום ועלויות: הכנסה, לא רווח. נמדד: יובא. הוקלד: הוזן בידי אדם.',
    'את התגובות מיין אדם. המקובל: בכרטיסיית נתוני ההשוואה, עם מקור ושנה; המעורבות היא לפי עוקבים.',
  ],
};
