import type { ReportTexts } from '../../core/plans/sheet-texts.ts';

export const reportSheetRo: ReportTexts = {
  tabPrefix: 'Raport',
  title: 'Raport: {name}',
  purpose:
    'Ce a adus fiecare creator, actualizat direct din filele de evidență. Toate sumele sunt în {currency}.',
  headline: {
    empty: 'Încă nu este nimic de raportat: adaugă costuri, creatori și comenzi.',
    result: 'S-au întors {returns} la {investment} cheltuiți: un ROI net de {roi}, {back} pentru fiecare 1.',
    best: 'Cel mai mult a venit de la {creator} (comenzi: {orders}, ROI net {roi}).',
  },
  goalSection: 'Obiectiv și rezultat',
  goalRow: { goal: 'Obiectiv', reached: 'Atins', share: 'Procent din obiectiv' },
  creatorsSection: 'Creatorii comparați',
  sources: { measured: 'măsurat', calculated: 'calculat', mixed: 'introdus și calculat' },
  columns: {
    creator: 'Creator',
    investment: 'Investiție: onorariu și costuri',
    orders: 'Comenzi',
    byCode: 'prin cod',
    byLink: 'prin link',
    byBoth: 'prin ambele',
    netRevenue: 'Venituri nete',
    otherReturns: 'Alte încasări',
    netRoi: 'ROI net',
    grossRoi: 'ROI brut',
    marginRoi: 'ROI pe marjă',
    cpa: 'CPA: cost per comandă',
  },
  rows: {
    shared: 'Codurile mai multor creatori',
    house: 'Cod general',
    none: 'Fără potrivire',
    invalid: 'Nevalide (anulate, refuzate, test)',
    general: 'Neatribuit unui creator',
    total: 'Total',
    file: 'Toate comenzile importate',
    check: 'Verificare',
  },
  checkFine: 'Rândurile însumează toate comenzile, încasările și costurile campaniei.',
  checkOff:
    'Rândurile diferă de campanie (comenzi: {orders}, venituri: {revenue}, alte încasări: {returns}, investiție: {investment}): aici lipsește un creator. Construiește încă un raport.',
  chart: { title: 'Investiție și venituri nete pe creator', axis: 'Sumă' },
  notesSection: 'Cum se citește',
  notes: [
    'ROI net = (încasări − investiție) ÷ investiție. ROI brut = încasări ÷ investiție. Încasările sunt veniturile nete și alte încasări: venituri, nu profit.',
    'ROI-ul pe marjă scade întâi costul produselor, cu rata marjei din planul campaniei.',
    'Prin cod, prin link, prin ambele: cum a fost potrivită o comandă. O comandă se numără o singură dată, la un singur creator.',
    'Puține comenzi spun puțin: când sunt sub zece, o diferență între creatori poate fi întâmplătoare.',
  ],
};
