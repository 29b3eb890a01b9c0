import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const opinion = {
  NETSENTIMENT: {
    title: 'סנטימנט נטו',
    summary: 'בכמה עולים האזכורים החיוביים על השליליים, כחלק מכלל האזכורים.',
    formulaInWords: '(חיוביים − שליליים) / (חיוביים + שליליים + ניטרליים)',
    pitfall: 'בלי הניטרליים התוצאה גדלה פי שניים או שלושה: יש לציין תמיד אם הם נכללו.',
    params: {
      positive: 'תגובות או אזכורים חיוביים.',
      negative: 'תגובות או אזכורים שליליים.',
      neutral: 'תגובות או אזכורים ניטרליים.',
    },
  },
  SHAREOFVOICE: {
    title: 'נתח השיח',
    summary: 'החלק שלך בכלל האזכורים, שלך ושל המתחרים.',
    formulaInWords: 'אזכורים שלך / (אזכורים שלך + אזכורי המתחרים)',
    pitfall: 'יש לספור אצל כולם באותן רשתות ובאותה תקופה, ובכל פעם את אותם מתחרים.',
    params: {
      ownmentions: 'אזכורים של המותג שלך.',
      competitormentions: 'אזכורים של כל המתחרים יחד.',
    },
  },
} satisfies Partial<MetricTexts>;
