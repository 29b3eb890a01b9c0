import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const opinion = {
  NETSENTIMENT: {
    title: 'סנטימנט נטו',
    summary: 'בכמה עולים האזכורים החיוביים על השליליים, כחלק מכל האזכורים.',
    formulaInWords: '(חיוביים − שליליים) / (חיוביים + שליליים + ניטרליים)',
    pitfall: 'בלי הניטרליים התוצאה גדלה פי שניים או שלושה: יש לציין תמיד אם הם בפנים.',
    params: {
      positive: 'תגובות או אזכורים חיוביים.',
      negative: 'השליליים.',
      neutral: 'הניטרליים.',
    },
  },
  SHAREOFVOICE: {
    title: 'נתח השיח',
    summary: 'החלק שלך בכל האזכורים, שלך ושל המתחרים.',
    formulaInWords: 'אזכורים שלך / (אזכורים שלך + אזכורי המתחרים)',
    pitfall: 'יש לספור לכולם אותן רשתות ואותה תקופה, ובכל פעם אותם מתחרים.',
    params: {
      ownmentions: 'אזכורים של המותג שלך.',
      competitormentions: 'אזכורים של כל המתחרים יחד.',
    },
  },
} satisfies Partial<MetricTexts>;
