import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const engagement = {
  CTR: {
    title: 'Rata de clic',
    summary: 'Partea afișărilor care au dus la un clic pe link.',
    formulaInWords: 'clicuri / afișări',
    pitfall:
      'Împarte peste tot la afișări sau peste tot la acoperire: amestecate, creatorii nu se pot compara.',
    params: {
      clicks: 'Clicuri pe link: bio, story, reclamă.',
      impressions: 'De câte ori a fost afișat conținutul.',
    },
  },
  CVR: {
    title: 'Rata de conversie',
    summary: 'Partea clicurilor încheiate cu o cumpărare, o înscriere sau o descărcare.',
    formulaInWords: 'conversii / clicuri',
    pitfall: 'O rată din puține clicuri este mai ales întâmplare: privește și numărul de conversii.',
    params: {
      conversions: 'Cumpărări, înscrieri, descărcări: un singur fel.',
      clicks: 'Clicuri sau vizite care puteau deveni conversii.',
    },
  },
  ERFOLLOWERS: {
    title: 'Rata de implicare după urmăritori',
    summary: 'Aprecierile, comentariile, distribuirile și salvările unei postări, ca parte din urmăritori.',
    formulaInWords: 'interacțiuni / urmăritori',
    pitfall:
      'Arată cât de activ este publicul, nu ce câștigă; iar ratele după urmăritori, acoperire și vizualizări sunt numere diferite.',
    params: {
      engagements: 'Aprecieri, comentarii, distribuiri și salvări ale unei postări sau media lor.',
      followers: 'Urmăritorii contului.',
    },
  },
  AOV: {
    title: 'Valoarea medie a comenzii',
    summary: 'Cât valorează în medie o comandă.',
    formulaInWords: 'venit / comenzi',
    pitfall: 'O singură comandă mare ridică media: la puține comenzi privește lista.',
    params: {
      revenue: 'Vânzări, după rambursări.',
      orders: 'Câte comenzi.',
    },
  },
  ERREACH: {
    title: 'Rata de implicare după acoperire',
    summary: 'Aprecieri, comentarii, distribuiri și salvări ca parte din oamenii atinși.',
    formulaInWords: 'interacțiuni / acoperire',
    pitfall:
      'Acoperirea este mai mică decât numărul de urmăritori: dă o rată mai mare pentru aceeași postare.',
    params: {
      engagements: 'Aprecieri, comentarii, distribuiri și salvări ale unei postări sau media lor.',
      reach: 'Oamenii care au văzut postarea.',
    },
  },
  ERIMPRESSIONS: {
    title: 'Rata de implicare după afișări',
    summary: 'Aprecieri, comentarii, distribuiri și salvări ca parte din afișări.',
    formulaInWords: 'interacțiuni / afișări',
    pitfall: 'O persoană vede o postare de mai multe ori: dă o rată mai mică decât acoperirea.',
    params: {
      engagements: 'Aprecieri, comentarii, distribuiri și salvări ale unei postări sau media lor.',
      impressions: 'De câte ori a fost afișată postarea.',
    },
  },
  ERVIEWS: {
    title: 'Rata de implicare după vizualizări',
    summary: 'Aprecieri, comentarii, distribuiri și salvări ca parte din vizualizările video.',
    formulaInWords: 'interacțiuni / vizualizări',
    pitfall: 'Vizualizările numărate după o clipă coboară rata: compară doar în aceeași rețea.',
    params: {
      engagements: 'Aprecieri, comentarii, distribuiri și salvări ale unei postări sau media lor.',
      views: 'Vizualizări, așa cum le numără rețeaua.',
    },
  },
  REACHRATE: {
    title: 'Rata de acoperire',
    summary: 'Partea urmăritorilor la care ajunge o postare.',
    formulaInWords: 'acoperire / urmăritori',
    pitfall: 'Ajunge și la oameni care nu urmăresc contul: poate trece de 100%.',
    params: {
      reach: 'Oamenii care au văzut postarea.',
      followers: 'Urmăritorii contului.',
    },
  },
  VIEWFREQUENCY: {
    title: 'Frecvența vizionării',
    summary: 'De câte ori a văzut fiecare persoană conținutul, în medie.',
    formulaInWords: 'afișări / acoperire',
    pitfall: 'Sub 1, cele două numere nu merg împreună: afișările nu pot fi mai puține decât oamenii atinși.',
    params: {
      impressions: 'De câte ori a fost afișat conținutul.',
      reach: 'Oamenii care l-au văzut cel puțin o dată.',
    },
  },
  SAVERATE: {
    title: 'Rata de salvare',
    summary: 'Partea oamenilor atinși care au salvat postarea.',
    formulaInWords: 'salvări / acoperire',
    pitfall: 'O salvare arată interes pentru mai târziu, nu o cumpărare.',
    params: {
      saves: 'De câte ori a fost salvată postarea.',
      reach: 'Oamenii care au văzut postarea.',
    },
  },
  SHARERATE: {
    title: 'Rata de distribuire',
    summary: 'Partea oamenilor atinși care au dat postarea mai departe.',
    formulaInWords: 'distribuiri / acoperire',
    pitfall: 'Rețelele numără diferit distribuirile: repostări, mesaje, linkuri copiate.',
    params: {
      shares: 'De câte ori a fost distribuită postarea.',
      reach: 'Oamenii care au văzut postarea.',
    },
  },
  FOLLOWERGROWTH: {
    title: 'Creșterea urmăritorilor',
    summary: 'Cu cât s-a schimbat numărul de urmăritori, ca parte din început.',
    formulaInWords: '(sfârșit − început) / început',
    pitfall: 'Spune perioada: 10% într-o săptămână și 10% într-un an nu sunt același lucru.',
    params: {
      startfollowers: 'Urmăritori la începutul perioadei.',
      endfollowers: 'Urmăritori la sfârșitul ei.',
    },
  },
  INTENTSCORE: {
    title: 'Scorul intenției',
    summary: 'Acțiuni cântărite după cât de aproape sunt de o cumpărare.',
    formulaInWords: 'suma de număr × pondere',
    pitfall: 'Ponderile sunt ale tale: păstrează-le pentru tot ce compari și nu citi scorul ca bani.',
    params: {
      counts: 'Câte aprecieri, salvări, clicuri, cereri …, fiecare într-o celulă.',
      weights: 'Cât contează una din fiecare, mai mult pentru acțiunile mai profunde, în aceeași ordine.',
    },
  },
} satisfies Partial<MetricTexts>;
