import type { InterfaceLanguage } from '../choices.ts';

const en = {
  fileName: 'File name',
  untitled: 'Untitled spreadsheet',
  locale: 'Spreadsheet locale',
  language: 'Interface language',
  download: 'Download .xlsx',
  startAgain: 'New spreadsheet',
  startAgainQuestion:
    'Start a new, empty spreadsheet? What is on this page now is deleted from this browser.',
  startAgainYes: 'Delete and start new',
  cancel: 'Cancel',
  ok: 'OK',
  yes: 'Yes',
  close: 'Close',
  extensions: 'Extensions',
  saved: 'Saved in this browser',
  saving: 'Saving',
  notSaved: 'Not saved: {reason}',
  openElsewhere: 'This spreadsheet is open in another tab. Changes made here are not kept.',
  setAside:
    'The spreadsheet kept in this browser could not be opened: {reason}. It was set aside under the name {name}, and a new one was started.',
  failed: 'Something stopped with an error: {reason}',
};
export type Texts = typeof en;

const tr: Texts = {
  fileName: 'Dosya adı',
  untitled: 'Adsız e-tablo',
  locale: 'E-tablo yerel ayarı',
  language: 'Arayüz dili',
  download: '.xlsx olarak indir',
  startAgain: 'Yeni e-tablo',
  startAgainQuestion:
    'Yeni, boş bir e-tablo başlatılsın mı? Bu sayfada şu an bulunanlar bu tarayıcıdan silinir.',
  startAgainYes: 'Sil ve yenisini başlat',
  cancel: 'İptal',
  ok: 'Tamam',
  yes: 'Evet',
  close: 'Kapat',
  extensions: 'Uzantılar',
  saved: 'Bu tarayıcıya kaydedildi',
  saving: 'Kaydediliyor',
  notSaved: 'Kaydedilemedi: {reason}',
  openElsewhere: 'Bu e-tablo başka bir sekmede açık. Burada yapılan değişiklikler saklanmaz.',
  setAside:
    'Bu tarayıcıda saklanan e-tablo açılamadı: {reason}. {name} adıyla bir kenara kondu ve yeni bir e-tablo başlatıldı.',
  failed: 'Bir işlem hatayla durdu: {reason}',
};

const ro: Texts = {
  fileName: 'Numele fișierului',
  untitled: 'Foaie de calcul fără titlu',
  locale: 'Setările regionale ale foii',
  language: 'Limba interfeței',
  download: 'Descarcă .xlsx',
  startAgain: 'Foaie de calcul nouă',
  startAgainQuestion:
    'Începi o foaie de calcul nouă, goală? Ce se află acum pe această pagină se șterge din acest browser.',
  startAgainYes: 'Șterge și începe una nouă',
  cancel: 'Anulează',
  ok: 'OK',
  yes: 'Da',
  close: 'Închide',
  extensions: 'Extensii',
  saved: 'Salvat în acest browser',
  saving: 'Se salvează',
  notSaved: 'Nu s-a salvat: {reason}',
  openElsewhere:
    'Această foaie de calcul este deschisă în altă filă. Modificările făcute aici nu se păstrează.',
  setAside:
    'Foaia de calcul păstrată în acest browser nu a putut fi deschisă: {reason}. A fost pusă deoparte sub numele {name} și s-a început una nouă.',
  failed: 'O operație s-a oprit cu o eroare: {reason}',
};

const he: Texts = {
  fileName: 'שם הקובץ',
  untitled: 'גיליון אלקטרוני ללא שם',
  locale: 'הגדרות אזוריות של הגיליון',
  language: 'שפת הממשק',
  download: 'הורדת קובץ xlsx',
  startAgain: 'גיליון חדש',
  startAgainQuestion: 'להתחיל גיליון חדש וריק? מה שנמצא עכשיו בדף הזה יימחק מהדפדפן הזה.',
  startAgainYes: 'מחיקה והתחלה חדשה',
  cancel: 'ביטול',
  ok: 'אישור',
  yes: 'כן',
  close: 'סגירה',
  extensions: 'תוספים',
  saved: 'נשמר בדפדפן הזה',
  saving: 'שמירה מתבצעת',
  notSaved: 'לא נשמר: {reason}',
  openElsewhere: 'הגיליון הזה פתוח בכרטיסייה אחרת. שינויים שנעשים כאן לא יישמרו.',
  setAside:
    'לא ניתן היה לפתוח את הגיליון ששמור בדפדפן הזה: {reason}. הוא הונח בצד בשם {name}, ונפתח גיליון חדש.',
  failed: 'פעולה נעצרה בגלל שגיאה: {reason}',
};

export const TEXTS: Record<InterfaceLanguage, Texts> = { en, tr, ro, he };

export const LANGUAGE_NAMES: Record<InterfaceLanguage, string> = {
  en: 'English',
  tr: 'Türkçe',
  ro: 'Română',
  he: 'עברית',
};
