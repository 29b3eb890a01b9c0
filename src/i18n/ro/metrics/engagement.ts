import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const engagement = {
  CTR: {
    title: 'Rata de clic',
    summary: 'Ponderea afișărilor care au dus la un clic pe link.',
    formulaInWords: 'clicuri / afișări',
    pitfall:
      'Împarte peste tot la afișări sau peste tot la acoperire: dacă le amesteci, creatorii nu se mai pot compara.',
    params: {
      clicks: 'Clicurile pe link: bio, story, reclamă.',
      impressions: 'De câte ori a fost afișat conținutul.',
    },
  },
  CVR: {
    title: 'Rata de conversie',
    summary: 'Ponderea clicurilor încheiate cu o cumpărare, o înscriere sau o descărcare.',
    formulaInWords: 'conversii / clicuri',
    pitfall:
      'O rată calculată din puține clicuri ține mai ales de întâmplare: uită-te și la numărul de conversii.',
    params: {
      conversions: 'Cumpărări, înscrieri sau descărcări: un singur fel.',
      clicks: 'Clicurile sau vizitele care puteau deveni conversii.',
    },
  },
  ERFOLLOWERS: {
    title: 'Rata de implicare după urmăritori',
    summary: 'Aprecierile, comentariile, distribuirile și salvările unei postări, raportate la urmăritori.',
    formulaInWords: 'interacțiuni / urmăritori',
    pitfall:
      'Arată cât de activ este publicul, nu cât aduce; iar ratele după urmăritori, după acoperire și după vizualizări sunt numere diferite.',
    params: {
      engagements: 'Aprecierile, comentariile, distribuirile și salvările unei postări sau media lor.',
      followers: 'Urmăritorii contului.',
    },
  },
  AOV: {
    title: 'Valoarea medie a comenzii',
    summary: 'Cât valorează în medie o comandă.',
    formulaInWords: 'venituri / comenzi',
    pitfall: 'O singură comandă mare ridică media: când comenzile sunt puține, uită-te chiar la lista lor.',
    params: {
      revenue: 'Vânzările, după scăderea rambursărilor.',
      orders: 'Numărul de comenzi.',
    },
  },
  ERREACH: {
    title: 'Rata de implicare după acoperire',
    summary: 'Aprecierile, comentariile, distribuirile și salvările, raportate la persoanele atinse.',
    formulaInWords: 'interacțiuni / acoperire',
    pitfall:
      'Acoperirea este de regulă mai mică decât numărul de urmăritori: pentru aceeași postare, rata iese mai mare.',
    params: {
      engagements: 'Aprecierile, comentariile, distribuirile și salvările unei postări sau media lor.',
      reach: 'Persoanele care au văzut postarea.',
    },
  },
  ERIMPRESSIONS: {
    title: 'Rata de implicare după afișări',
    summary: 'Aprecierile, comentariile, distribuirile și salvările, raportate la afișări.',
    formulaInWords: 'interacțiuni / afișări',
    pitfall: 'Aceeași persoană vede o postare de mai multe ori: rata iese mai mică decât cea după acoperire.',
    params: {
      engagements: 'Aprecierile, comentariile, distribuirile și salvările unei postări sau media lor.',
      impressions: 'De câte ori a fost afișată postarea.',
    },
  },
  ERVIEWS: {
    title: 'Rata de implicare după vizualizări',
    summary: 'Aprecierile, comentariile, distribuirile și salvările, raportate la vizualizările video.',
    formulaInWords: 'interacțiuni / vizualizări',
    pitfall:
      'Vizualizările care se numără după o clipă fac rata mică: compară doar în cadrul aceleiași rețele.',
    params: {
      engagements: 'Aprecierile, comentariile, distribuirile și salvările unei postări sau media lor.',
      views: 'Vizualizările, așa cum le numără rețeaua.',
    },
  },
  REACHRATE: {
    title: 'Rata de acoperire',
    summary: 'Ponderea urmăritorilor la care ajunge o postare.',
    formulaInWords: 'acoperire / urmăritori',
    pitfall: 'O postare ajunge și la persoane care nu urmăresc contul: rata poate trece de 100%.',
    params: {
      reach: 'Persoanele care au văzut postarea.',
      followers: 'Urmăritorii contului.',
    },
  },
  VIEWFREQUENCY: {
    title: 'Frecvența de afișare',
    summary: 'De câte ori a văzut fiecare persoană conținutul, în medie.',
    formulaInWords: 'afișări / acoperire',
    pitfall:
      'Sub 1, cele două numere nu merg împreună: afișările nu pot fi mai puține decât persoanele atinse.',
    params: {
      impressions: 'De câte ori a fost afișat conținutul.',
      reach: 'Persoanele care l-au văzut cel puțin o dată.',
    },
  },
  SAVERATE: {
    title: 'Rata de salvare',
    summary: 'Ponderea persoanelor atinse care au salvat postarea.',
    formulaInWords: 'salvări / acoperire',
    pitfall: 'O salvare arată interes pentru mai târziu, nu o cumpărare.',
    params: {
      saves: 'De câte ori a fost salvată postarea.',
      reach: 'Persoanele care au văzut postarea.',
    },
  },
  SHARERATE: {
    title: 'Rata de distribuire',
    summary: 'Ponderea persoanelor atinse care au dat postarea mai departe.',
    formulaInWords: 'distribuiri / acoperire',
    pitfall: 'Rețelele numără diferit distribuirile: repostări, mesaje, linkuri copiate.',
    params: {
      shares: 'De câte ori a fost distribuită postarea.',
      reach: 'Persoanele care au văzut postarea.',
    },
  },
  FOLLOWERGROWTH: {
    title: 'Creșterea numărului de urmăritori',
    summary: 'Cu cât s-a schimbat numărul de urmăritori, raportat la cel de la început.',
    formulaInWords: '(sfârșit − început) / început',
    pitfall: 'Precizează perioada: 10% într-o săptămână și 10% într-un an nu sunt același lucru.',
    params: {
      startfollowers: 'Urmăritorii de la începutul perioadei.',
      endfollowers: 'Urmăritorii de la sfârșitul ei.',
    },
  },
  INTENTSCORE: {
    title: 'Scorul intenției',
    summary: 'Acțiuni ponderate după cât de aproape sunt de o cumpărare.',
    formulaInWords: 'suma produselor număr × pondere',
    pitfall:
      'Ponderile le alegi tu: folosește-le neschimbate pentru tot ce compari și nu citi niciodată scorul ca pe o sumă de bani.',
    params: {
      counts: 'Câte aprecieri, salvări, clicuri, cereri …, câte o celulă pentru fiecare.',
      weights: 'Ponderea fiecărei acțiuni, mai mare la cele mai apropiate de cumpărare, în aceeași ordine.',
    },
  },
} satisfies Partial<MetricTexts>;
