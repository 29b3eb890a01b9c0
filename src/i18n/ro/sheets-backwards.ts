import type { BackwardsTexts } from '../../core/plans/campaign/backwards-texts.ts';

export const backwardsSheetRo: BackwardsTexts = {
  section: 'Ce cere obiectivul',
  rateSection: 'Ratele cu care se calculează',
  heads: {
    need: 'Înapoi de la obiectiv',
    number: 'Necesar (estimat)',
    week: 'Pe săptămână',
    rate: 'Rată',
    typed: 'Rata ta (introdusă)',
    history: 'Istoric propriu',
    usual: 'Reper sau ipoteză',
    used: 'Folosit',
    from: 'De unde știm',
  },
  typedNote: 'Scrie ce știi din munca ta; are prioritate față de orice altceva.',
  historyNote: 'Calculat din celelalte campanii din această foaie de calcul care au început mai devreme.',
  usualNote:
    'Reperele stau cu sursa lor în fila Repere. Ipotezele sunt doar cifre rotunde de pornire: înlocuiește-le cu ale tale.',
  needs: {
    contacts: { label: 'Apeluri, formulare și mesaje', help: 'Toate trei la un loc.' },
    posts: { label: 'Postări', help: 'Reels, story-uri și postări, ale tale și ale creatorilor.' },
    deals: { label: 'Colaborări', help: 'Creatorii sau brandurile care acceptă.' },
    asked: { label: 'Persoane de contactat', help: 'Creatori sau branduri cărora să le scrii.' },
    budget: {
      label: 'Buget după aceste rate',
      help: 'Cât costă dacă totul trebuie plătit. Acoperirea gratuită îl micșorează: scrie-ți bugetul în planul de mai sus.',
    },
  },
  rates: {
    buyRate: { label: 'Vizitatori care cumpără', help: 'Ponderea celor din magazin care cumpără.' },
    visitRate: {
      label: 'Persoane atinse care vin',
      help: 'Ponderea persoanelor atinse care vin în magazin. Acoperirea e doar un indiciu: întreabă la casă sau numără un cod.',
    },
    closeRate: {
      label: 'Rata de închidere',
      help: 'Ponderea clienților potențiali care devin clienți; se introduce în planul de mai sus.',
    },
    cartRate: { label: 'Coșuri cumpărate', help: 'Ponderea coșurilor umplute care ajung comenzi.' },
    webinarRate: {
      label: 'Înscriși la webinar care cumpără',
      help: 'Ponderea celor înscriși, nu a celor prezenți.',
    },
    merchantRate: {
      label: 'Rata de conversie a comerciantului',
      help: 'Ponderea clicurilor către comerciant care cumpără; apare în raportul programului de afiliere.',
    },
    dealRate: {
      label: 'Solicitări devenite contracte',
      help: 'Ponderea solicitărilor brandurilor care ajung la un contract plătit.',
    },
    qualifiedRate: {
      label: 'Contacte calificate',
      help: 'Ponderea celor care te contactează și sunt clienți potențiali calificați.',
    },
    piecesPerDeal: {
      label: 'Materiale per colaborare',
      help: 'Câte materiale reutilizabile aduce o colaborare.',
    },
    agreeRate: { label: 'Ponderea celor care acceptă', help: 'Din cei pe care îi întrebi.' },
    feePerDeal: {
      label: 'Onorariu per colaborare',
      help: 'Cât costă în medie una, cu tot cu produs și transport.',
    },
    payPerDeal: {
      label: 'Plată per colaborare',
      help: 'Cât îți plătește în medie un brand pentru una.',
    },
    cvr: {
      label: 'Rata de conversie (CVR)',
      help: 'Ponderea clicurilor pe link care devin ceea ce numără obiectivul; la conținut și notorietate, o vânzare.',
    },
    ctr: { label: 'Rata de clic (CTR)', help: 'Ponderea afișărilor care devin clic pe link.' },
    frequency: {
      label: 'Afișări per persoană',
      help: 'Afișări ÷ acoperire: de câte ori vede fiecare persoană.',
    },
    reachPerPost: {
      label: 'Acoperire per postare',
      help: 'La câte persoane ajunge în medie o postare de-a ta.',
    },
    cpm: {
      label: 'Cost la mia de afișări (CPM)',
      help: 'Toate costurile ÷ afișări × 1.000: reclame, onorarii, conținut și ore.',
    },
  },
  from: { history: 'istoric propriu', benchmark: 'reper, estimat', assumption: 'ipoteză, estimat' },
  budget: {
    label: 'Bugetul luat în calcul',
    help: 'Bugetul din plan; dacă lipsește, cel de mai sus.',
  },
  worth: {
    label: 'Cât valorează obiectivul',
    help: 'Numărul × valoarea comenzii, a unui client potențial sau a unui abonat, din plan.',
  },
  roi: { label: 'ROI la atingerea obiectivului', help: 'ROI net dacă obiectivul se atinge cu acest buget.' },
  onMargin: 'pe marjă',
  onRevenue: 'pe venituri',
  costPerPiece: {
    label: 'Cost per material',
    help: 'Buget ÷ materiale. Compară-l cu prețul cerut de un studio.',
  },
  breakEven: {
    label: 'La pragul de rentabilitate: {unit}',
    help: 'Buget ÷ valoarea uneia, rotunjit în sus; vânzările intră cu marja lor dacă este introdusă.',
  },
  target: {
    label: 'Pentru ROI-ul țintă: {unit}',
    help: 'Buget × (1 + ROI țintă) ÷ valoarea uneia, rotunjit în sus. Fără țintă: pragul de rentabilitate.',
  },
  verdict: {
    noNumber: 'Completează numărul țintă: totul aici se calculează din el.',
    noValue: {
      sales: 'Completează în plan valoarea comenzii ca să vezi dacă obiectivul este rentabil.',
      leads:
        'Completează în plan rata de închidere și valoarea unui client ca să vezi dacă obiectivul este rentabil.',
      signUps:
        'Completează cât aduce un abonat pe lună și câte luni rămâne ca să vezi dacă obiectivul este rentabil.',
    },
    noPay:
      'Completează plata per colaborare și, în plan, un buget pentru costurile și orele tale ca să vezi dacă obiectivul este rentabil.',
    pays: 'Obiectivul este rentabil: aduce {worth} la un buget de {budget}, un ROI de {roi}.',
    tooFew:
      'Obiectivul este prea mic pentru buget: aduce {worth} la {budget}, un ROI de {roi}. Necesar ({unit}): {needed}.',
    tooDear:
      'La aceste rate obiectivul nu este rentabil: {worth} la {budget}, un ROI de {roi}. Costul per unitate ({unit}) poate fi cel mult {most}, dar este {cost}: e nevoie de rate mai bune, acoperire mai ieftină sau gratuită ori o valoare mai mare.',
    noFee: 'Completează onorariul per colaborare ca să vezi cât costă un material.',
    content: 'Un material costă cam {cost}. Compară cu prețul cerut de un fotograf sau de un studio.',
  },
};
