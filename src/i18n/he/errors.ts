import type { ErrorTexts } from '../../core/values/problem.ts';

export const errors: ErrorTexts = {
  'missing-argument': 'לפונקציה {metric} חסר גם {name}',
  'too-many-arguments': 'הפונקציה {metric} מקבלת לכל היותר {most} ערכים',
  'shape-differs':
    'הטווח {name} בגודל {size} תאים והטווח {other} בגודל {otherSize}; הטווחים חייבים להיות באותו גודל',
  'block-spills': 'הפונקציה {metric} מחזירה כמה ערכים לכל שורה; הטווחים חייבים להיות עמודה אחת או שורה אחת',
  'error-cell': 'בתא של {name} יש שגיאה {content}; יש לתקן קודם את התא ההוא',
  loading: 'הערך {name} עדיין נטען',
  'number-as-text': 'הערך {name} הוא הטקסט "{content}"; יש להקליד את המספר בלבד ולהשאיר את השאר לעיצוב התא',
  'text-for-number': 'הערך {name} הוא הטקסט "{content}"; נדרש מספר',
  'date-for-number': 'הערך {name} הוא התאריך {day}; נדרש מספר',
  'boolean-for-number': 'הערך {name} הוא {content}; נדרש מספר',
  'date-for-text': 'הערך {name} הוא התאריך {day}; נדרש טקסט',
  'not-a-date': 'הערך {name} הוא "{content}"; נדרש תאריך',
  'not-a-number': 'לא ניתן לקרוא את הערך {name}; נדרש מספר או טקסט',
  'not-above-zero': 'הערך {name} הוא {value}; עליו להיות גדול מאפס',
  negative: 'הערך {name} הוא {value}; עליו להיות אפס או יותר',
  'below-least': 'הערך {name} הוא {value}; עליו להיות לפחות {least}',
  'above-most': 'הערך {name} הוא {value}; עליו להיות לכל היותר {most}',
  'percent-as-number': 'הערך {name} הוא {value}; יש לכתוב {value}% או {fraction}',
  'rate-out-of-range': 'הערך {name} הוא {value}; עליו להיות בין 0% ל-100%',
  'needs-both': 'הערך {name} מולא והערך {other} לא; יש למלא את שניהם או אף אחד מהם',
  'not-a-link': 'הערך {name} הוא "{content}"; נדרש קישור שמתחיל ב-http:// או ב-https:// וללא רווחים',
  'result-too-large': 'התוצאה של {metric} גדולה מכדי להציג אותה',
};
