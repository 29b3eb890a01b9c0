import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const audience = {
  INFLUENCERTIER: {
    title: 'גודל המשפיען',
    summary: 'Nano, Micro, Mid, Macro או Mega, לפי מספר העוקבים.',
    formulaInWords: 'Nano < 10,000 ≤ Micro < 100,000 ≤ Mid < 500,000 ≤ Macro < 1,000,000 ≤ Mega',
    pitfall: 'אחרים מציבים את הגבולות במקום אחר: יש להשוות מדדים רק כשהגבולות זהים.',
    params: {
      followers: 'עוקבי החשבון.',
    },
  },
  REALFOLLOWERS: {
    title: 'עוקבים אמיתיים',
    summary: 'העוקבים שנשארים אחרי הורדת המזויפים.',
    formulaInWords: 'עוקבים × (1 − חלק המזויפים)',
    pitfall: 'החלק הוא הערכה של כלי בדיקה: הכלים נבדלים, ויש לציין באיזה השתמשת.',
    params: {
      followers: 'עוקבי החשבון.',
      fakeshare: 'החלק שנחשב בעיניך מזויף או לא פעיל, למשל 20%.',
    },
  },
  AUDIENCEFLAGS: {
    title: 'סימני אזהרה בקהל',
    summary: 'מצביע על מספרים של חשבון ששווה לשאול עליהם לפני שמזמינים.',
    formulaInWords:
      'מעורבות מתחת לרבע או מעל פי עשרה מהרגיל לגודלו; יותר מ-500 לייקים לתגובה; עוקב אחרי 2,000 ויותר מחצי ממספר עוקביו; צמיחה מעל 30% בחודש',
    pitfall: 'סימן הוא שאלה ליוצר, לעולם לא פסק דין: גם פוסט ויראלי או הגרלה מעלים אותו.',
    params: {
      followers: 'עוקבי החשבון.',
      averagelikes: 'ממוצע הלייקים בפוסטים האחרונים.',
      averagecomments: 'ממוצע התגובות בפוסטים האחרונים.',
      following: 'אחרי כמה חשבונות הוא עוקב.',
      monthlygrowth: 'צמיחת העוקבים בחודש האחרון, למשל 5%.',
    },
  },
} satisfies Partial<MetricTexts>;
