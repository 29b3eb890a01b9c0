import type { AnswerTexts } from '../../core/plans/campaign/answer-texts.ts';
import type { ChannelsTexts } from '../../core/plans/campaign/channels-texts.ts';

export const answerSheetRo: AnswerTexts = {
  section: 'Răspuns',
  headline: {
    nothingSpent: 'Nu s-a cheltuit nimic încă: scrie costurile campaniei în fila Costuri.',
    nothingBack: 'S-au cheltuit {spent} până acum; încă nu s-a întors nimic.',
    gain: 'Pentru fiecare 1 cheltuit s-au întors {back}: un ROI net de {roi}.',
    loss: 'Pentru fiecare 1 cheltuit s-au întors doar {back}: un ROI net de {roi}, deocamdată o pierdere.',
    onMargin: 'ROI pe marjă: {roi}.',
    onRange: 'Cu {orders} comenzi, doar întâmplarea l-ar putea duce oriunde {range}.',
    withEmv: 'Din ce s-a întors, {emv} este valoare media câștigată: nu sunt bani.',
    goal: 'Obiectiv ({unit}): {actual} din {goal}.',
  },
  tiles: {
    investment: { label: 'Investiție', meaning: 'Calculat: tot ce s-a cheltuit, inclusiv timpul propriu' },
    returns: {
      label: 'Încasări',
      meaning: 'Măsurat: {orders} din comenzi · introdus sau estimat: {other}',
      withEmv: ' · estimat, nu sunt bani: {emv}',
    },
    netRoi: { label: 'ROI net', meaning: 'calculat: (încasări − investiție) ÷ investiție' },
    grossRoi: {
      label: 'ROI brut',
      meaning: 'Calculat: încasări ÷ investiție. 100% este pragul de rentabilitate',
    },
    marginRoi: {
      label: 'ROI pe marjă',
      meaning: 'calculat: (încasări × {margin} − investiție) ÷ investiție',
      missing: 'Completează mai sus rata marjei ca să îl vezi',
    },
    roas: {
      label: 'ROAS (randamentul cheltuielilor publicitare)',
      meaning: 'Calculat: vânzări ÷ cheltuieli publicitare',
      above: 'peste pragul de rentabilitate ({breakEven}x)',
      below: 'sub pragul de rentabilitate ({breakEven}x)',
      missing: 'Nicio cheltuială publicitară în Costuri',
    },
    cpa: { label: 'CPA (cost per achiziție)', meaning: 'Calculat: investiție ÷ număr de {unit}' },
    goal: {
      label: 'Obiectiv atins',
      meaning: 'Calculat: {share} din {goal} ({unit})',
      missing: 'Completează mai sus numărul țintă',
    },
    hourly: {
      label: 'Câștig pe oră',
      meaning: 'Calculat: ce rămâne după celelalte costuri ÷ {hours} ore',
      above: 'peste tariful tău de {rate}',
      below: 'sub tariful tău de {rate}',
      missing: 'Nicio oră notată în Costuri',
    },
    payback: {
      label: 'Recuperată la',
      meaning: 'Calculat: la {days} zile de la început. Pe săptămâni, mai jos',
      notYet: 'Calculat: cât lipsește și până când, în ritmul acesta, scrie mai jos',
      missing: 'Scrie costurile și încasările cu datele lor ca să o vezi',
    },
    customer: {
      label: 'Valoarea clientului ÷ costul lui',
      meaning: 'Calculat: {value} pe client (introdus) ÷ {cost} cât costă unul nou (LTV:CAC)',
      missing: 'Completează mai sus valoarea unui client ca să îl vezi',
    },
    range: {
      label: 'Intervalul ROI-ului net, 95%',
      value: 'între {low} și {high}',
      meaning: 'Estimat: cu {orders} comenzi, doar întâmplarea l-ar putea duce oriunde aici',
      many: 'Calculat din {orders} comenzi: întâmplarea schimbă puțin ROI-ul net',
      missing: 'Se arată de la prima comandă',
    },
  },
  asides: {
    emv: {
      label: 'Nu bani: valoare media câștigată',
      meaning: 'Estimată cu grila {card}. Nu intră în încasări',
      counted: 'Estimată cu grila {card}. Intră în încasări, pentru că așa spune planul',
      missing: 'Estimată din fila Conținut; intră în încasări doar dacă planul o spune',
    },
    content: {
      label: 'Neadăugat: conținut reutilizabil',
      meaning: 'Calculat: cât ar fi costat altfel materialele licențiate ({pieces})',
      missing: 'Calculat din fila Conținut: materiale pe care le poți refolosi',
    },
    engagement: {
      label: 'Nu e încasare: implicare din acoperire',
      meaning: 'Calculat: {engagements} interacțiuni ÷ acoperire. Interes, nu bani',
      missing: 'Calculat din fila Conținut. Interes, nu bani',
    },
  },
  gain: 'câștig',
  loss: 'pierdere',
  checks: {
    costs:
      'Rânduri din Costuri fără o campanie din această foaie de calcul: {count}. Nu intră în niciun calcul.',
    costsFine: 'Fiecare rând din Costuri ține de o campanie.',
    returns:
      'Rânduri din Încasări fără o campanie din această foaie de calcul: {count}. Nu intră în niciun calcul.',
    returnsFine: 'Fiecare rând din Încasări ține de o campanie.',
    values: 'Rânduri din Încasări fără valoare: {count}. Scrie una acolo sau în planul de mai sus.',
    valuesFine: 'Fiecare rând din Încasări are o valoare.',
    formulas:
      'Rânduri din Costuri și Încasări ale căror celule gri nu mai au formulă: {count}. Copiază-le din rândul de deasupra.',
    formulasFine: 'Fiecare rând din Costuri și Încasări este calculat.',
    window:
      'Comenzi datate înainte de început sau la peste {days} zile după sfârșit: {count}. Se numără totuși: verifică datele lor sau fereastra de atribuire de mai sus.',
    windowFine: 'Fiecare comandă este între început și sfârșitul ferestrei de atribuire.',
  },
};

export const channelsSheetRo: ChannelsTexts = {
  section: 'Pe lângă alte canale',
  hint: 'Scrie ce a costat și ce a adus alt marketing în același timp: reclame în căutare, e-mail, un târg.',
  heads: {
    name: 'Canal',
    spend: 'Cheltuit',
    revenue: 'S-a întors',
    customers: 'Clienți noi',
    cpa: 'Cost per client nou (CPA)',
    roas: 'Înapoi la 1 cheltuit (ROAS)',
    roi: 'ROI net',
    ltvCac: 'Valoarea clientului ÷ cost',
    source: 'De unde știm',
  },
  notes: {
    revenue:
      'Venituri sau valoarea clienților potențiali. La această campanie: fără valoarea media câștigată.',
    customers:
      'La această campanie: primele comenzi, dacă fișierul cu comenzi spune cine este nou; altfel toate vânzările, ceea ce face clientul să pară mai ieftin.',
    roas: 'Din tot ce s-a cheltuit, nu doar din reclame: ca să se poată compara și canalele fără reclame.',
    ltvCac:
      'Valoarea clientului scrisă mai sus ÷ cât a costat un client nou (LTV:CAC). Sub 1, fiecare client aduce pierdere.',
  },
};
