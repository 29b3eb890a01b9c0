import { plainWords } from './plain-words.ts';

/** Words by themselves: `\b` knows the letters of English alone. */
const word = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

/**
 * Columns that hold a person's name, address, e-mail, phone or what they wrote, by their heads in English, Turkish,
 * Romanian, Hebrew and German: what may stand in the way of a match is better left out than sent.
 */
const HEADS = new RegExp(
  [
    'mail|e-?posta|דוא|phone|mobile|telef|טלפון|נייד',
    word('tel|fax|gsm|cep'),
    '(?:first|last|full|sur|family|given).?name|(?:customer|client|buyer|billing|shipping|contact|recipient|ship.?to|bill.?to).*name',
    '^(?:name|names|ad|adi|nume|isim|customer|client|buyer|kunde|müşteri|cumpărător|לקוח|קונה)$',
    'prenume|nume.*client|soyad|ad soyad|(?:müşteri|alici).*adi|vorname|nachname|kundenname|^שם|שם ה?(?:לקוח|פרטי|משפחה|מלא)',
    'address|adres|street|stra[sß]|stradă|sokak|province|post.?code|cod poştal|oraş|şehir|כתובת|רחוב|מיקוד',
    word('city|zip|zip code|postal code|ort|plz|county|judeţ|ilçe|עיר'),
    'notes?(?!\\p{L})|comment|remark|message|mesaj|yorum|observa|bemerk|הער|הודעה',
    'birth|geburt|doğum|naştere|לידה|passport|kimlik|תעודת זהות|card.?(?:number|no|holder)|company|employee|şirket',
    word('cnp|iban|ip'),
  ].join('|'),
  'u',
);
const E_MAIL = /[^\s@]+@[^\s@]+\.\p{L}{2,}/u;
const PHONE = /^\+?\d[\d\s().-]{7,}\d$/;

/** Whether a column is left out of the choice, by its head or by what its cells look like. */
export function isPersonalColumn(head: string, cells: readonly string[]): boolean {
  if (HEADS.test(plainWords(head))) return true;
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.some((cell) => E_MAIL.test(cell)) || (filled.length > 0 && filled.every(looksLikePhone));
}

// Long ids are digits alone; a phone is written in groups or with a plus.
const looksLikePhone = (cell: string): boolean =>
  PHONE.test(cell) && /[+\s()]/.test(cell) && !/\d{4}-\d{2}-\d{2}|\d{2}[./-]\d{2}[./-]\d{4}/.test(cell);
