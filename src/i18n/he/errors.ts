import type { ErrorTexts } from '../../core/values/problem.ts';

// Contents of cells and signs beside Latin letters are isolated: they would otherwise be shown in another order.
export const errors: ErrorTexts = {
  'missing-argument': 'לפונקציה {metric} דרוש גם {name}',
  'too-many-arguments': 'הפונקציה {metric} מקבלת לכל היותר {most} ערכים',
  'shape-differs':
    'הטווח {name} הוא בגודל \u2066{size}\u2069 תאים והטווח {other} בגודל \u2066{otherSize}\u2069; הטווחים חייבים להיות באותו גודל',
  'block-spills':
    'הפונקציה {metric} מחזירה כמה ערכים לכל שורה; הטווחים שלה חייבים להיות עמודה אחת או שורה אחת',
  'error-cell': 'בתא של {name} יש שגיאה: \u2066{content}\u2069; יש לתקן קודם את התא ההוא',
  loading: 'הערך {name} עדיין נטען',
  'number-as-text':
    'הערך {name} הוא הטקסט "\u2068{content}\u2069"; יש להקליד את המספר בלבד ולהשאיר את השאר לעיצוב התא',
  'text-for-number': 'הערך {name} הוא הטקסט "\u2068{content}\u2069"; נדרש מספר',
  'date-for-number': 'הערך {name} הוא התאריך {day}; נדרש מספר',
  'boolean-for-number': 'הערך {name} הוא {content}; נדרש מספר',
  'date-for-text': 'הערך {name} הוא התאריך {day}; נדרש טקסט',
  'not-a-date': 'הערך {name} הוא "\u2068{content}\u2069"; נדרש תאריך',
  unreadable: 'לא ניתן לקרוא את הערך {name}; יש להקליד אותו שוב',
  'not-above-zero': 'הערך {name} הוא {value}; עליו להיות גדול מאפס',
  negative: 'הערך {name} הוא {value}; עליו להיות אפס או יותר',
  'below-least': 'הערך {name} הוא {value}; עליו להיות לפחות {least}',
  'above-most': 'הערך {name} הוא {value}; עליו להיות לכל היותר {most}',
  'percent-as-number': 'הערך {name} הוא {value}; יש לכתוב {value}% או {fraction}',
  'rate-out-of-range': 'הערך {name} הוא {value}; עליו להיות בין 0% ל-100%',
  'not-whole': 'הערך {name} הוא {value}; נדרש מספר שלם',
  'more-than': 'הערך {name} הוא {value}; הוא לא יכול להיות גדול מ-{other}, שהוא {limit}',
  'nothing-counted': 'הסכום של {names} הוא 0; לפחות אחד מהם חייב להיות גדול מאפס',
  'wrong-length': 'בטווח {name} יש {length} ערכים; נדרשים {needed}',
  'no-letters': 'הערך {name} הוא "\u2068{content}\u2069"; נדרשת לפחות אות אחת מ-A עד Z או ספרה',
  'needs-both': 'הערך {name} מולא והערך {other} לא; יש למלא את שניהם או להשאיר את שניהם ריקים',
  'not-a-link':
    'הערך {name} הוא "\u2068{content}\u2069"; נדרש קישור שמתחיל ב-\u2066http://\u2069 או ב-\u2066https://\u2069 וללא רווחים',
  'result-too-large': 'התוצאה של {metric} גדולה מכדי להציג אותה',
};
