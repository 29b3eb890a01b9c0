import type { PaybackTexts } from '../../core/plans/campaign/payback-texts.ts';

export const paybackSheetRo: PaybackTexts = {
  section: 'Recuperarea investiției',
  headline: {
    nothingSpent: 'Încă nu e nimic de recuperat: scrie în fila Costuri cât costă campania.',
    noDates:
      'Niciun rând nu are încă dată: scrie mai sus data de început sau completează datele din filele Costuri și Încasări.',
    firstDay: 'Investiția s-a recuperat din prima zi, {date}.',
    sprint: 'Investiția s-a recuperat pe {date}, în ziua {days} de la început: un sprint, numărat în zile.',
    marathon:
      'Investiția s-a recuperat pe {date}, în ziua {days} de la început: un maraton, în luna {months}.',
    notYet:
      'Investiția nu s-a recuperat încă: pe {date}, în ziua {days} de la început, mai lipsește {missing} din marjă. Un maraton durează luni: verifică din nou mai târziu, înainte să-l socotești pierdere.',
    undated: 'Încasările fără dată nu sunt numărate aici: {amount}. Completează-le data în fila Încasări.',
  },
  notYet: 'încă nu',
  fields: {
    date: 'Recuperată pe',
    days: 'Zile până la recuperare',
    earned: 'Marja de până acum',
    missing: 'Mai lipsește',
    from: 'Numărat de la',
    until: 'Ultimul rând cu dată',
    margin: 'Rata marjei folosită',
    pace: 'În acest ritm, până pe',
  },
  hints: {
    typedStart: 'începutul introdus',
    firstRow: 'primul rând cu dată',
    typedMargin: 'introdus',
    noMargin: 'lipsește: suma întreagă',
  },
  table: { week: 'Săptămâna', from: 'De la', earned: 'Marjă cumulată', spent: 'Investiție cumulată' },
  chart: { title: 'Marja cumulată față de investiție', weeks: 'Săptămâna', amount: 'Suma' },
  search: {
    title: 'Cum se află ziua exactă',
    note: 'Prima zi la al cărei sfârșit marja atinge întreaga investiție. La fiecare pas, timpul rămas se înjumătățește. Unde s-a luat ceva înapoi (o încasare sub zero), zilele dintre două astfel de zile sunt cercetate pe rând.',
    refund: 'Următorul retur',
    shortBefore: 'Lipsă până pe',
    tested: 'Ziua încercată',
    short: 'Lipsă până pe',
  },
};
