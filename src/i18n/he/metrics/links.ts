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
  UTMVALUE: {
    title: 'פרמטר של קישור',
    summary: 'קורא מתוך קישור פרמטר אחד, כמו המקור או הקמפיין.',
    formulaInWords: 'הערך המפוענח של הפרמטר; ריק כשאין כזה בקישור',
    pitfall: 'הערכים בניתוח רגישים לאותיות גדולות: Instagram ו-instagram הם שם שני מקורות.',
    params: {
      url: 'הקישור, הנתיב או דף הנחיתה, כפי שהם בקובץ המיוצא.',
      parameter: 'איזה: source, medium, campaign, content, term, id, או כל פרמטר אחר בשמו המלא.',
    },
  },
  PROMOCODE: {
    title: 'קוד הנחה',
    summary: 'קוד הנחה של יוצר, משם המשתמש ומההנחה.',
    formulaInWords: 'אותיות וספרות של שם המשתמש באותיות גדולות + אחוז שלם',
    pitfall: 'יש להגדיר את אותו קוד גם בחנות, ולתת לכל יוצר קוד משלו: קוד משותף אי אפשר להפריד.',
    params: {
      handle: 'שם המשתמש, עם @ או בלעדיו.',
      percent: 'ההנחה, באחוזים שלמים כמו 15%.',
    },
  },
  CODEMATCH: {
    title: 'של מי הקוד',
    summary: 'מוצא את הקוד של הזמנה ברשימת קודים ומחזיר את הקוד או את בעליו.',
    formulaInWords: 'הבעלים של הקוד הראשון שברשימה; "no match" כשאין כזה',
    pitfall: 'קוד דומה (O במקום 0, מקף חסר) אינו התאמה: יש לתקן את הרשימה ולא לנחש.',
    params: {
      code: 'הקוד כפי שהוא בהזמנה; ייתכנו כמה, מופרדים בפסיק.',
      codes: 'רשימת הקודים שלך.',
      owners: 'של מי כל קוד, באותו סדר; בלעדיו מוחזר הקוד שברשימה.',
    },
  },
  CODEREVENUE: {
    title: 'ההכנסות של קוד',
    summary: 'מסכם את ההזמנות שנושאות קוד הנחה, כל הזמנה פעם אחת.',
    formulaInWords: 'סכום ההזמנות עם הקוד, השורה הראשונה של כל הזמנה',
    pitfall: 'הזמנה עם שני קודים נספרת לשניהם: הסכום של כל הקודים יכול לעבור את ההכנסות.',
    params: {
      ordernumbers: 'מספרי הזמנה; הזמנה יכולה לתפוס כמה שורות.',
      codes: 'הקוד של כל שורה, כפי שיוצא.',
      amounts: 'סכום ההזמנה, אחרי זיכויים.',
      code: 'הקוד לסיכום.',
    },
  },
} satisfies Partial<MetricTexts>;
