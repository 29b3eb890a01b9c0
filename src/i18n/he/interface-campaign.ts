import type { campaignInterfaceEn } from '../en/interface-campaign.ts';

export const campaignInterfaceHe: typeof campaignInterfaceEn = {
  campaign: {
    title: 'בניית קמפיין',
    stepGoal: 'יעד',
    stepMoney: 'תאריכים וכסף',
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
    build: 'בניית הקמפיין',
    building: 'בונים את הכרטיסיות',
    useName: 'שימוש בשם "{name}"',
    changeName: 'שינוי השם',
  },

  campaignErrors: {
    'name-empty': 'לקמפיין אין שם; יש להקליד שם, למשל "מבצע אביב".',
    'name-long': 'אורך השם {length} תווים; אפשר עד 60.',
    'goal-not-a-number': 'היעד הוא "{typed}"; יש להקליד מספר, למשל 20, או להשאיר ריק.',
    'goal-not-positive': 'היעד הוא {typed}; עליו להיות גדול מאפס.',
    'end-before-start': 'היום האחרון, {end}, קודם ליום הראשון, {start}.',
    'margin-not-a-number': 'שיעור הרווח הגולמי הוא "{typed}"; יש להקליד מספר, למשל 40, או להשאיר ריק.',
    'margin-as-fraction': 'שיעור הרווח הגולמי הוא {typed} אחוז. ל-{meant} אחוז יש להקליד {meant}.',
    'margin-out-of-range': 'שיעור הרווח הגולמי הוא {typed}; עליו להיות גדול מ-0 ולכל היותר 100.',
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
    awareness: 'מודעות למותג',
  },

  goalNumbers: {
    sales: 'כמה מכירות',
    leads: 'כמה לידים',
    signUps: 'כמה הרשמות',
    content: 'כמה פריטי תוכן',
    awareness: 'לכמה אנשים להגיע',
  },
};
