import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const investment = {
  TIMECOST: {
    title: 'עלות הזמן שלך',
    summary: 'כמה עולות השעות שהושקעו, לפי התעריף לשעה.',
    formulaInWords: 'שעות × תעריף לשעה',
    pitfall: 'גם שעות ללא תשלום הן עלות: בלעדיהן כל קמפיין נראה טוב ממה שהיה.',
    params: {
      hours: 'שעות עבודה: תכנון, צילום, עריכה, מענה לתגובות.',
      hourlyrate: 'כמה עולה שעה שלך.',
    },
  },
  INVESTMENT: {
    title: 'סך ההשקעה',
    summary: 'כל מה שהקמפיין עלה, כולל הזמן שלך.',
    formulaInWords: 'פרסום + כלים + תוכן + שעות × תעריף לשעה + עלויות אחרות',
    pitfall: 'לשכוח את השעות שלך, או לזקוף מנוי שנתי מלא לכל קמפיין.',
    params: {
      adspend: 'פרסום: קידום פוסטים, מודעות בסטורי. אם לא היה, יש להקליד 0.',
      tools: 'תוכנות ומנויים, החלק ששימש כאן.',
      content: 'הפקת התוכן: צלם, אביזרים, תמונות קנויות.',
      hours: 'השעות שלך.',
      hourlyrate: 'כמה עולה שעה שלך.',
      othercosts: 'שכר יוצרים, מוצרים, משלוח, עמלה.',
    },
  },
} satisfies Partial<MetricTexts>;
