import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const cost = {
  CPM: {
    title: 'עלות לאלף חשיפות',
    summary: 'כמה עלו אלף הצגות של התוכן.',
    formulaInWords: 'עלות / חשיפות × 1,000',
    pitfall: 'חשיפות סופרות כל צפייה, טווח הגעה סופר אנשים: עלות לאלף לפי טווח הגעה גבוהה יותר.',
    params: { cost: 'מה שהוצא.', impressions: 'כמה פעמים התוכן הוצג.' },
  },
  CPC: {
    title: 'עלות לקליק',
    summary: 'כמה עלה קליק אחד על הקישור.',
    formulaInWords: 'עלות / קליקים',
    pitfall: 'יש לספור רק קליקים על הקישור: לייקים, כניסות לפרופיל ו"כל הקליקים" מוזילים אותו למראית עין.',
    params: { cost: 'מה שהוצא.', clicks: 'קליקים על הקישור.' },
  },
  CPA: {
    title: 'עלות לרכישה',
    summary: 'כמה עלתה רכישה, הרשמה או פעולה אחרת.',
    formulaInWords: 'עלות / פעולות',
    pitfall: 'יש לציין איזו פעולה נספרת: עלות להרשמה ועלות להזמנה אינן ברות השוואה.',
    params: { cost: 'מה שהוצא.', actions: 'כמה פעולות התקבלו.' },
  },
} satisfies Partial<MetricTexts>;
