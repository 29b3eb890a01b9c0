import type { mappingInterfaceEn } from '../en/interface-mapping.ts';

export const mappingInterfaceRo: typeof mappingInterfaceEn = {
  mapping: {
    title: 'Ce sunt coloanele acestui fișier',
    lead: 'Nu este un export cunoscut aici. Spune ce conține fiecare coloană: se ține minte pentru următorul fișier cu aceleași coloane.',
    personalHelp: 'Coloanele cu nume, adrese, e-mailuri, telefoane sau note nu sunt oferite.',
    noColumn: 'Nicio coloană',
    sample: 'De exemplu {cell}',
    customerHelp:
      'Un e-mail sau un număr de client. Deosebește clienții noi de cei care revin și nu părăsește niciodată browserul.',
    fixedCurrency: 'Moneda tuturor comenzilor',
    fixedCurrencyHelp: 'Trei litere, de exemplu RON.',
    fixedCurrencyError: 'Scrie trei litere, de exemplu RON.',
    daysLegend: 'Ce este mai întâi în date ca {day}?',
    decimalLegend: 'Ce semn stă înaintea zecimalelor în sume ca {amount}?',
    decimalPoint: 'Punctul',
    decimalComma: 'Virgula',
    missing: 'Mai sunt de ales: {fields}',
    stillOpen: 'Răspunde la întrebarea de mai sus, apoi comenzile apar așa cum vor fi citite.',
    previewTitle: 'Primele comenzi, așa cum vor fi citite',
    previewRows: 'Rânduri privite: {rows}. Citite drept comenzi: {read}.',
    confirm: 'Citește fișierul așa',
    remembered: 'Coloanele au fost citite așa cum ai spus pentru fișierele de această formă.',
    change: 'Schimbă coloanele',
    fields: {
      number: 'Numărul comenzii',
      date: 'Data',
      amount: 'Suma',
      currency: 'Moneda',
      code: 'Cod de reducere',
      link: 'Linkul sau sursa lui',
      refunded: 'Suma rambursată',
      status: 'Starea',
      customer: 'Clientul',
    },
  },
};
