import type { campaignInterfaceEn } from '../en/interface-campaign.ts';

export const campaignInterfaceHe: typeof campaignInterfaceEn = {
  campaign: {
    title: 'בניית קמפיין',
    stepGoal: 'יעד',
    stepMoney: 'תאריכים וכסף',
    name: 'שם הקמפיין',
    nameHelp: 'יהיה שם הכרטיסייה, למשל "מדריכי אביב".',
    businessModel: 'העסק שלך',
    businessModelHelp: 'קובע אילו שלבים יופיעו במשפך.',
    goalKind: 'מטרת הקמפיין',
    goalNumberHelp: 'אפשר להשאיר ריק אם עוד לא הוחלט; כרטיסיית הקמפיין תזכיר.',
    start: 'היום הראשון',
    end: 'היום האחרון',
    endHelp: 'היום שעד אליו יש להגיע ליעד.',
    currency: 'מטבע',
    currencyHelp: 'לכל הסכומים בקמפיין. הזמנות במטבעות אחרים אינן מעורבבות.',
    currencyUsual: 'נפוצים',
    currencyAll: 'כל המטבעות',
    margin: 'שיעור הרווח, באחוזים',
    marginHelp: 'מה שנשאר ממכירות של 100 אחרי עלות המוצרים. ל-40 אחוז יש להקליד 40.',
    hourlyRate: 'התעריף שלך לשעה',
    hourlyRateHelp: 'שעות עבודה שלך נחשבות כעלות לפי התעריף הזה.',
    build: 'בניית הקמפיין',
    building: 'הכרטיסיות נבנות',
    useName: 'שימוש בשם "{name}"',
    changeName: 'שינוי השם',
  },

  campaignErrors: {
    'name-empty': 'לקמפיין אין שם; יש להקליד שם, למשל "מדריכי אביב".',
    'name-long': 'אורך השם {length} תווים; אפשר עד 60.',
    'goal-not-a-number': 'היעד הוא "{typed}"; יש להקליד מספר, למשל 20, או להשאיר ריק.',
    'goal-not-positive': 'היעד הוא {typed}; עליו להיות גדול מאפס.',
    'end-before-start': 'היום האחרון, {end}, קודם ליום הראשון, {start}.',
    'margin-not-a-number': 'שיעור הרווח הוא "{typed}"; יש להקליד מספר, למשל 40, או להשאיר ריק.',
    'margin-as-fraction': 'שיעור הרווח הוא {typed} אחוז. ל-{meant} אחוז יש להקליד {meant}.',
    'margin-out-of-range': 'שיעור הרווח הוא {typed}; עליו להיות גדול מ-0 ולכל היותר 100.',
    'rate-not-a-number': 'התעריף לשעה הוא "{typed}"; יש להקליד מספר, למשל 25, או להשאיר ריק.',
    'rate-negative': 'התעריף לשעה הוא {typed}; עליו להיות אפס או יותר.',
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
    awareness: 'מודעות',
  },

  goalNumbers: {
    sales: 'כמה מכירות',
    leads: 'כמה לידים',
    signUps: 'כמה הרשמות',
    content: 'כמה פריטי תוכן',
    awareness: 'לכמה אנשים להגיע',
  },
};
