import type { fileProblemsEn } from '../en/file-problems.ts';

export const fileProblemsHe: typeof fileProblemsEn = {
  'empty-file': {
    what: 'הקובץ ריק.',
    remedy: 'יש לייצא שוב את ההזמנות ולבדוק שבתקופה שנבחרה יש הזמנות.',
  },
  'unknown-format': {
    what: 'זה אינו קובץ ייצוא הזמנות ש-Throughline מכיר. העמודות בו: {found}.',
    remedy:
      'יש לקחת את ייצוא ההזמנות של Shopify, \u200fWooCommerce (באנגלית), \u200fGumroad, \u200fStripe או Awin ולייבא אותו כפי שהוא, בלי לשנות אותו.',
  },
  'missing-columns': {
    what: 'הקובץ נראה כמו "{format}", אבל חסרות בו העמודות: {missing}.',
    remedy: 'יש לייצא שוב את הקובץ ולייבא אותו כפי שהוא, בלי למחוק עמודות או לשנות את שמן.',
  },
  'repeated-column': {
    what: 'העמודה "{column}" מופיעה בקובץ פעמיים, ולא ברור איזו מהן קובעת.',
    remedy: 'יש לייצא שוב את הקובץ ולייבא אותו כפי שהוא, בלי להוסיף עמודות.',
  },
  'day-or-month-first': {
    what: 'בתאריכים כמו {day} ייתכן שהיום ראשון וייתכן שהחודש ראשון; שום דבר בקובץ לא מכריע.',
    remedy: 'יש לציין מה מופיע קודם ולבחור שוב את הקובץ.',
  },
  'unclosed-quote': {
    what: 'מירכאות שנפתחו בשורה {row} אינן נסגרות, ולכן אי אפשר להבדיל בין השורות שאחריה.',
    remedy: 'יש לייצא שוב את הקובץ. כך נראה קובץ שהורדתו נקטעה באמצע.',
  },
  'not-csv': {
    what: 'זה אינו קובץ CSV ({kind}).',
    remedy: 'יש לייצא כ-CSV. חוברת עבודה אפשר לשמור כ-CSV מ-Excel או מ-Google Sheets; קובץ zip יש לחלץ קודם.',
  },
  'unknown-encoding': {
    what: 'אי אפשר לקרוא את האותיות בקובץ הזה.',
    remedy: 'יש לייצא שוב את הקובץ, או לשמור אותו כ-CSV UTF-8.',
  },
  'file-unreadable': {
    what: 'אי אפשר היה לפתוח את הקובץ.',
    remedy: 'ייתכן שהועבר, השתנה או נפתח בתוכנה אחרת מאז שנבחר. יש לסגור אותו שם ולבחור אותו שוב.',
  },
};
