import type { fileProblemsEn } from '../en/file-problems.ts';

export const fileProblemsRo: typeof fileProblemsEn = {
  'empty-file': {
    what: 'Fișierul este gol.',
    remedy: 'Exportă-l din nou și verifică dacă există date în perioada aleasă.',
  },
  'unknown-format': {
    what: 'Acesta nu este un export pe care Throughline îl cunoaște. Coloanele lui sunt: {found}.',
    remedy:
      'Folosește unul dintre exporturile enumerate mai jos (cele din WooCommerce, TikTok și Google în engleză) și importă-l așa cum este, fără să îl modifici.',
  },
  'missing-columns': {
    what: 'Fișierul seamănă cu „{format}”, dar lipsesc coloanele: {missing}.',
    remedy: 'Exportă fișierul din nou și importă-l așa cum este, fără să ștergi sau să redenumești coloane.',
  },
  'repeated-column': {
    what: 'Fișierul are de două ori coloana „{column}”, deci nu este sigur care contează.',
    remedy: 'Exportă fișierul din nou și importă-l așa cum este, fără să adaugi coloane.',
  },
  'day-or-month-first': {
    what: 'În date precum {day} poate fi întâi ziua sau întâi luna; nimic din fișier nu lămurește asta.',
    remedy: 'Alege din nou fișierul și spune ce vine întâi.',
  },
  'unclosed-quote': {
    what: 'Ghilimelele deschise pe rândul {row} nu se închid, deci rândurile de după nu pot fi separate.',
    remedy: 'Exportă fișierul din nou. Așa se termină o descărcare întreruptă.',
  },
  'not-csv': {
    what: 'Acesta nu este un fișier CSV ({kind}).',
    remedy:
      'Exportă ca CSV. Un registru de lucru se poate salva ca CSV din Excel sau din Foi de calcul Google; un fișier zip trebuie mai întâi dezarhivat.',
  },
  'unknown-encoding': {
    what: 'Caracterele acestui fișier nu pot fi citite.',
    remedy: 'Exportă fișierul din nou sau salvează-l ca CSV UTF-8.',
  },
  'file-unreadable': {
    what: 'Fișierul nu a putut fi deschis.',
    remedy:
      'Poate că a fost mutat, modificat sau deschis în alt program după ce l-ai ales. Închide-l acolo și alege-l din nou.',
  },
};
