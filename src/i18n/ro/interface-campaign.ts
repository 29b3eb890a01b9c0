import type { campaignInterfaceEn } from '../en/interface-campaign.ts';

export const campaignInterfaceRo: typeof campaignInterfaceEn = {
  campaign: {
    title: 'Construiește o campanie',
    stepGoal: 'Obiectiv',
    stepMoney: 'Perioadă și bani',
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
    build: 'Construiește campania',
    building: 'Se construiesc filele',
    useName: 'Folosește „{name}”',
    changeName: 'Schimbă numele',
  },

  campaignErrors: {
    'name-empty': 'Campania nu are nume; scrie unul, de exemplu „Ghiduri de primăvară”.',
    'name-long': 'Numele are prea multe caractere: {length}; încap cel mult 60.',
    'goal-not-a-number': 'Obiectivul este „{typed}”; scrie un număr, de exemplu 20, sau lasă gol.',
    'goal-not-positive': 'Obiectivul este {typed}; trebuie să fie mai mare decât zero.',
    'end-before-start': 'Ultima zi, {end}, este înaintea primei zile, {start}.',
    'margin-not-a-number': 'Marja este „{typed}”; scrie un număr, de exemplu 40, sau lasă gol.',
    'margin-as-fraction': 'Marja este de {typed} la sută. Pentru {meant} la sută scrie {meant}.',
    'margin-out-of-range': 'Marja este {typed}; trebuie să fie peste 0 și cel mult 100.',
    'rate-not-a-number': 'Tariful orar este „{typed}”; scrie un număr, de exemplu 25, sau lasă gol.',
    'rate-negative': 'Tariful orar este {typed}; trebuie să fie zero sau mai mare.',
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
};
