import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const links = {
  UTMLINK: {
    title: 'Link de urmărire',
    summary: 'Un link care arată în statisticile site-ului de unde a venit un vizitator.',
    formulaInWords: 'link + utm_source + utm_medium + utm_campaign [+ utm_content + utm_term + utm_id]',
    pitfall:
      'Pune rețeaua în source și creatorul în content: cu numele creatorului ca source, canalul apare ca neatribuit în Google Analytics.',
    params: {
      url: 'Pagina spre care duce linkul, cu http:// sau https://.',
      source: 'Rețeaua, de exemplu instagram.',
      medium: 'Tipul de trafic, de exemplu influencer.',
      campaign: 'Campania, de exemplu reduceri_primavara.',
      content: 'Creatorul sau plasarea, de exemplu story.',
      term: 'Un cuvânt-cheie.',
      id: 'Numărul campaniei în alt sistem.',
    },
  },
  UTMVALUE: {
    title: 'Parametrul unui link',
    summary: 'Citește un parametru dintr-un link, cum ar fi sursa sau campania.',
    formulaInWords: 'valoarea decodată a parametrului; gol dacă linkul nu îl conține',
    pitfall:
      'Statisticile fac deosebire între majuscule și minuscule: Instagram și instagram sunt acolo două surse.',
    params: {
      url: 'Linkul, calea sau pagina de destinație, așa cum apare în export.',
      parameter: 'Care: source, medium, campaign, content, term, id sau oricare altul, cu numele întreg.',
    },
  },
  PROMOCODE: {
    title: 'Cod de reducere',
    summary: 'Un cod de reducere pentru un creator, format din numele de cont și din reducere.',
    formulaInWords: 'literele și cifrele numelui de cont, cu majuscule + procentul întreg',
    pitfall:
      'Creează același cod și în magazin și dă fiecărui creator un cod al lui: la un cod comun nu se mai știe cine a adus comanda.',
    params: {
      handle: 'Numele de cont, cu sau fără @.',
      percent: 'Reducerea, în procente întregi, de exemplu 15%.',
    },
  },
  CODEMATCH: {
    title: 'Al cui este codul',
    summary: 'Caută codul unei comenzi într-o listă de coduri și dă codul din listă sau titularul lui.',
    formulaInWords:
      'titularul primului cod care se află în listă; „no match” (nicio potrivire) dacă nu este niciunul',
    pitfall:
      'Un cod asemănător (O în loc de 0, o cratimă lipsă) nu se potrivește: corectează lista, nu ghici.',
    params: {
      code: 'Codul de pe comandă; pot fi mai multe, despărțite prin virgulă.',
      codes: 'Lista ta de coduri.',
      owners: 'Al cui este fiecare cod, în aceeași ordine; dacă lipsește, rezultatul este codul din listă.',
    },
  },
  CODEREVENUE: {
    title: 'Veniturile aduse de un cod',
    summary: 'Adună comenzile care au un cod de reducere, fiecare o singură dată.',
    formulaInWords: 'suma comenzilor care au codul, luând primul rând al fiecăreia',
    pitfall: 'O comandă cu două coduri contează la amândouă: suma tuturor codurilor poate depăși veniturile.',
    params: {
      ordernumbers: 'Numerele comenzilor; o comandă poate ocupa mai multe rânduri.',
      codes: 'Codul fiecărui rând, ca în export.',
      amounts: 'Suma comenzii, după scăderea rambursărilor.',
      code: 'Codul de adunat.',
    },
  },
} satisfies Partial<MetricTexts>;
