import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const uncertainty = {
  CVRINTERVAL: {
    title: 'Intervalul ratei de conversie',
    summary: 'Între ce două rate se află rata reală de conversie, la atâtea clicuri câte au fost.',
    formulaInWords: 'intervalul Wilson al conversiilor / clicurilor',
    pitfall:
      'Doi creatori ale căror intervale se suprapun mult pot fi la fel de buni: așteaptă mai multe clicuri.',
    params: {
      conversions: 'Cumpărări, înscrieri, descărcări: un singur fel.',
      clicks: 'Clicuri sau vizite care puteau deveni conversii.',
      confidence: 'Cât de sigur să fie intervalul, de exemplu 95%.',
    },
  },
  ROIINTERVAL: {
    title: 'Intervalul ROI',
    summary:
      'Între ce două valori s-ar afla ROI dacă aceeași campanie s-ar repeta, la atâtea comenzi câte au fost.',
    formulaInWords:
      '(limita comenzilor așteptate × valoarea comenzii × marjă − investiție) / investiție, la ambele limite Poisson exacte',
    pitfall:
      'Cuprinde doar întâmplarea din numărul de comenzi, nu potriviri greșite, rambursări sau comenzi mari izolate.',
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
      'Cât de probabil este ca rata de conversie a lui A să fie cu adevărat peste a lui B, după ambele eșantioane.',
    formulaInWords:
      'probabilitatea ca o rată din Beta(1 + comenzi A; 1 + clicuri A − comenzi A) să fie peste una a lui B',
    pitfall: 'Spune care rată este mai mare, nu cu cât și nici care creator câștigă mai mult.',
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
    formulaInWords: 'test − control × test înainte / control înainte',
    pitfall:
      'Cele două grupuri trebuie să fi mers la fel înainte de campanie, altfel diferența nu este munca ei.',
    params: {
      test: 'Rezultatul regiunii sau al grupului care a văzut campania.',
      control: 'Rezultatul grupului de comparație în același timp.',
      testbefore: 'Rezultatul primului grup înainte de campanie.',
      controlbefore: 'Rezultatul grupului de comparație înainte de ea.',
    },
  },
} satisfies Partial<MetricTexts>;
