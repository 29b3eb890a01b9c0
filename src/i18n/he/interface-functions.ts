import type { functionsInterfaceEn } from '../en/interface-functions.ts';

export const functionsInterfaceHe: typeof functionsInterfaceEn = {
  functions: {
    title: 'חיפוש פונקציה',
    findHelp: 'נוסחאות כמו ROI או CPC, עם הסבר ועזרה במילוי.',
    search: 'מה רוצים לדעת?',
    searchHelp: 'שם, מילה או שאלה, למשל "כמה שווה ליד?"',
    found: 'פונקציות שנמצאו: {count}',
    none: 'אין פונקציה שעונה על "{sought}". אפשר לנסות מילה אחרת, כמו "קליק" או "עלות", או לעיין בקבוצות.',
    all: 'כל הפונקציות',
    fillIn: 'מילוי',
    useSelected: 'שימוש בתאים שנבחרו',
    reading: 'קוראים את התאים שנבחרו',
    clear: 'ניקוי',
    onlyCells: 'יש לבחור תאים בגיליון',
    cellsPicked: 'תאים: {count}',
    formula: 'הנוסחה',
    target: 'אחר כך יש ללחוץ בגיליון על התא שבו צריכה להופיע התוצאה.',
    insert: 'הוספה לתא הפעיל',
    inserting: 'מוסיפים את הנוסחה',
    replace: 'החלפת התוכן הקיים',
    inserted: 'בתא {cell} מופיע {shown}',
    waiting: 'הנוסחה בתא {cell}. התוצאה תופיע שם בעוד רגע.',
    failed: 'בתא {cell} מופיעה שגיאה: {shown}',
    noRoom: 'לתוצאה דרוש יותר מתא אחד: יש לרוקן את התאים שמתחת ל-{cell} ולצידו, או להעביר את הנוסחה.',
    unknownName:
      'הגיליון האלקטרוני עדיין לא מכיר את הפונקציה: יש לטעון אותו מחדש, לפתוח פעם אחת את התפריט תוספים › Throughline ולבדוק שוב.',
    seeCell: 'אפשר להעביר את הסמן מעל {cell} בגיליון כדי לקרוא מה לא תקין.',
    empty: 'הערך {name} ריק: יש להקליד ערך או להשתמש בתאים שנבחרו.',
    emptyCells: 'הערך {name} ריק: יש לבחור את התאים בגיליון ואז ללחוץ על "שימוש בתאים שנבחרו".',
    example: 'דוגמה פתורה',
  },
};
