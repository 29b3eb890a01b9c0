import type { functionsInterfaceEn } from '../en/interface-functions.ts';

export const functionsInterfaceRo: typeof functionsInterfaceEn = {
  functions: {
    title: 'Găsește o funcție',
    findHelp: 'Formule precum ROI sau CPC, explicate și completate împreună cu tine.',
    search: 'Ce vrei să afli?',
    searchHelp: 'Un nume, un cuvânt sau o întrebare, de exemplu „cât valorează un client potențial?”',
    found: 'Funcții găsite: {count}',
    none: 'Nicio funcție nu răspunde la „{sought}”. Încearcă alt cuvânt, de exemplu „clic” sau „cost”, ori caută pe grupe.',
    all: 'Toate funcțiile',
    fillIn: 'Completează',
    useSelected: 'Folosește celulele selectate',
    reading: 'Se citește selecția',
    clear: 'Golește',
    onlyCells: 'Selectează celule în foaie',
    cellsPicked: 'Celule: {count}',
    formula: 'Formula rezultată',
    target: 'Apoi dă clic în foaie pe celula în care trebuie să apară rezultatul.',
    insert: 'Inserează în celula activă',
    inserting: 'Se inserează formula',
    replace: 'Înlocuiește ce este acolo',
    inserted: '{cell} afișează {shown}',
    waiting: 'Formula este în {cell}. Rezultatul apare acolo într-o clipă.',
    failed: '{cell} afișează o eroare: {shown}',
    noRoom:
      'Rezultatul ocupă mai multe celule: golește celulele de sub {cell} și de lângă ea sau mută formula.',
    unknownName:
      'Foaia de calcul nu cunoaște încă funcția: reîncarc-o, deschide o dată Extensii › Throughline, apoi uită-te din nou.',
    seeCell: 'Ține cursorul pe {cell} în foaie ca să citești ce nu este în regulă.',
    empty: '{name} este gol: scrie o valoare sau folosește celulele selectate.',
    emptyCells: '{name} este gol: selectează celulele în foaie, apoi apasă „Folosește celulele selectate”.',
    example: 'Exemplu rezolvat',
  },
};
