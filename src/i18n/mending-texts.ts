import type { Language } from '../core/language.ts';

/** What a person is told who wrote over a formula. Apart from the sidebar's texts: an edit has no sidebar. */
interface MendingTexts {
  /** `count`: how many cells have their formulas again. */
  restored: string;
  /** In the cell's note: `value` stood in the cell. */
  note: string;
}

export const MENDING_TEXTS: Record<Language, MendingTexts> = {
  en: {
    restored:
      'Formulas put back: {count}. These cells are calculated; what was typed there is kept in their notes.',
    note: 'Typed here: {value}. The cell is calculated, so its formula was put back.',
  },
  tr: {
    restored:
      'Geri konan formül sayısı: {count}. Bu hücreler hesaplanır; buraya yazılanlar hücre notlarında saklandı.',
    note: 'Buraya yazılan: {value}. Bu hücre hesaplandığı için formülü geri kondu.',
  },
  ro: {
    restored:
      'Formule puse la loc: {count}. Aceste celule se calculează; ce s-a scris în ele se păstrează în notele lor.',
    note: 'Scris aici: {value}. Celula se calculează, de aceea formula a fost pusă la loc.',
  },
  he: {
    restored: 'נוסחאות שהוחזרו: {count}. התאים האלה מחושבים; מה שהוקלד בהם נשמר בהערות שלהם.',
    note: 'הוקלד כאן: {value}. התא מחושב, ולכן הנוסחה שלו הוחזרה.',
  },
};
