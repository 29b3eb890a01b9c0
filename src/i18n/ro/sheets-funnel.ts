import type { FunnelTexts } from '../../core/plans/campaign/funnel-texts.ts';

export const funnelSheetRo: FunnelTexts = {
  section: 'Pâlnie',
  hint: 'Acțiunile mici duc la cea mare. Postările din fila Conținut completează ce pot; restul se introduce din statisticile rețelei.',
  marks: {
    micro: '○ acțiune micro, pe parcurs',
    macro: '● acțiune macro, valorează bani',
    goal: '★ ce numără obiectivul tău',
  },
  table: {
    step: 'Pas',
    plan: 'Plan (introdus sau din obiectiv)',
    paid: 'Plătit',
    organic: 'Organic',
    actual: 'Realizat (calculat)',
    share: 'Procent din plan',
    cost: 'Cost per pas',
    benchmark: 'Cost sau rată uzuală',
    stage: 'Etapă · de unde știm',
  },
  notes: {
    plan: 'Cursiv: ce cere obiectivul după ratele de mai sus. Scrie peste, dacă plănuiești altfel.',
    paid: 'Ce au adus reclamele și postările promovate. Cursiv: numărat din Conținut. Scrie peste, dacă știi mai bine.',
    organic:
      'Ce a venit fără plată către rețea. Cursiv: numărat din Conținut sau restul, după ce introduci partea plătită.',
    actual:
      'Plătit plus organic; dacă ambele lipsesc, ce numără Comenzi, Încasări și Conținut. Acoperirea adunată pe postări numără aceeași persoană de mai multe ori.',
    cost: 'Întreaga investiție ÷ realizat. La afișări, per 1.000 (CPM).',
    benchmark:
      'Estimat din CPM-ul și ratele uzuale: întâi istoricul propriu, altfel reperul sau ipoteza de mai sus.',
  },
  stages: {
    awareness: 'Notorietate',
    interest: 'Interes',
    consideration: 'Considerare',
    purchase: 'Cumpărare',
  },
  steps: {
    reach: {
      label: 'Acoperire (persoane)',
      help: 'Persoane care au văzut cel puțin o dată: „Conturi la care ai ajuns” în statistici. La un magazin fizic ține locul vizitelor.',
    },
    impressions: {
      label: 'Afișări',
      help: 'De câte ori s-a afișat: „Vizualizări” în statistici, „Afișări” în managerul de reclame.',
    },
    engagements: {
      label: 'Aprecieri, comentarii, distribuiri, salvări',
      help: 'Toate patru la un loc: „Interacțiuni” în statistici.',
    },
    newFollowers: { label: 'Urmăritori noi', help: 'Urmăritori câștigați cât a durat campania.' },
    linkClicks: {
      label: 'Clicuri pe link',
      help: 'Atingeri pe linkul din bio, pe linkurile din story-uri și pe reclame. Din Conținut, altfel din Linkuri și coduri.',
    },
    pageViews: {
      label: 'Vizualizări ale paginii de produs',
      help: 'Din statisticile magazinului sau ale site-ului, pentru vizitatorii veniți prin linkurile campaniei.',
    },
    timeOnPage: {
      label: 'Secunde pe pagina de produs',
      help: 'Cât rămâne în medie un vizitator din această campanie; ponderat cu vizualizările paginii. Aici nu se adună nimic.',
    },
    merchantClicks: {
      label: 'Clicuri către comerciant',
      help: 'Din raportul programului de afiliere. × rata de conversie × comisionul dă câștigul tău.',
    },
    enquiries: {
      label: 'Solicitări de informații',
      help: 'Persoane sau branduri care cer un preț, o dată sau o ofertă.',
    },
    messages: { label: 'Mesaje (DM)', help: 'Conversații cu o întrebare reală, nu reacții.' },
    forms: { label: 'Formulare de contact', help: 'Formulare trimise de pe site.' },
    calls: { label: 'Apeluri', help: 'Apeluri prin butonul de apel sau la numărul din bio.' },
    brochures: {
      label: 'Descărcări de broșuri',
      help: 'Numărate în Încasări ca descărcări sau introduse din statisticile site-ului.',
    },
    trials: { label: 'Perioade de probă', help: 'Perioade de probă gratuite începute.' },
    demos: { label: 'Cereri de demonstrație', help: 'Cereri pentru o demonstrație sau o întâlnire.' },
    webinarSignUps: {
      label: 'Înscrieri la webinar',
      help: 'Numărate în Încasări ca abonați sau introduse din platforma de webinar.',
    },
    signUps: { label: 'Abonați și înscrieri', help: 'Se numără în Încasări.' },
    leads: {
      label: 'Clienți potențiali calificați',
      help: 'Cei care chiar ar putea cumpăra; se numără în Încasări.',
    },
    addToCart: { label: 'Adăugări în coș', help: 'Din statisticile magazinului.' },
    checkouts: { label: 'Finalizări de comandă începute', help: 'Din statisticile magazinului.' },
    storeVisits: {
      label: 'Vizite în magazin',
      help: 'Se numără în Încasări: un cod arătat la casă sau persoane întrebate de unde au aflat.',
    },
    contentPieces: {
      label: 'Materiale reutilizabile',
      help: 'Numărate în Încasări sau marcate ca reutilizabile în Conținut, oricare este mai mare.',
    },
    sales: {
      label: 'Vânzări',
      help: 'Comenzi importate valide plus vânzări introduse în Încasări; la afiliere, comisioane.',
    },
  },
  rates: {
    click: { label: 'Rata de clic (CTR)', help: 'Clicuri pe link ÷ afișări.' },
    conversion: {
      label: 'Rata de conversie (CVR): {step}',
      help: 'Ce devin clicurile ÷ clicuri pe link.',
    },
    frequency: { label: 'Afișări per persoană', help: 'Afișări ÷ acoperire.' },
    engagement: {
      label: 'Rata de implicare după acoperire',
      help: 'Aprecieri, comentarii, distribuiri și salvări ÷ acoperire.',
    },
    creators: {
      label: 'Rata de implicare după urmăritori',
      help: 'Media creatorilor din campanie, lângă reperul categoriilor lor; din fila Creatori.',
    },
  },
  engagementRemark:
    'Implicarea spune cine a reacționat, nu cine a cumpărat: ajută la compararea postărilor, dar nu este un câștig.',
  chart: { title: 'Cât din plan a atins fiecare pas', axis: 'Realizat ÷ plan' },
  ladder: {
    section: 'Scara intenției',
    hint: 'Cu cât acțiunea e mai profundă, cu atât contează mai mult. Ponderile sunt ale tale: păstrează-le la fel pentru tot ce compari și nu citi scorul ca pe bani.',
    stage: 'Etapă',
    weight: 'Cât contează o acțiune (introdus)',
    actions: 'Acțiuni (calculat)',
    share: 'Procent din scor',
    cost: 'Cost per punct',
    score: 'Scorul intenției',
  },
};
