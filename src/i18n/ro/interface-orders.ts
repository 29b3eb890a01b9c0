import type { ordersInterfaceEn } from '../en/interface-orders.ts';

export const ordersInterfaceRo: typeof ordersInterfaceEn = {
  orders: {
    ordersFound: 'Comenzi',
    lines: 'Alte articole din aceste comenzi',
    repeated: 'Rânduri ale comenzilor repetate',
    classTitle: 'Cum s-au potrivit comenzile',
    classHelp:
      'Fiecare comandă este pe un singur rând. Veniturile nete sunt totalul comenzii minus rambursările.',
    classColumn: 'Potrivite prin',
    ordersColumn: 'Comenzi',
    revenueColumn: 'Venituri nete',
    creatorTitle: 'Pe creatori',
    creatorColumn: 'Creator',
    byCode: 'prin cod: {count}',
    byLink: 'prin link: {count}',
    noCreators:
      'Nu este trecut niciun creator, deci nicio comandă nu poate fi potrivită. Trece creatorii cu codurile lor în fila „Creatori”, apoi alege fișierul din nou.',
    nothingMatched:
      'Nicio comandă nu are codul sau linkul unui creator de-al tău. Compară codurile din fila „Creatori” cu cele din fișier.',
    unknownCodes: 'Coduri care nu sunt în listele tale',
    unknownCodesHelp:
      'Dacă vreunul este al unui creator, adaugă-l în fila „Creatori” și alege fișierul din nou.',
    codeColumn: 'Cod',
    confirm: 'Importă aceste comenzi',
    preparing: 'Se pregătește importul',
    matching: 'Se potrivesc comenzile',
    rows: {
      title: 'Prea multe comenzi pentru foaie',
      help: 'Fișierul are {orders} comenzi; fila „Comenzi” primește {most} rânduri o dată.',
      question: 'Ce să conțină fila?',
      matched: 'Doar comenzile atribuite creatorilor',
      matchedHelp: '{rows} rânduri. Comenzile cu un cod general sau fără potrivire rămân pe dinafară.',
      daily: 'Un rând pe zi și creator',
      dailyHelp:
        '{rows} rânduri. Se numără toate comenzile; numerele comenzilor, codurile și linkurile rămân pe dinafară. Păstrează această alegere și la fișierele următoare și importă zile întregi.',
      none: 'Chiar și un rând pe zi și creator înseamnă {rows} rânduri. Exportă o perioadă mai scurtă.',
    },
    sending: 'Se trimit comenzile',
    sent: '{done} din {total}',
    writing: 'Se scrie fila „Comenzi”',
    cancelling: 'Se anulează importul',
    doneTitle: 'Comenzile au fost importate',
    nothingNew: 'Toate comenzile lui erau deja în fila „Comenzi”, cu aceleași cifre. Nu s-a schimbat nimic.',
    added: 'Comenzi noi',
    updated: 'Actualizate, de exemplu printr-o rambursare',
    unchanged: 'Existau deja, neschimbate',
  },

  classes: {
    code: 'Codul unui creator',
    link: 'Linkul unui creator',
    both: 'Cod și link',
    shared: 'Mai mulți creatori',
    house: 'Cod general',
    none: 'Fără potrivire',
    invalid: 'Nevalide: anulate, refuzate sau de test',
  },
};
