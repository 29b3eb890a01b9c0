import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const links = {
  UTMLINK: {
    title: 'קישור מעקב',
    summary: 'קישור שמספר לכלי הניתוח של האתר מאיפה הגיע המבקר.',
    formulaInWords: 'קישור + utm_source + utm_medium + utm_campaign [+ utm_content + utm_term + utm_id]',
    pitfall:
      'יש לשים את הרשת ב-source ואת היוצר ב-content: שם של יוצר כ-source נשאר ללא ערוץ ב-Google Analytics.',
    params: {
      url: 'העמוד שאליו מקשרים, עם http:// או https://.',
      source: 'הרשת, למשל instagram.',
      medium: 'סוג התנועה, למשל influencer.',
      campaign: 'הקמפיין, למשל spring_sale.',
      content: 'היוצר או המיקום, למשל story.',
      term: 'מילת מפתח.',
      id: 'מספר הקמפיין במערכת אחרת.',
    },
  },
} satisfies Partial<MetricTexts>;
