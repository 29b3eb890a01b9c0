import type { campaignInterfaceEn } from '../en/interface-campaign.ts';

export const campaignInterfaceRo: typeof campaignInterfaceEn = {
  campaign: {
    title: 'Construiește o campanie',
    stepGoal: 'Obiectiv',
    stepMoney: 'Bani',
    name: 'Numele campaniei',
    nameHelp: 'Devine numele filei, de exemplu „Ghiduri de primăvară”.',
    businessModel: 'Afacerea ta',
    businessModelHelp: 'De ea depind pașii din pâlnia de conversie.',
    goalKind: 'Scopul campaniei',
    goalNumberHelp: 'Lasă gol dacă nu s-a stabilit încă; fila campaniei îți va aminti.',
    start: 'Prima zi',
    end: 'Ultima zi',
    endHelp: 'Ziua până la care trebuie atins obiectivul.',
    currency: 'Moneda',
    currencyHelp: 'Pentru toate sumele campaniei. Comenzile în alte monede nu se amestecă.',
    currencyUsual: 'Folosite des',
    currencyAll: 'Toate monedele',
    margin: 'Marja, în procente',
    marginHelp: 'Ce rămâne din vânzări de 100 după costul produselor. Pentru 40 la sută scrie 40.',
    hourlyRate: 'Tariful tău orar',
    hourlyRateHelp: 'Orele proprii intră la costuri cu acest tarif.',
    closeRate: 'Rata de încheiere, în procente',
    closeRateHelp: 'Partea din clienții potențiali care devin clienți. Pentru 10 la sută scrie 10.',
    budgetHelp:
      'Tot ce plănuiești să cheltuiești, inclusiv orele tale. Lasă gol ca să vezi cât cere obiectivul.',
    checkTitle: 'Cât de clar este obiectivul',
    takesTitle: 'De ce este nevoie',
    takesHelp:
      'Estimat cu valori de referință și cifre rotunde, ca și cum fiecare afișare ar fi plătită. Fila campaniei calculează cu ratele tale.',
    build: 'Construiește campania',
    building: 'Se construiesc filele',
    useName: 'Folosește „{name}”',
    changeName: 'Schimbă numele',
  },

  campaignErrors: {
    'name-empty': 'Campania nu are nume; scrie unul, de exemplu „Ghiduri de primăvară”.',
    'name-long': 'Numele are prea multe caractere: {length}; încap cel mult 60.',
    'end-before-start': 'Ultima zi, {end}, este înaintea primei zile, {start}.',
    'not-a-number': '{field}: „{typed}” nu este un număr. Scrie unul, de exemplu {such}, sau lasă gol.',
    'percent-as-fraction': '{field}: {typed} la sută. Pentru {meant} la sută scrie {meant}.',
    'percent-out-of-range': '{field}: {typed}. Trebuie să fie peste 0 și cel mult 100.',
    'below-zero': '{field}: {typed}. Trebuie să fie zero sau mai mult.',
    'not-above-zero': '{field}: {typed}. Trebuie să fie peste zero.',
  },

  businessModels: {
    onlineShop: 'Magazin online',
    b2b: 'B2B / software',
    premises: 'Magazin fizic',
    courses: 'Cursuri',
    affiliate: 'Afiliere',
    services: 'Servicii',
    creator: 'Creator',
  },

  goalKinds: {
    sales: 'Vânzări directe',
    leads: 'Clienți potențiali calificați',
    signUps: 'Înscrieri',
    content: 'Conținut reutilizabil',
    awareness: 'Notorietate',
  },

  goalNumbers: {
    sales: 'Câte vânzări',
    leads: 'Câți clienți potențiali',
    signUps: 'Câte înscrieri',
    content: 'Câte materiale',
    awareness: 'Câte persoane atinse',
  },

  example: {
    title: 'Adaugă un exemplu',
    lead: 'O campanie inventată, cu costuri, creatori, postări și vânzări. Primește fila ei și nu schimbă nimic din ce ai scris.',
    legend: 'Tipul de afacere',
    stories: {
      onlineShop: 'Căni de lut: o pierdere și cauza ei',
      b2b: 'Software de ture: trei clienți, deci un interval',
      premises: 'O brutărie: cumpărături numărate la casă',
      courses: 'Un antrenor de fitness: 990 încasați la 250 cheltuiți',
      affiliate: 'Un test de espresso: trăiește din comision',
      services: 'Amenajări: clienți potențiali și primele consultații',
      creator: 'Rețete video: licențiate brandurilor',
    },
    fill: 'Adaugă acest exemplu',
  },
};
