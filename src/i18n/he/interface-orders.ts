import type { ordersInterfaceEn } from '../en/interface-orders.ts';

export const ordersInterfaceHe: typeof ordersInterfaceEn = {
  orders: {
    ordersFound: 'הזמנות',
    lines: 'פריטים נוספים בהזמנות האלה',
    repeated: 'שורות של הזמנות כפולות',
    classTitle: 'כיצד שויכו ההזמנות',
    classHelp: 'כל הזמנה נמצאת בשורה אחת בלבד. הכנסה נטו היא סך ההזמנה פחות זיכויים.',
    classColumn: 'שויכו לפי',
    ordersColumn: 'הזמנות',
    revenueColumn: 'הכנסה נטו',
    creatorTitle: 'לפי יוצר',
    creatorColumn: 'יוצר',
    byCode: 'לפי קוד: {count}',
    byLink: 'לפי קישור: {count}',
    noCreators:
      'לא רשומים יוצרים, ולכן אי אפשר לשייך אף הזמנה. יש לרשום אותם עם הקודים שלהם בכרטיסייה "יוצרים" ולבחור שוב את הקובץ.',
    nothingMatched:
      'באף הזמנה אין קוד או קישור של היוצרים שלך. יש להשוות את הקודים בכרטיסייה "יוצרים" לאלה שבקובץ.',
    unknownCodes: 'קודים שאינם ברשימות שלך',
    unknownCodesHelp: 'אם אחד מהם שייך ליוצר, יש להוסיף אותו בכרטיסייה "יוצרים" ולבחור שוב את הקובץ.',
    codeColumn: 'קוד',
    confirm: 'ייבוא ההזמנות האלה',
    preparing: 'מכינים את הייבוא',
    sending: 'שולחים את ההזמנות',
    sent: '{done} מתוך {total}',
    writing: 'כותבים לכרטיסייה "הזמנות"',
    cancelling: 'מבטלים את הייבוא',
    doneTitle: 'ההזמנות יובאו',
    nothingNew: 'כל ההזמנות שבו כבר היו בכרטיסייה "הזמנות" עם אותם מספרים. דבר לא השתנה.',
    added: 'הזמנות חדשות',
    updated: 'עודכנו, למשל בשל זיכוי',
    unchanged: 'היו כבר, ללא שינוי',
  },

  classes: {
    code: 'קוד של יוצר',
    link: 'קישור של יוצר',
    both: 'קוד וקישור',
    shared: 'כמה יוצרים',
    house: 'קוד כללי',
    none: 'ללא התאמה',
    invalid: 'לא תקפות: בוטלו, נדחו או הזמנות בדיקה',
  },
};
