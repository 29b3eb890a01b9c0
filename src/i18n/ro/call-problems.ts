import type { callProblemsEn } from '../en/call-problems.ts';

export const callProblemsRo: typeof callProblemsEn = {
  'tab-name-taken': {
    what: 'Foaia de calcul are deja o filă numită „{tab}”, care nu a fost construită de Throughline. A rămas așa cum este.',
    remedy: 'Construiește sub numele „{suggestion}” sau redenumește fila ta și încearcă din nou.',
  },
  'campaign-exists': {
    what: 'Există deja o campanie numită „{name}”.',
    remedy: 'Alege alt nume. Campania existentă rămâne așa cum este.',
  },
  'campaign-missing': {
    what: 'Această campanie nu mai este în foaia de calcul.',
    remedy:
      'Întoarce-te la început ca să vezi campaniile existente. Editează › Anulează aduce înapoi o filă ștearsă.',
  },
  'someone-is-building': {
    what: 'Altcineva construiește chiar acum file în această foaie de calcul. Nu s-a schimbat nimic.',
    remedy: 'Așteaptă o jumătate de minut, apoi încearcă din nou.',
  },
  'import-missing': {
    what: 'Comenzile trimise până acum nu mai sunt disponibile. Nicio comandă nu a ajuns în fila „Comenzi”.',
    remedy: 'Importă fișierul din nou.',
  },
  'link-missing': {
    what: 'Linkul {link} nu mai este în fila „Linkuri și coduri”. Nu s-a schimbat nimic.',
    remedy: 'Alege fișierul din nou: vizitele vor fi atribuite linkurilor care există acum.',
  },
  'mixed-currencies': {
    what: 'Fișierul are sume în mai multe monede: {currencies}.',
    remedy: 'Exportă pe rând fiecare monedă și importă fiecare fișier într-o campanie în acea monedă.',
  },
  'other-currency': {
    what: 'Fișierul este în {currency}, campania este în {expected}.',
    remedy: 'Alege o campanie în {currency} sau construiește una.',
  },
  'tab-missing': {
    what: 'Fila „{tab}” lipsește.',
    remedy: 'Adu-o înapoi cu Editează › Anulează sau din istoricul versiunilor, apoi încearcă din nou.',
  },
  'column-missing': {
    what: 'Din fila „{tab}” lipsește coloana „{column}”. Nu s-a schimbat nimic.',
    remedy: 'Adu-o înapoi cu Editează › Anulează sau din istoricul versiunilor, apoi încearcă din nou.',
  },
  'name-taken': {
    what: 'Throughline are nevoie de numele „{name}”, iar această foaie de calcul îl folosește pentru {place}. Nu s-a schimbat nimic.',
    remedy: 'Redenumește-l în Date › Intervale denumite, apoi încearcă din nou.',
  },
  'too-many-cells': {
    what: 'Numărul de celule ar ajunge la {cells}; limita din Foi de calcul Google este {limit}. Nu s-a schimbat nimic.',
    remedy:
      'Șterge filele de care nu mai ai nevoie sau începe o foaie de calcul nouă pentru această campanie.',
  },
  'cell-taken': {
    what: 'Celula {cell} nu este goală: {content}',
    remedy: 'Dă clic pe o celulă goală și inserează din nou sau înlocuiește ce este acolo.',
  },
  'cell-in-argument': {
    what: 'Celula activă {cell} este una dintre celulele pe care le citește formula: {range}.',
    remedy: 'Dă clic pe celula în care trebuie să apară rezultatul, apoi inserează din nou.',
  },
  'no-cell': {
    what: 'Nu este selectată nicio celulă.',
    remedy: 'Deschide o filă cu celule, dă clic pe o celulă și încearcă din nou.',
  },
  'bad-request': {
    what: 'Suplimentul nu a înțeles această bară laterală. Nu s-a schimbat nimic.',
    remedy: 'Reîncarcă foaia de calcul, ca ambele să aibă aceeași versiune, și încearcă din nou.',
  },
  unexpected: {
    what: 'A apărut o eroare neprevăzută. Foaia de calcul este ca înainte.',
    remedy: 'Încearcă din nou. Dacă se repetă, transmite detaliul tehnic de mai jos.',
  },
  'not-in-sheets': {
    what: 'Această pagină funcționează doar în Foi de calcul Google.',
    remedy: 'Deschide o foaie de calcul și alege Extensii › Throughline › Deschide Throughline.',
  },
  'no-answer': {
    what: 'Foaia de calcul nu a răspuns.',
    remedy:
      'Așa se întâmplă când ești conectat la mai multe conturi Google: în acest caz Google nu acceptă suplimente. Deschide foaia de calcul într-o fereastră privată, cu un singur cont. Uită-te la file înainte de a încerca din nou: este posibil ca operația să fi reușit.',
  },
  'call-failed': {
    what: 'Foi de calcul Google nu a putut rula suplimentul.',
    remedy:
      'Verifică conexiunea și încearcă din nou. Dacă ești conectat la mai multe conturi Google, se va întâmpla de fiecare dată: deschide foaia de calcul într-o fereastră privată, cu un singur cont.',
  },
  'bad-reply': {
    what: 'Răspunsul suplimentului nu a putut fi citit.',
    remedy:
      'Reîncarcă foaia de calcul și uită-te la file înainte de a încerca din nou: este posibil ca operația să fi reușit.',
  },
};
