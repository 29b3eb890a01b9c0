import type { campaignInterfaceEn } from '../en/interface-campaign.ts';

export const campaignInterfaceHe: typeof campaignInterfaceEn = {
  campaign: {
    title: 'בניית קמפיין',
    stepGoal: 'יעד',
    stepMoney: 'כסף',
    name: 'שם הקמפיין',
    nameHelp: 'יהיה גם שם הכרטיסייה, למשל "מבצע אביב".',
    businessModel: 'העסק שלך',
    businessModelHelp: 'קובע אילו צעדים יופיעו במשפך.',
    goalKind: 'מטרת הקמפיין',
    goalNumberHelp: 'אפשר להשאיר ריק אם עוד לא הוחלט; תופיע תזכורת בכרטיסיית הקמפיין.',
    start: 'היום הראשון',
    end: 'היום האחרון',
    endHelp: 'עד היום הזה יש להגיע ליעד.',
    currency: 'מטבע',
    currencyHelp: 'לכל הסכומים בקמפיין. הזמנות במטבעות אחרים אינן נכנסות אליו.',
    currencyUsual: 'נפוצים',
    currencyAll: 'כל המטבעות',
    margin: 'שיעור רווח גולמי, באחוזים',
    marginHelp: 'מה שנשאר ממכירות של 100 אחרי עלות המוצרים. ל-40 אחוז יש להקליד 40.',
    hourlyRate: 'התעריף שלך לשעה',
    hourlyRateHelp: 'שעות העבודה שלך נחשבות לעלות, לפי התעריף הזה.',
    closeRate: 'שיעור סגירה, באחוזים',
    closeRateHelp: 'חלק הלידים שהופכים ללקוחות. ל-10 אחוז יש להקליד 10.',
    checkTitle: 'עד כמה היעד ברור',
    takesTitle: 'מה נדרש לשם כך',
    takesHelp:
      'הערכה לפי מדדי השוואה ומספרים עגולים, כאילו יש לשלם על כל חשיפה. כרטיסיית הקמפיין מחשבת לפי השיעורים שלך.',
    build: 'בניית הקמפיין',
    building: 'בונים את הכרטיסיות',
    useName: 'שימוש בשם "{name}"',
    changeName: 'שינוי השם',
  },

  campaignErrors: {
    'name-empty': 'לקמפיין אין שם; יש להקליד שם, למשל "מבצע אביב".',
    'name-long': 'אורך השם {length} תווים; אפשר עד 60.',
    'end-before-start': 'היום האחרון, {end}, קודם ליום הראשון, {start}.',
    'not-a-number': '{field}: "{typed}" אינו מספר. יש להקליד מספר, למשל {such}, או להשאיר ריק.',
    'percent-as-fraction': '{field}: {typed} אחוז. ל-{meant} אחוז יש להקליד {meant}.',
    'percent-out-of-range': '{field}: {typed}. הערך חייב להיות גדול מ-0 ולכל היותר 100.',
    'below-zero': '{field}: {typed}. הערך חייב להיות אפס או יותר.',
    'not-above-zero': '{field}: {typed}. הערך חייב להיות גדול מאפס.',
  },

  businessModels: {
    onlineShop: 'חנות מקוונת',
    b2b: 'B2B / תוכנה',
    premises: 'חנות פיזית',
    courses: 'קורסים',
    affiliate: 'שיווק שותפים',
    services: 'שירותים',
    creator: 'יוצר תוכן',
  },

  goalKinds: {
    sales: 'מכירות ישירות',
    leads: 'לידים איכותיים',
    signUps: 'הרשמות',
    content: 'תוכן לשימוש חוזר',
    awareness: 'מודעות למותג',
  },

  goalNumbers: {
    sales: 'כמה מכירות',
    leads: 'כמה לידים',
    signUps: 'כמה הרשמות',
    content: 'כמה פריטי תוכן',
    awareness: 'לכמה אנשים להגיע',
  },

  example: {
    title: 'הוספת דוגמה',
    lead: 'קמפיין בדוי עם עלויות, יוצרים, פוסטים ומכירות. הוא מקבל כרטיסייה משלו ולא משנה דבר ממה שהוקלד.',
    legend: 'סוג העסק',
    stories: {
      onlineShop: 'ספלי אביב: הפסד, ומה גרם לו',
      b2b: 'תוכנה לתכנון משמרות: שלושה לקוחות, לכן טווח',
      premises: 'מאפייה: קניות שנספרו בקופה',
      courses: 'מאמן כושר: 990 חזרו על הוצאה של 250',
      affiliate: 'מבחן אספרסו: עמלות בלבד',
      services: 'ייעוץ לעיצוב: לידים ופגישות ראשונות',
      creator: 'סרטוני מתכונים: ברישיון למותגים',
    },
    fill: 'הוספת הדוגמה הזו',
  },
};
