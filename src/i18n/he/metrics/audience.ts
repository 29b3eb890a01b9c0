import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const audience = {
  INFLUENCERTIER: {
    title: 'גודל המשפיען',
    summary: 'Nano, Micro, Mid, Macro או Mega, לפי מספר העוקבים.',
    formulaInWords: 'Nano < 10,000 ≤ Micro < 100,000 ≤ Mid < 500,000 ≤ Macro < 1,000,000 ≤ Mega',
    pitfall: 'אחרים קובעים את הגבולות במקום אחר: יש להשתמש בנתוני השוואה רק כשהגבולות זהים.',
    params: {
      followers: 'מספר העוקבים של החשבון.',
    },
  },
  REALFOLLOWERS: {
    title: 'עוקבים אמיתיים',
    summary: 'העוקבים שנשארים אחרי הורדת המזויפים.',
    formulaInWords: 'עוקבים × (1 − שיעור המזויפים)',
    pitfall: 'השיעור הוא הערכה של כלי בדיקה: הכלים נבדלים זה מזה, ויש לציין באיזה מהם השתמשת.',
    params: {
      followers: 'מספר העוקבים של החשבון.',
      fakeshare: 'החלק שנחשב בעיניך מזויף או לא פעיל, למשל 20%.',
    },
  },
  AUDIENCEFLAGS: {
    title: 'סימני אזהרה בקהל',
    summary: 'מצביע על מספרים של חשבון שכדאי לשאול עליהם לפני שסוגרים שיתוף פעולה.',
    formulaInWords:
      'מעורבות מתחת לרבע מהרגיל בדרגה או מעל פי עשרה ממנו; יותר מ-500 לייקים לכל תגובה; החשבון עוקב אחרי 2,000 חשבונות ומעלה, שהם יותר ממחצית מספר עוקביו; צמיחה של יותר מ-30% בחודש',
    pitfall: 'סימן הוא שאלה ליוצר, לעולם לא פסק דין: גם פוסט ויראלי או הגרלה מדליקים אותו.',
    params: {
      followers: 'מספר העוקבים של החשבון.',
      averagelikes: 'ממוצע הלייקים בפוסטים האחרונים.',
      averagecomments: 'ממוצע התגובות בפוסטים האחרונים.',
      following: 'אחרי כמה חשבונות החשבון עוקב.',
      monthlygrowth: 'צמיחת העוקבים בחודש האחרון, למשל 5%.',
    },
  },
} satisfies Partial<MetricTexts>;
