import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const links = {
  UTMLINK: {
    title: 'Link de urmărire',
    summary: 'Un link care spune analizei web de unde a venit vizitatorul.',
    formulaInWords: 'link + utm_source + utm_medium + utm_campaign [+ utm_content + utm_term + utm_id]',
    pitfall:
      'Pune rețeaua în source și creatorul în content: cu numele creatorului ca source, canalul rămâne neatribuit în Google Analytics.',
    params: {
      url: 'Pagina spre care duce linkul, cu http:// sau https://.',
      source: 'Rețeaua, de exemplu instagram.',
      medium: 'Felul traficului, de exemplu influencer.',
      campaign: 'Campania, de exemplu spring_sale.',
      content: 'Creatorul sau plasarea, de exemplu story.',
      term: 'Un cuvânt-cheie.',
      id: 'Numărul campaniei în alt sistem.',
    },
  },
  UTMVALUE: {
    title: 'Parametrul unui link',
    summary: 'Citește un parametru dintr-un link, cum ar fi sursa sau campania.',
    formulaInWords: 'valoarea decodată a parametrului; gol dacă linkul nu îl are',
    pitfall: 'Valorile țin cont de majuscule în analiză: Instagram și instagram sunt acolo două surse.',
    params: {
      url: 'Linkul, calea sau pagina de intrare, așa cum le dă exportul.',
      parameter: 'Care: source, medium, campaign, content, term, id sau oricare altul, cu numele întreg.',
    },
  },
  PROMOCODE: {
    title: 'Cod de reducere',
    summary: 'Codul de reducere al unui creator, din numele de cont și reducere.',
    formulaInWords: 'literele și cifrele numelui, cu majuscule + procentul întreg',
    pitfall:
      'Creează același cod și în magazin și dă fiecărui creator codul lui: un cod comun nu poate fi despărțit.',
    params: {
      handle: 'Numele de cont, cu sau fără @.',
      percent: 'Reducerea, în procente întregi, de exemplu 15%.',
    },
  },
  CODEMATCH: {
    title: 'Al cui este codul',
    summary: 'Găsește codul unei comenzi într-o listă de coduri și dă codul sau proprietarul lui.',
    formulaInWords: 'proprietarul primului cod din listă; „no match” dacă nu este niciunul',
    pitfall:
      'Un cod asemănător (O în loc de 0, o cratimă lipsă) nu se potrivește: corectează lista, nu ghici.',
    params: {
      code: 'Codul de pe comandă; pot fi mai multe, despărțite prin virgulă.',
      codes: 'Lista ta de coduri.',
      owners: 'Al cui este fiecare cod, în aceeași ordine; fără ea se dă codul din listă.',
    },
  },
  CODEREVENUE: {
    title: 'Venitul unui cod',
    summary: 'Adună comenzile care poartă un cod de reducere, fiecare o singură dată.',
    formulaInWords: 'suma comenzilor cu codul, primul rând al fiecărei comenzi',
    pitfall: 'O comandă cu două coduri contează la amândouă: suma tuturor codurilor poate depăși venitul.',
    params: {
      ordernumbers: 'Numere de comandă; o comandă poate ocupa mai multe rânduri.',
      codes: 'Codul fiecărui rând, ca în export.',
      amounts: 'Suma comenzii, după rambursări.',
      code: 'Codul de adunat.',
    },
  },
} satisfies Partial<MetricTexts>;
