import type { attributionInterfaceEn } from '../en/interface-attribution.ts';

export const attributionInterfaceRo: typeof attributionInterfaceEn = {
  attribution: {
    rulesTitle: 'Regulile de potrivire',
    rulesCodes: 'Codul unui creator are întâietate față de link.',
    rulesWindow: 'Un link contează {days} zile după clic, dacă fișierul spune ziua clicului.',
    rulesNoWindow: 'Un link contează oricât de vechi ar fi clicul.',
    rulesDates: 'Codurile și linkurile contează numai între datele lor din fila „Linkuri și coduri”.',
    rulesNoDates: 'Datele din fila „Linkuri și coduri” nu schimbă nimic.',
    rulesChange: 'Schimbă regulile',
    rulesApply: 'Potrivește după aceste reguli',
    rulesSaving: 'Se păstrează regulile',
    rulesWindowLabel: 'Câte zile contează un link după clic',
    rulesWindowHelp: 'Lasă gol pentru oricât timp.',
    rulesWindowError: 'Scrie un număr întreg de la 1 la {most} sau nimic.',
    rulesDatesLabel: 'Date de început și de sfârșit',
    rulesDatesOn: 'Codurile și linkurile contează între datele lor',
    rulesDatesOff: 'Codurile și linkurile contează oricând',
    suggestTitle: 'Coduri care seamănă cu al unui creator',
    suggestHelp:
      'Acceptă numai ce știi că s-a vrut. Un cod acceptat este trecut în fila „Linkuri și coduri” odată cu acest import.',
    suggestion: '{code} poate fi {meant} de la {creator}. Comenzi: {count}',
    accept: 'Acceptă {code}',
    refuse: 'Respinge {code}',
    accepted: '{code} contează pentru {creator}.',
    takeBack: 'Retrage {code}',
    outsideTitle: 'În afara datelor',
    outsideHelp:
      'Aceste comenzi au codul sau linkul unui creator care nu conta în ziua lor. Nu sunt potrivite cu nimeni.',
    outsideDates: 'nu este între început și sfârșit',
    outsideWindow: 'clic prea vechi',
    boundsTitle: 'Ce au adus creatorii',
    boundsHelp:
      'Unii cumpărători nu folosesc cod și nu dau clic pe link, deci cifra adevărată este între acestea.',
    boundsColumn: 'Cât de sigur',
    floor: 'Cel puțin: prin cod',
    likely: 'Probabil: prin cod sau link',
    ceiling: 'Cel mult: după ce ai scris',
    addCeiling: 'Ce se mai poate adăuga',
    ceilingHelp: 'Numai pentru această vedere: raportul are celulele lui pentru asta.',
    survey: 'Cumpărători care au numit un creator când au fost întrebați (%)',
    surveyError: 'Scrie un procent de la 0 la 100.',
    uplift: 'Comenzi fără cod și link peste numărul obișnuit',
    upliftError: 'Scrie un număr de comenzi, 0 sau mai mult.',
    sourcesTitle: 'Rețelele numite de linkuri',
    sourcesHelp:
      'Numele aceleiași rețele se numără împreună. Fila „Comenzi” păstrează fiecare nume așa cum l-a scris magazinul.',
    networkColumn: 'Rețea',
    leakTitle: 'Coduri care s-ar putea să se fi răspândit',
    leakClicks:
      '{creator}: comenzi cu codul {uses}. După clicuri și ceilalți creatori ar fi de așteptat cam {expected}.',
    leakLate:
      '{creator}: comenzi cu codul {uses}. Numai {expected} dintre ele au venit înainte de ultima postare sau în luna de după ea.',
    leakHelp: 'Vezi dacă un site de cupoane publică acest cod. Comenzile contează oricum.',
  },
};
