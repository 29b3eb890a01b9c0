import type { GoalTexts } from '../../core/plans/campaign/goal-texts.ts';
import { goalExamplesRo } from './goal-examples.ts';

export const goalSheetRo: GoalTexts = {
  section: 'Obiectiv',
  planSection: 'Plan',
  fields: {
    name: { label: 'Campanie', help: 'Rândurile din celelalte file țin de campanie prin acest nume.' },
    businessModel: {
      label: 'Model de afaceri',
      help: 'A stabilit rândurile pâlniei și ale calculului înapoi de la obiectiv când s-a construit fila.',
    },
    goalKind: {
      label: 'Tip de obiectiv',
      help: 'Scopul campaniei: el stabilește ce se consideră atins.',
    },
    goal: { label: 'Numărul țintă', help: 'Câte vânzări, câți clienți potențiali sau câte înscrieri vrei.' },
    unit: { label: 'Unitate', help: 'Ce se numără, la plural: ceva care aduce bani.' },
    channel: { label: 'Rețea', help: 'Unde se face cea mai mare parte a muncii.' },
    start: { label: 'Început', help: 'Prima zi a campaniei.' },
    end: { label: 'Sfârșit', help: 'Termenul-limită al obiectivului.' },
    currency: {
      label: 'Moneda',
      help: 'Trei litere, de exemplu RON. Toate sumele acestei campanii sunt în ea.',
    },
    margin: {
      label: 'Rata marjei',
      help: 'Partea din preț care rămâne după costul produsului, de exemplu 40%. Gol: se afișează doar ROI-ul pe încasări.',
    },
    hourlyRate: { label: 'Tarif orar', help: 'Cât costă o oră din munca ta.' },
    targetRoi: {
      label: 'ROI țintă',
      help: 'ROI-ul net pe care îl vrei, de exemplu 100%. Gol: pragul de rentabilitate.',
    },
    budget: {
      label: 'Buget',
      help: 'Tot ce plănuiești să cheltuiești, inclusiv orele proprii. Gol: se calculează mai jos cât cere obiectivul.',
    },
    orderValue: {
      label: 'Valoarea comenzii',
      help: 'Cât îți aduce în medie o vânzare.',
    },
    closeRate: {
      label: 'Rata de închidere',
      help: 'Ponderea clienților potențiali care devin clienți, de exemplu 10%.',
    },
    customerValue: {
      label: 'Valoarea unui client',
      help: 'Cât valorează un client: marja sau valoarea pe viață, nu prețul.',
    },
    leadValue: { label: 'Valoarea unui client potențial', help: 'rata de închidere × valoarea unui client' },
    monthlyValue: { label: 'Abonat, pe lună', help: 'Cât aduce un abonat într-o lună.' },
    months: { label: 'Luni de abonament', help: 'Câte luni rămâne în medie un abonat.' },
    subscriberValue: { label: 'Valoarea unui abonat', help: 'valoarea pe lună × luni' },
    window: {
      label: 'Fereastra de atribuire (zile)',
      help: 'Câte zile după un clic sau un cod o vânzare mai contează pentru campanie. Compară doar campanii cu aceeași fereastră.',
    },
    emvCounts: {
      label: 'Valoarea media câștigată contează',
      help: 'Valoarea media câștigată nu înseamnă bani încasați. Cu „Da” se adaugă la încasări și intră în ROI-ul net și brut, nu și în cel pe marjă; lasă „Nu” dacă raportul tău nu o cere.',
    },
  },
  commission: {
    label: 'Comision per vânzare',
    help: 'Cât îți aduce în medie o vânzare la comerciant: preț × rata comisionului.',
  },
  units: {
    sales: 'vânzări',
    leads: 'clienți potențiali calificați',
    signUps: 'înscrieri',
    content: 'materiale',
    awareness: 'persoane atinse',
  },
  sentence: 'Obiectivul ({unit}): {goal} prin {channel} până la {end}.',
  worthSentence: 'Atins, valorează {worth} {currency}.',
  clear: 'Obiectivul spune cât, ce, unde și până când.',
  vague: 'Încă neclar:',
  missing: {
    goal: 'fără număr',
    unit: 'fără unitate',
    channel: 'fără rețea',
    end: 'fără termen-limită',
    order: 'sfârșitul este înainte de început',
    money: 'nimic din el nu aduce bani',
    otherModel: 'rândurile de mai jos sunt pentru alt model de afaceri: construiește o campanie nouă',
    otherKind: 'rândurile de mai jos sunt pentru alt tip de obiectiv: construiește o campanie nouă',
  },
  vagueWords: [
    'creșter',
    'crește',
    'urmăritor',
    'aprecier',
    'acoperire',
    'afișăr',
    'notorietate',
    'implicare',
    'vizibilitate',
  ],
  suggestion: 'Ca obiectiv de ROI:',
  example: 'Exemplu:',
  examples: goalExamplesRo,
};
