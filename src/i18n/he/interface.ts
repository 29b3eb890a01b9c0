import type { InterfaceTexts } from '../en/interface.ts';
import { callProblemsHe } from './call-problems.ts';
import { fileProblemsHe } from './file-problems.ts';
import { attributionInterfaceHe } from './interface-attribution.ts';
import { campaignInterfaceHe } from './interface-campaign.ts';
import { functionsInterfaceHe } from './interface-functions.ts';
import { importsInterfaceHe } from './interface-imports.ts';
import { mappingInterfaceHe } from './interface-mapping.ts';
import { ordersInterfaceHe } from './interface-orders.ts';

export const interfaceHe: InterfaceTexts = {
  ...campaignInterfaceHe,
  ...functionsInterfaceHe,
  ...importsInterfaceHe,
  ...mappingInterfaceHe,
  ...ordersInterfaceHe,
  ...attributionInterfaceHe,
  problems: { ...callProblemsHe, ...fileProblemsHe },

  shell: {
    loading: 'קוראים את הגיליון האלקטרוני',
    slow: 'הפעולה נמשכת יותר מהרגיל. אם בדפדפן הזה מחוברים כמה חשבונות Google, ייתכן ש-Google לא תשיב כלל: יש לפתוח את הגיליון האלקטרוני בחלון פרטי עם חשבון אחד בלבד.',
    broughtUpToDate:
      'הכרטיסיות עודכנו עם השורות, היעד, התוכנית והמשפך שלך. הקודמות נשמרו לצידן עם כל שאר מה שהוקלד, למשל "{tab}"; הן אינן נספרות עוד בשום מקום.',
    back: 'חזרה',
    home: 'חזרה להתחלה',
    next: 'המשך',
    cancel: 'ביטול',
    tryAgain: 'ניסיון נוסף',
    detail: 'פרטים טכניים',
    steps: 'שלבים',
    campaign: 'קמפיין',
    stepDone: 'הושלם',
    optional: 'לא חובה',
    errorCount: 'שדות לתיקון: {count}',
    language: 'שפה: {language}',
  },

  home: {
    emptyTitle: 'כמה הקמפיינים שלך באמת מכניסים',
    emptyLead:
      'Throughline בונה את הכרטיסיות של הקמפיין, משייך את ההזמנות מהחנות ליוצרים ומראה מה החזיר כל אחד מהם.',
    private: 'שום נתון לא יוצא מהגיליון האלקטרוני הזה.',
    title: 'הקמפיינים שלך',
    exampleBadge: 'דוגמה',
    reportBadge: 'הדוח מוכן',
    nextTitle: 'מה עכשיו',
    nextCreators:
      'יש לרשום את היוצרים בכרטיסייה "יוצרים", כל אחד עם קוד ההנחה או הקישור שלו. לפיהם משויכות ההזמנות.',
    nextCreatorsAction: 'רשמתי אותם',
    nextCreatorsNone:
      'בכרטיסייה "יוצרים" עדיין אין אף יוצר. יש להקליד יוצר אחד בכל שורה: את השם, וקוד או קישור.',
    nextOrders: 'יש לייבא את ההזמנות מהחנות, כדי שאפשר יהיה לשייך אותן ליוצרים.',
    nextReport: 'אפשר לבנות את הדוח של "{campaign}": השוואה בין כל היוצרים, ומה החזיר כל אחד.',
    nextOwn: 'ראית איך זה עובד. עכשיו אפשר לבנות קמפיין משלך.',
    nextMore: 'אפשר לייבא הזמנות חדשות בכל עת: הדוחות מתעדכנים מעצמם.',
    otherTitle: 'פעולות נוספות',
    buildCampaign: 'בניית קמפיין',
    importFile: 'ייבוא קובץ',
    buildReport: 'בניית דוח המותג',
    addExample: 'הוספת דוגמה',
    addExampleHelp: 'קמפיין מסוג העסק שלך, עם כל המספרים. אפשר להסיר אותו בצעד אחד.',
    addingExample: 'מוסיפים את הדוגמה',
    removeExample: 'הסרת נתוני הדוגמה',
    removeQuestion: 'להסיר את כל הכרטיסיות והשורות של הדוגמאות? הקמפיינים והשורות שלך יישארו כפי שהם.',
    removeConfirm: 'להסיר',
    removeKeep: 'להשאיר',
    removingExample: 'מסירים את נתוני הדוגמה',
    exampleRemoved: 'נתוני הדוגמה הוסרו.',
  },

  language: {
    title: 'שפה',
    lead: 'לסרגל הצד הזה ולכרטיסיות שייבנו מעתה. כרטיסיות קיימות נשארות בשפתן.',
    choose: 'בחירה בשפה זו',
    saving: 'מחליפים את השפה',
  },

  built: {
    campaignTitle: 'הקמפיין מוכן',
    campaignLead: 'הכרטיסייה "{tab}" פתוחה. יש למלא את התאים הצהובים; האפורים מחושבים מעצמם.',
    thereTitle: 'הקמפיין הזה כבר קיים',
    thereLead: 'הכרטיסייה "{tab}" פתוחה. דבר לא היה חסר ודבר לא השתנה.',
    exampleTitle: 'הדוגמה נוספה',
    exampleLead:
      'הכרטיסייה "{tab}" פתוחה. התשובה למעלה; מתחתיה היעד, המשפך והסיבות. לחיצה על מספר מראה את הנוסחה שלו.',
    created: 'כרטיסיות שנבנו',
    kept: 'היו כבר ונשארו כפי שהן',
    next: 'מה עכשיו',
    nextCreators: 'לרשום את היוצרים, עם הקודים והקישורים שלהם, בכרטיסייה "יוצרים".',
    nextOrders: 'לייבא את ההזמנות מהחנות.',
  },

  report: {
    title: 'בניית דוח',
    already: 'לקמפיין הזה כבר יש דוח',
    open: 'פתיחת הדוח',
    openHelp: 'הוא מתעדכן מעצמו עם הזמנות חדשות.',
    beside: 'בניית דוח נוסף לצידו',
    besideHelp: 'הדוח הקיים נשאר כפי שהוא.',
    openReport: 'פתיחת הדוח',
    build: 'בניית הדוח',
    building: 'בונים את הדוח',
    opening: 'פותחים את הדוח',
    noOrders: 'עדיין לא יובאו הזמנות, ולכן הדוח יציג עלויות בלבד.',
    noCampaign: 'לדוח דרוש קמפיין. יש לבנות קודם קמפיין.',
    builtTitle: 'הדוח מוכן',
    openedTitle: 'הדוח פתוח',
    builtLead: 'הוא בכרטיסייה "{tab}". המספרים בו הם נוסחאות: לחיצה על תא מראה מאין בא המספר.',
    kind: 'איזה דוח',
    brand: 'למותג',
    brandHelp: 'השוואה בין כל היוצרים, ואת מי להזמין שוב.',
    creator: 'ליוצר, לשליחה',
    creatorHelp: 'עמוד אחד על יוצר אחד, עבור מותג.',
    who: 'יוצר',
    alreadyOn: 'ליוצר הזה כבר יש דוח',
    language: 'שפת הדוח',
    choices: 'בחירת יוצרים וימים',
    chooseDays: 'בחירת ימים',
    compared: 'יוצרים להשוואה',
    noneChosen: 'יש לבחור לפחות יוצר אחד.',
    firstDay: 'יום ראשון',
    lastDay: 'יום אחרון',
    daysHelp: 'אם נשארים ריקים, כל הימים נספרים. אפשר לשנות את הימים אחר כך בדוח.',
    copy: 'יצירת עותק לשליחה',
    copyHelp: 'כרטיסייה עם ערכים במקום נוסחאות. הדוח נשאר כפי שהוא.',
    copying: 'מעתיקים את הדוח',
    copied: 'העותק בכרטיסייה "{tab}".',
  },
};
