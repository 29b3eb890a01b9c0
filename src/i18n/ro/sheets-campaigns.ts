import type { CampaignsTexts } from '../../core/plans/campaigns/campaigns-texts.ts';

export const campaignsSheetRo: CampaignsTexts = {
  tab: 'Campanii',
  purpose:
    'Toate campaniile din această foaie de calcul, una lângă alta. Aici nu se scrie nimic: totul vine din campanii.',
  summarySection: 'Toate campaniile la un loc',
  headline: {
    empty: 'Încă nu s-a cheltuit nimic în nicio campanie.',
    one: 'O singură campanie deocamdată: {spent} cheltuiți, {back} întorși, un ROI net de {roi}.',
    several: '{count} campanii: {spent} cheltuiți, {back} întorși, un ROI net de {roi}.',
    best: 'Cea mai bună: {name}, cu {roi}.',
    currencies: 'Campaniile au monede diferite: sumele lor nu se adună.',
  },
  summary: {
    investment: { head: 'Investiție', note: 'Tot ce s-a cheltuit pe toate campaniile.' },
    returns: { head: 'Încasări', note: 'Tot ce s-a întors din toate campaniile. Venit, nu profit.' },
    netRoi: { head: 'ROI net', note: '(încasări − investiție) ÷ investiție, pe toate campaniile.' },
    grossRoi: {
      head: 'ROI brut',
      note: 'încasări ÷ investiție, pe toate campaniile. 100% este pragul de rentabilitate.',
    },
    cpm: {
      head: 'CPM propriu',
      note: 'Investiția la 1.000 de afișări, pe campaniile cu afișări cunoscute.',
    },
    ctr: { head: 'CTR propriu', note: 'Clicuri ÷ afișări, pe campaniile în care se cunosc amândouă.' },
    cvr: {
      head: 'CVR propriu până la vânzare',
      note: 'Vânzări ÷ clicuri, pe campaniile cu vânzări directe.',
    },
  },
  tableSection: 'Câte un rând pentru fiecare campanie',
  tableHint: 'În ordinea în care au fost create. Un plan învață din campaniile începute înaintea lui.',
  columns: {
    campaign: { head: 'Campanie', note: 'Numele din fila campaniei.' },
    status: {
      head: 'Stare',
      note: 'Câștig sau pierdere până acum. Pe marjă, dacă campania are o rată a marjei.',
    },
    netRoi: { head: 'ROI net', note: '(încasări − investiție) ÷ investiție' },
    grossRoi: { head: 'ROI brut', note: 'încasări ÷ investiție. 100% este pragul de rentabilitate.' },
    marginRoi: {
      head: 'ROI pe marjă',
      note: '(încasări × rata marjei − investiție) ÷ investiție. Gol fără o rată a marjei.',
    },
    investment: { head: 'Investiție', note: 'Tot ce s-a cheltuit, inclusiv timpul propriu.' },
    returns: { head: 'Încasări', note: 'Tot ce s-a întors. Venit, nu profit.' },
    currency: { head: 'Monedă', note: 'Sumele în monede diferite nu se pot compara.' },
    cpa: { head: 'CPA', note: 'Investiție ÷ ce numără obiectivul: citește-l împreună cu obiectivul.' },
    payback: { head: 'Recuperat', note: 'Ziua în care marja a acoperit investiția sau „încă nu”.' },
    goal: { head: 'Obiectiv', note: 'Cât s-a atins până acum din numărul propus.' },
    start: { head: 'Început', note: 'Prima zi a campaniei.' },
    end: { head: 'Sfârșit', note: 'Termenul obiectivului.' },
    before: { head: 'Campania anterioară', note: 'Cea care a început ultima înaintea acesteia.' },
    trend: { head: 'Față de ea', note: 'ROI net față de campania anterioară, în puncte procentuale.' },
    cpm: { head: 'CPM', note: 'Investiție ÷ afișări × 1.000.' },
    ctr: { head: 'CTR', note: 'Clicuri ÷ afișări.' },
    cvr: { head: 'CVR', note: 'Ce numără obiectivul ÷ clicuri. Gol la conținut și notorietate.' },
  },
  goal: '{actual} din {goal} {unit}',
  noGoal: '{actual} {unit}',
  trend: { above: 'cu {points} puncte peste', below: 'cu {points} puncte sub' },
  chart: { title: 'ROI pe campanii', axis: 'ROI' },
};
