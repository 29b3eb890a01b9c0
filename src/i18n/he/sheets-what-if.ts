import type { WhatIfTexts } from '../../core/plans/campaign/what-if-texts.ts';

export const whatIfSheetHe: WhatIfTexts = {
  section: 'מה אם',
  hint: 'יש להקליד מה שרוצים לנסות. תאים ריקים לוקחים את מהלך הקמפיין עד כה, ואם אינו ידוע, את התכנון.',
  headline: {
    missing: 'כדי לחשב עדיין חסרים:',
    result:
      'בשכר של {fee} הצפי הוא {low} עד {high} {unit}: ROI של \u2066{roiLow}\u2069 במקרה הנמוך, \u2066{roiBase}\u2069 במקרה הבסיס, \u2066{roiHigh}\u2069 במקרה הגבוה.',
    limit:
      'ל-ROI רצוי של \u2066{target}\u2069 כדאי לשלם שכר של \u2066{maxFee}\u2069 לכל היותר; ההוצאה כאן דורשת {required} {unit}.',
    breakEven:
      'לנקודת האיזון כדאי לשלם שכר של \u2066{maxFee}\u2069 לכל היותר; ההוצאה כאן דורשת {required} {unit}.',
    limitMissed:
      'ROI רצוי של \u2066{target}\u2069 לא מושג גם בלי שכר ליוצרים; ההוצאה כאן דורשת {required} {unit}.',
    breakEvenMissed: 'גם בלי שכר ליוצרים לא מגיעים לנקודת האיזון; ההוצאה כאן דורשת {required} {unit}.',
  },
  heads: {
    assumption: 'הנחה',
    low: 'נמוך (להקליד)',
    base: 'בסיס (להקליד)',
    high: 'גבוה (להקליד)',
    usedLow: 'המקרה הנמוך',
    usedBase: 'מקרה הבסיס',
    usedHigh: 'המקרה הגבוה',
    source: 'מאין הבסיס',
  },
  assumptions: {
    fee: { label: 'שכר ליוצרים', help: 'כמה מקבלים כל היוצרים יחד.' },
    otherCosts: { label: 'עלויות אחרות', help: 'כל השאר: פרסום, מוצר, משלוח, כלים, הזמן שלכם.' },
    followers: { label: 'עוקבים', help: 'העוקבים של כל החשבונות שמפרסמים.' },
    reachRate: { label: 'שיעור הגעה', help: 'החלק מהעוקבים שרואה את הפרסום, למשל 30%.' },
    ctr: { label: 'קליקים מתוך מי שנחשף', help: 'החלק מהאנשים שנחשפו שמקליק, למשל 1.5%.' },
    cvr: { label: 'שיעור המרה', help: 'החלק מהקליקים שהופך למכירה, לליד או להרשמה.' },
    margin: { label: 'רווח גולמי', help: 'החלק מהתמורה שנשאר אחרי עלות המוצרים.' },
  },
  valueHelp: 'הערך הממוצע של כל תוצאה.',
  spread: {
    label: 'נמוך וגבוה כשלא הוקלדו (±)',
    help: 'כמה רחוקים המקרה הנמוך והגבוה ממקרה הבסיס: בשיעור ההגעה ובשני השיעורים שאחריו.',
  },
  sources: {
    campaign: 'חושב: מ"יוצרים" ומ"עלויות"',
    funnel: 'חושב: מהמשפך',
    plan: 'מהתכנון',
    noMargin: 'לא הוקלד: הסכום כולו',
  },
  resultsHead: 'מה זה מביא',
  results: {
    orders: 'תחזית: {unit}',
    revenue: 'תמורה צפויה',
    investment: 'השקעה',
    roi: 'ROI לפי רווח גולמי',
    maxFee: 'השכר הגבוה ביותר ל-ROI הרצוי',
    required: 'דרוש ל-ROI הרצוי: {unit}',
  },
};
