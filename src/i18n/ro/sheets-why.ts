import type { WhyTexts } from '../../core/plans/campaign/why-texts.ts';

export const whySheetRo: WhyTexts = {
  section: 'De ce a ieșit așa',
  headline: {
    nothingSpent: 'Nu s-a cheltuit nimic încă: nu e nimic de explicat.',
    loss: 'ROI {roi}: din fiecare 1 cheltuit, {lost} nu s-au întors.',
    gain: 'ROI {roi}: fiecare 1 cheltuit s-a întors, plus {gained}.',
    tracking: 'Verifică mai întâi urmărirea (1): o parte din rezultat poate lipsi.',
    sample: 'Prea puține date ({unit}) pentru un verdict (2).',
    below:
      'Adică ROI-ul e cu {points} puncte sub plan; cel mai mult vine de la: {driver}, {effect} puncte (3).',
    above:
      'Adică ROI-ul e cu {points} puncte peste plan; cel mai mult vine de la: {driver}, {effect} puncte (3).',
    asPlanned: 'Exact cât spunea planul (3).',
    noSplit: 'Pentru comparația cu planul lipsesc (3):',
    breakEven: 'Pragul de rentabilitate ({unit}): {needed}, cu {missing} mai mult decât acum (5).',
  },
  tracking: {
    title: '1 · E stricată urmărirea?',
    noClicks: 'Niciun clic numărat încă: scrie clicurile pe link în pâlnia de mai sus.',
    noOrders:
      'Clicuri: {clicks}, {unit}: 0, deși erau de așteptat cam {expected}. Încearcă tu linkul, codul și plata înainte să judeci campania.',
    tooFewClicks: 'Clicuri: {clicks}, {unit}: încă 0. Prea puține clicuri ca să spui dacă e ceva stricat.',
    onlyOrders: 'Rezultate ({unit}): {count}, dar niciun clic: scrie clicurile pe link în pâlnia de mai sus.',
    clicksFine: 'Clicurile vin și aduc rezultate. Clicuri: {clicks}, {unit}: {count}.',
    noCodes: 'Niciun creator nu are cod de reducere: vânzările din vorbă în vorbă nu se pot deosebi.',
    noOrderRows: 'Dacă sunt folosite codurile se vede după importul comenzilor.',
    unused:
      'Creatori cu cod care nu au adus nicio vânzare: {count}, între ei {creator}. A fost arătat codul, funcționează?',
    codesFine: 'Fiecare creator cu cod a adus vânzări.',
    untraced:
      '{share} dintre comenzi nu au nici cod, nici link: nu pot fi atribuite și poate nu sunt ale campaniei.',
    traced: 'Cele mai multe comenzi poartă codul sau linkul unui creator.',
  },
  sample: {
    title: '2 · E eșantionul prea mic?',
    width: 'Marja de eroare acceptată (±)',
    widthHelp:
      'Cât de departe poate fi numărul adevărat, de exemplu 25%. Un interval mai strâns cere mult mai multe.',
    none: 'Încă 0 ({unit}): nu e nimic după care să judeci.',
    few: 'Până acum ({unit}): {count}. Întâmplarea singură poate mișca rezultatul cu ±{range}. Pentru ±{width} mai trebuie {more}.',
    enough: 'Până acum ({unit}): {count}. Întâmplarea mișcă rezultatul cu cel mult ±{range}.',
  },
  drivers: {
    title: '3 · Ce a îndepărtat ROI-ul de plan?',
    heads: {
      driver: 'Factor',
      plan: 'Plan',
      actual: 'Realizat (calculat)',
      effect: 'Efect asupra ROI-ului (calculat)',
      change: 'Schimbare',
      reading: 'În cuvinte',
    },
    cpm: 'CPM (cost la mia de afișări)',
    ctr: 'CTR (rata de clic)',
    cvr: 'CVR (rata de conversie)',
    margin: 'Marjă',
    notes: {
      plan: 'Ratele din plan vin din „Ce cere obiectivul” de mai sus: scrise, altfel din campaniile tale anterioare, altfel cele obișnuite.',
      cpm: 'Întreaga investiție la mia de afișări, nu doar prețul reclamei.',
      ctr: 'Clicuri ÷ afișări.',
      cvr: 'În ce s-au transformat clicurile ÷ clicuri.',
      value: 'Tot ce s-a întors ÷ câte au fost.',
      margin: 'Preluată din plan. Scrie alta dacă a ieșit altfel, de exemplu după reduceri.',
      weight:
        'Media logaritmică a ceea ce s-a întors pentru fiecare 1 cheltuit, planificat și realizat. Efect = această medie × ln(realizat ÷ plan): așa cele cinci efecte dau exact diferența.',
    },
    total: 'ROI-ul acestor cinci cifre',
    gross: 'Marjă pentru fiecare 1 cheltuit',
    weight: 'Ponderea efectelor',
    raises: 'crește ROI-ul',
    lowers: 'scade ROI-ul',
    same: 'ca în plan',
    missing: {
      cost: 'costurile',
      impressions: 'afișările',
      clicks: 'clicurile',
      count: 'cel puțin o vânzare sau un client potențial',
      value: 'încasările',
      planValue: 'valoarea planificată',
    },
  },
  questions: {
    title: '4 · Patru întrebări',
    heads: { figure: 'Cifra', actual: 'Realizat', compare: 'Alături' },
    against: { plan: 'plan', benchmark: 'obișnuit', limit: 'limită', of: 'din total' },
    rates: { cpm: 'CPM', ctr: 'CTR', cvr: 'CVR' },
    audience: {
      question: 'A fost publicul potrivit?',
      engagement: 'Rata de implicare',
      newCustomers: 'Clienți noi',
      flagged: 'Creatori de întrebat',
      flags:
        'La {count} din {all} creatori urmăritorii ies din comun (coloana „De întrebat” din fila Creatori): dacă nu sunt reali, nicio ofertă nu le poate vinde.',
      quiet:
        'Urmăritorii reacționează mai puțin decât e obișnuit la conturi de mărimea asta: puțini ascultă.',
      curious:
        'Lumea dă clic ca în plan, dar mai puțini cumpără: mai degrabă curioși decât cumpărători. Întreabă cine urmărește aceste conturi.',
      fine: 'Nimic nu arată spre public: lumea reacționează și cumpără cam ca în plan.',
      unknown:
        'Nu se știe încă: scrie afișările și clicurile în pâlnie, aprecierile și urmăritorii în Creatori.',
    },
    content: {
      question: 'A fost conținutul sau oferta?',
      sentiment: 'Tonul comentariilor',
      both: 'Față de plan, mai puțini dau clic și mai puțini dintre ei cumpără: nu convinge nici conținutul, nici oferta. Schimbă-le pe rând.',
      content:
        'Mai puțini dau clic decât în plan, dar cei care dau cumpără: punctul slab e conținutul. Încearcă alt început sau alt format.',
      offer:
        'Lumea dă clic, dar mai puțini cumpără decât în plan: verifică prețul, pagina produsului și livrarea înaintea conținutului.',
      value: 'Cumpără câți ai planificat, dar fiecare aduce mai puțin: verifică reducerile și ce e în coș.',
      fine: 'Clicurile și cumpărăturile sunt cam ca în plan: nu e vina nici a conținutului, nici a ofertei.',
      unknown: 'Nu se știe încă: e nevoie de afișări și clicuri în pâlnie.',
    },
    cost: {
      question: 'A costat mai mult decât putea aduce?',
      possible: 'Cheltuit · posibil după plan',
      cpa: 'Cost per achiziție (CPA)',
      fee: 'Onorarii',
      tooDear:
        'Chiar și la ratele din plan, aceste afișări puteau aduce doar {possible} din {spent} cheltuiți: a fost prea scump de la început. Plătește mai puțin sau ajungi la mai multă lume.',
      wouldHavePaid:
        'La ratele din plan, aceste afișări ar fi adus {possible} pentru {spent} cheltuiți: prețul era posibil, ratele au rămas în urmă.',
      fine: 'Ce s-a cheltuit s-a întors: costul e pe măsură.',
      unknown: 'Nu se știe încă: e nevoie de costuri, de afișări și de valoarea planificată.',
    },
    network: {
      question: 'E rețeaua potrivită?',
      wrong:
        'Pe {channel} acoperirea costă mai mult decât e obișnuit și mai puțini dau clic: încearcă altă rețea cu o mică parte din buget.',
      dear: 'Acoperirea costă mai mult decât e obișnuit, dar lumea dă clic ca de obicei: caută o cale mai ieftină spre aceiași oameni.',
      unmoved:
        'Pe {channel} acoperirea nu e scumpă, dar puțini dau clic: poate sunt acolo pentru altceva. Compară cu altă rețea.',
      fine: 'Costul acoperirii și clicurile sunt ca de obicei: nimic împotriva rețelei {channel}.',
      unknown: 'Nu se știe încă: e nevoie de afișări și clicuri în pâlnie.',
    },
  },
  breakEven: {
    title: '5 · Ce e nevoie pentru pragul de rentabilitate?',
    heads: {
      what: 'Cifra',
      needed: 'Necesar',
      now: 'Acum',
      gap: 'Mai lipsește sau e prea mult',
      reading: 'În cuvinte',
    },
    count: 'Număr de {unit}',
    returns: 'Încasări',
    roas: 'ROAS, cel puțin',
    cpa: 'CPA, cel mult',
    fee: 'Onorarii, cel mult',
    readings: {
      count: 'numărul care acoperă tot ce s-a cheltuit, la valoarea de acum (sau din plan)',
      returns: 'atât trebuie să se întoarcă, la această marjă',
      roas: 'acoperă doar reclamele; onorariile, instrumentele și timpul tău cer mai mult',
      cpa: 'peste atât, costul depășește marja',
      fee: 'cât rămâne pentru onorarii după tot restul; sub zero: pierdere și fără onorarii',
    },
  },
};
