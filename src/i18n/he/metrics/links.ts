import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const links = {
  UTMLINK: {
    title: 'קישור מעקב',
    summary: 'קישור שמספר לכלי הניתוח של האתר מאיפה הגיע המבקר.',
    formulaInWords: 'קישור + utm_source + utm_medium + utm_campaign [+ utm_content + utm_term + utm_id]',
    pitfall:
      'יש לשים את הרשת ב-source ואת היוצר ב-content: שם של יוצר ב-source נרשם ב-Google Analytics כערוץ לא משויך (Unassigned).',
    params: {
      // Isolated: the slashes would otherwise stand in front of the word.
      url: 'העמוד שאליו מקשרים, עם \u2066http://\u2069 או \u2066https://\u2069.',
      source: 'הרשת, למשל instagram.',
      medium: 'סוג התנועה, למשל influencer.',
      campaign: 'הקמפיין, למשל spring_sale.',
      content: 'היוצר או המיקום, למשל story.',
      term: 'מילת מפתח.',
      id: 'מספר הקמפיין במערכת אחרת.',
    },
  },
  UTMVALUE: {
    title: 'פרמטר מתוך קישור',
    summary: 'קורא פרמטר אחד מתוך קישור, כמו המקור או הקמפיין.',
    formulaInWords: 'הערך המפוענח של הפרמטר; ריק אם אין כזה בקישור',
    pitfall: 'כלי הניתוח מבחינים בין אותיות גדולות לקטנות: Instagram ו-instagram נחשבים שם לשני מקורות.',
    params: {
      url: 'הקישור, הנתיב או דף הנחיתה, כפי שהם בקובץ המיוצא.',
      parameter: 'איזה פרמטר: source, medium, campaign, content, term, id, או כל פרמטר אחר בשמו המלא.',
    },
  },
  PROMOCODE: {
    title: 'קוד הנחה',
    summary: 'קוד הנחה של יוצר, משם המשתמש ומההנחה.',
    formulaInWords: 'האותיות והספרות של שם המשתמש, באותיות גדולות + אחוז שלם',
    pitfall:
      'יש להגדיר את אותו קוד גם בחנות, ולתת לכל יוצר קוד משלו: בקוד משותף אי אפשר לדעת מי הביא את ההזמנה.',
    params: {
      handle: 'שם המשתמש, עם @ או בלעדיו.',
      percent: 'ההנחה, באחוזים שלמים, למשל 15%.',
    },
  },
  CODEMATCH: {
    title: 'של מי הקוד',
    summary: 'מוצא את הקוד של הזמנה ברשימת קודים ומחזיר את הקוד או את בעליו.',
    formulaInWords: 'הבעלים של הקוד הראשון שנמצא ברשימה; "no match" (אין התאמה) אם אין כזה',
    pitfall: 'קוד דומה (O במקום 0, מקף חסר) אינו התאמה: יש לתקן את הרשימה ולא לנחש.',
    params: {
      code: 'הקוד כפי שהוא בהזמנה; ייתכנו כמה קודים, מופרדים בפסיק.',
      codes: 'רשימת הקודים שלך.',
      owners: 'של מי כל קוד, באותו סדר; בלי הרשימה הזאת מוחזר הקוד עצמו.',
    },
  },
  CODEREVENUE: {
    title: 'ההכנסות מקוד',
    summary: 'מסכם את ההזמנות שיש בהן קוד הנחה, כל הזמנה פעם אחת.',
    formulaInWords: 'סכום ההזמנות עם הקוד, לפי השורה הראשונה של כל הזמנה',
    pitfall: 'הזמנה עם שני קודים נספרת לשניהם: סכום כל הקודים יכול לעלות על ההכנסות.',
    params: {
      ordernumbers: 'מספרי ההזמנות; הזמנה יכולה לתפוס כמה שורות.',
      codes: 'הקוד של כל שורה, כפי שיוצא.',
      amounts: 'סכום ההזמנה, אחרי זיכויים.',
      code: 'הקוד שאת הזמנותיו יש לסכם.',
    },
  },
} satisfies Partial<MetricTexts>;
