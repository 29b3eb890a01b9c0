import type { ErrorTexts } from '../../core/values/problem.ts';

export const errors: ErrorTexts = {
  'missing-argument': '{metric} are nevoie și de {name}',
  'too-many-arguments': '{metric} are prea multe valori; numărul maxim este {most}',
  'shape-differs':
    '{name} are {size} celule, iar {other} are {otherSize}; intervalele trebuie să aibă aceeași mărime',
  'block-spills':
    '{metric} dă mai multe valori pentru fiecare rând; intervalele trebuie să fie o singură coloană sau un singur rând',
  'error-cell': '{name} conține eroarea {content}; corectează mai întâi acea celulă',
  loading: '{name} încă se încarcă',
  'number-as-text': '{name} este textul „{content}”; scrie doar numărul, restul îl arată formatul celulei',
  'text-for-number': '{name} este textul „{content}”; trebuie să fie un număr',
  'date-for-number': '{name} este data {day}; trebuie să fie un număr',
  'boolean-for-number': '{name} este {content}; trebuie să fie un număr',
  'date-for-text': '{name} este data {day}; trebuie să fie un text',
  'not-a-date': '{name} este „{content}”; trebuie să fie o dată',
  unreadable: '{name} nu poate fi citit; scrie-l din nou',
  'not-above-zero': '{name} este {value}; trebuie să fie mai mare decât zero',
  negative: '{name} este {value}; trebuie să fie zero sau mai mare',
  'below-least': '{name} este {value}; trebuie să fie cel puțin {least}',
  'above-most': '{name} este {value}; trebuie să fie cel mult {most}',
  'percent-as-number': '{name} este {value}; scrie {value}% sau {fraction}',
  'rate-out-of-range': '{name} este {value}; trebuie să fie între 0% și 100%',
  'not-whole': '{name} este {value}; trebuie să fie un număr întreg',
  'more-than': '{name} este {value}; nu poate fi mai mare decât {other}, care este {limit}',
  'nothing-counted': '{names} dau împreună 0; cel puțin o valoare trebuie să fie mai mare decât zero',
  'wrong-length': 'numărul de valori din {name} este {length}; trebuie să fie {needed}',
  'no-letters': '{name} este „{content}”; are nevoie de cel puțin o literă de la A la Z sau de o cifră',
  'needs-both': '{name} este completat, iar {other} nu; completează-le pe amândouă sau pe niciunul',
  'not-a-link':
    '{name} este „{content}”; trebuie să fie un link care începe cu http:// sau https:// și nu conține spații',
  'result-too-large': 'Rezultatul funcției {metric} este prea mare pentru a fi afișat',
};
