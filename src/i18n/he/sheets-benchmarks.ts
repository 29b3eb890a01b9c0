import type { BenchmarksTexts } from '../../core/plans/benchmarks/benchmarks-texts.ts';

export const benchmarksSheetHe: BenchmarksTexts = {
  tab: 'נתוני השוואה',
  purpose: 'למה להשוות עד שנצברת היסטוריה משלך. אפשר לשנות כל תא צהוב, ויחד איתו את המקור שלו.',
  tierSection: 'מעורבות לפי גודל החשבון',
  tierHint:
    'לייקים ותגובות לפוסט ביחס לעוקבים. כל דרגה מתחילה בגבול התחתון שלה; הגבולות צריכים להיות בסדר עולה.',
  tierHeads: { tier: 'דרגה', from: 'החל ממספר עוקבים', value: 'שיעור מעורבות' },
  heads: { denominator: 'מתוך מה', source: 'מקור', year: 'שנה' },
  followers: 'עוקבים',
  between: 'הוערך, בין הדרגות השכנות',
  rateSection: 'שיעורים לתוכנית',
  rateHint: 'התוכנית משתמשת קודם בשיעור שהוקלד בה, אחר כך בקמפיינים שלך, ורק לבסוף בערכים שכאן.',
  rateHeads: { item: 'שיעור', value: 'ערך' },
  rates: {
    cpm: {
      item: 'CPM (עלות לאלף חשיפות)',
      denominator: '1,000 חשיפות, דולר אמריקאי',
      note: 'בדולרים אמריקאיים: יש להמיר למטבע שלך.',
    },
    ctr: {
      item: 'CTR (שיעור קליקים)',
      denominator: 'חשיפות; כל הקליקים על מודעות פייסבוק',
      note: '256 חשבונות בארצות הברית. נתון ישן ושל מודעות: הנתון שלך עדיף.',
    },
    cvr: {
      item: 'CVR (שיעור המרה)',
      denominator: 'כניסות ל-2,800 חנויות Shopify',
      note: 'הזמנות ביחס לכניסות. כניסות דרך יוצר עשויות להמיר יותר או פחות.',
    },
  },
  emvSection: 'ערך מדיה נרכש (לא כסף שהתקבל)',
  emvHint: 'כמה הייתה עולה תשומת הלב הזאת כפרסום. המחירונים שונים זה מזה פי כמה: זו הערכה.',
  chosenCard: 'המחירון שבשימוש',
  chosenHeads: { item: 'סעיף', rate: 'תעריף' },
  perOne: 'אחד מכל סוג',
  cardHeads: { card: 'מחירון', item: 'סעיף', rate: 'תעריף', per: 'לכמה' },
  ownCard: 'יש להקליד תעריפים משלך',
  quoteSection: 'מספרים מצוטטים, אינם בשימוש בשום מקום',
  quoteHint: 'חוזרים עליהם הרבה, אך איש אינו אומר כיצד נמדדו. הם לעולם לא יעד.',
  quoteHeads: { item: 'ציטוט', value: 'מספר' },
  quotes: {
    microEngagement: {
      item: 'מעורבות אצל מיקרו-משפיענים',
      denominator: 'לא צוין',
      source: 'מצוטט בכתבות, מקור חלש',
    },
    macroEngagement: {
      item: 'מעורבות אצל מאקרו-משפיענים',
      denominator: 'לא צוין',
      source: 'מצוטט בכתבות, מקור חלש',
    },
    backPerOne: {
      item: 'כמה חזר על כל 1 שהוצא',
      denominator: '1 שהוצא; סביר מאוד שזה ערך מדיה ולא מכירות',
      source: 'מצוטט בכתבות, מקור חלש',
    },
  },
};
