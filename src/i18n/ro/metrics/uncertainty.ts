import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const uncertainty = {
  CVRINTERVAL: {
    title: 'Intervalul ratei de conversie',
    summary:
      'Între ce două valori se află adevărata rată de conversie, ținând cont de cât de puține clicuri au fost.',
    formulaInWords: 'intervalul de scor Wilson pentru conversii / clicuri',
    pitfall:
      'Doi creatori ale căror intervale se suprapun mult pot fi la fel de buni: așteaptă mai multe clicuri.',
    params: {
      conversions: 'Cumpărări, înscrieri sau descărcări: un singur fel.',
      clicks: 'Clicurile sau vizitele care puteau deveni conversii.',
      confidence: 'Cât de sigur să fie intervalul, de exemplu 95%.',
    },
  },
  ROIINTERVAL: {
    title: 'Intervalul ROI-ului',
    summary:
      'Între ce două valori se află ROI-ul real al unei astfel de campanii, ținând cont de cât de puține comenzi au fost.',
    formulaInWords:
      '(limita comenzilor așteptate × valoarea comenzii × marjă − investiție) / investiție, la ambele limite Poisson exacte',
    pitfall:
      'Cuprinde doar întâmplarea din numărul de comenzi, nu și potrivirile greșite, rambursările sau comenzile mari izolate.',
    params: {
      orders: 'Câte comenzi a adus campania.',
      ordervalue: 'Valoarea medie a unei comenzi.',
      investment: 'Tot ce s-a cheltuit, inclusiv timpul propriu.',
      margin: 'Partea din valoarea comenzii care rămâne după costul produselor, de exemplu 40%.',
      confidence: 'Cât de sigur să fie intervalul, de exemplu 95%.',
    },
  },
  CHANCEBETTER: {
    title: 'Șansa ca A să convertească mai bine',
    summary:
      'Cât de probabil este ca rata de conversie a lui A să fie într-adevăr peste a lui B, judecând după ambele eșantioane.',
    formulaInWords:
      'probabilitatea ca o rată din Beta(1 + comenzi A; 1 + clicuri A − comenzi A) să fie peste una a lui B',
    pitfall: 'Spune care rată este mai mare, nu cu cât și nici care creator aduce mai mulți bani.',
    params: {
      ordersa: 'Comenzile lui A.',
      clicksa: 'Clicurile lui A.',
      ordersb: 'Comenzile lui B.',
      clicksb: 'Clicurile lui B.',
    },
  },
  LIFT: {
    title: 'Creșterea față de un grup de comparație',
    summary: 'Ce a adăugat campania, măsurat față de un grup care nu a văzut-o.',
    formulaInWords: 'test − comparație × test înainte / comparație înainte',
    pitfall:
      'Cele două grupuri trebuie să fi evoluat la fel înainte de campanie, altfel diferența nu i se datorează ei.',
    params: {
      test: 'Rezultatul regiunii sau al grupului care a văzut campania.',
      control: 'Rezultatul grupului de comparație în aceeași perioadă.',
      testbefore: 'Rezultatul primului grup înainte de campanie.',
      controlbefore: 'Rezultatul grupului de comparație înainte de ea.',
    },
  },
} satisfies Partial<MetricTexts>;
