import type { CampaignTexts } from '../../core/plans/sheet-texts.ts';
import { backwardsSheetRo } from './sheets-backwards.ts';
import { funnelSheetRo } from './sheets-funnel.ts';
import { goalSheetRo } from './sheets-goal.ts';
import { paybackSheetRo } from './sheets-payback.ts';

export const campaignSheetRo: CampaignTexts = {
  tabPrefix: 'Campanie',
  title: 'Campanie: {name}',
  purpose:
    'Completează celulele galbene de aici și filele Costuri și Încasări; restul se calculează. Toate sumele sunt în {currency}.',
  goal: goalSheetRo,
  backwards: backwardsSheetRo,
  answerSection: 'Răspuns',
  headline: {
    nothingSpent: 'Nu s-a cheltuit nimic încă: scrie costurile campaniei în fila Costuri.',
    nothingBack: 'S-au cheltuit {spent} până acum; încă nu s-a întors nimic.',
    gain: 'Pentru fiecare 1 cheltuit s-au întors {back}: un ROI net de {roi}.',
    loss: 'Pentru fiecare 1 cheltuit s-au întors doar {back}: un ROI net de {roi}, deocamdată o pierdere.',
    onMargin: 'ROI pe marjă: {roi}.',
    goal: 'Obiectiv ({unit}): {actual} din {goal}.',
  },
  tiles: {
    investment: { label: 'Investiție', meaning: 'Calculat: tot ce s-a cheltuit, inclusiv timpul propriu' },
    returns: { label: 'Încasări', meaning: 'Măsurat: {orders} din comenzi · introdus sau estimat: {other}' },
    netRoi: { label: 'ROI net', meaning: 'calculat: (încasări − investiție) ÷ investiție' },
    grossRoi: {
      label: 'ROI brut',
      meaning: 'Calculat: încasări ÷ investiție. 100% este pragul de rentabilitate',
    },
    marginRoi: {
      label: 'ROI pe marjă',
      meaning: 'calculat: (încasări × {margin} − investiție) ÷ investiție',
    },
    roas: {
      label: 'ROAS (randamentul cheltuielilor publicitare)',
      meaning: 'Calculat: vânzări ÷ cheltuieli publicitare. Nu este profit',
    },
    cpa: {
      label: 'CPA (cost per achiziție)',
      meaning: 'Calculat: investiție ÷ număr de {unit}',
    },
    goal: { label: 'Obiectiv atins', meaning: 'Calculat: {share} din {goal} ({unit})' },
  },
  gain: 'câștig',
  loss: 'pierdere',
  marginMissing: 'Completează mai sus rata marjei ca să îl vezi',
  adSpendMissing: 'Nicio cheltuială publicitară în Costuri',
  goalMissing: 'Completează mai sus numărul țintă',
  checks: {
    costs:
      'Rânduri din Costuri fără o campanie din această foaie de calcul: {count}. Nu intră în niciun calcul.',
    costsFine: 'Fiecare rând din Costuri ține de o campanie.',
    returns:
      'Rânduri din Încasări fără o campanie din această foaie de calcul: {count}. Nu intră în niciun calcul.',
    returnsFine: 'Fiecare rând din Încasări ține de o campanie.',
    values: 'Rânduri din Încasări fără valoare: {count}. Scrie una acolo sau în planul de mai sus.',
    valuesFine: 'Fiecare rând din Încasări are o valoare.',
  },
  moneySection: 'Unde s-au dus banii și de unde au venit',
  spentTable: {
    name: 'Cheltuit pe',
    amount: 'Sumă (calculat)',
    share: 'Pondere',
    without: 'Fără categorie',
    total: 'Investiție',
  },
  earnedTable: {
    name: 'Provine din',
    amount: 'Sumă (calculat)',
    share: 'Pondere',
    orders: 'Comenzi din magazin (măsurat)',
    without: 'Fără tip',
    total: 'Încasări',
    revenue: 'din care venituri din vânzări',
  },
  spentChart: { title: 'Investiția pe categorii', axis: 'Sumă' },
  funnel: funnelSheetRo,
  payback: paybackSheetRo,
};
