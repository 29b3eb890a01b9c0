import type { WhatIfTexts } from '../../core/plans/campaign/what-if-texts.ts';

export const whatIfSheetRo: WhatIfTexts = {
  section: 'Ce-ar fi dacă',
  hint: 'Scrie ce vrei să încerci. Celulele goale preiau cum a mers campania până acum sau, dacă nu se știe, planul.',
  headline: {
    missing: 'Pentru calcul mai lipsesc:',
    result:
      'La onorarii de {fee}, așteaptă-te la {low} până la {high} ({unit}): ROI {roiLow} în cazul slab, {roiBase} în cazul de bază, {roiHigh} în cazul bun.',
    limit:
      'Pentru un ROI țintă de {target}, plătește onorarii de cel mult {maxFee}; cheltuiala de aici cere {required} ({unit}).',
    breakEven:
      'Ca să ieși pe zero, plătește onorarii de cel mult {maxFee}; cheltuiala de aici cere {required} ({unit}).',
    limitMissed:
      'ROI-ul țintă de {target} nu se atinge nici fără onorarii; cheltuiala de aici cere {required} ({unit}).',
    breakEvenMissed: 'Nici fără onorarii nu se iese pe zero; cheltuiala de aici cere {required} ({unit}).',
  },
  heads: {
    assumption: 'Ipoteză',
    low: 'Slab (scrie)',
    base: 'De bază (scrie)',
    high: 'Bun (scrie)',
    usedLow: 'Cazul slab',
    usedBase: 'Cazul de bază',
    usedHigh: 'Cazul bun',
    source: 'De unde știm baza',
  },
  assumptions: {
    fee: { label: 'Onorarii', help: 'Cât primesc creatorii împreună.' },
    otherCosts: {
      label: 'Alte costuri',
      help: 'Tot restul: reclame, produs, livrare, instrumente, timpul tău.',
    },
    followers: { label: 'Urmăritori', help: 'Urmăritorii tuturor conturilor care postează.' },
    reachRate: {
      label: 'Rata de acoperire',
      help: 'Partea urmăritorilor care văd postarea, de exemplu 30%.',
    },
    ctr: {
      label: 'Clicuri din cei atinși',
      help: 'Partea persoanelor atinse care dau clic, de exemplu 1,5%.',
    },
    cvr: {
      label: 'Rata de conversie',
      help: 'Partea clicurilor care devin vânzare, client potențial sau înscriere.',
    },
    margin: { label: 'Marjă', help: 'Partea din încasări care rămâne după costul produsului.' },
  },
  valueHelp: 'Cât aduce fiecare, în medie.',
  spread: {
    label: 'Slab și bun, unde nu e scris (±)',
    help: 'Cât de departe sunt cazul slab și cel bun de cazul de bază: pentru rata de acoperire și următoarele două rate.',
  },
  sources: {
    campaign: 'calculat: din Creatori și Costuri',
    funnel: 'calculat: din pâlnie',
    plan: 'din plan',
    noMargin: 'lipsește: suma întreagă',
  },
  resultsHead: 'Ce aduce',
  results: {
    orders: 'Estimat: {unit}',
    revenue: 'Încasări așteptate',
    investment: 'Investiție',
    roi: 'ROI pe marjă',
    maxFee: 'Cel mai mare onorariu pentru ROI-ul țintă',
    required: 'Necesar pentru ROI-ul țintă: {unit}',
  },
};
