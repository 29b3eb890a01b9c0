import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const cost = {
  CPM: {
    title: 'Cost la mia de afișări',
    summary: 'Cât au costat o mie de afișări ale conținutului.',
    formulaInWords: 'cost / afișări × 1.000',
    pitfall:
      'Afișările numără fiecare vizualizare, acoperirea numără oameni: un CPM pe acoperire este mai mare.',
    params: { cost: 'Ce s-a cheltuit.', impressions: 'De câte ori a fost afișat conținutul.' },
  },
  CPC: {
    title: 'Cost per clic',
    summary: 'Cât a costat un clic pe link.',
    formulaInWords: 'cost / clicuri',
    pitfall:
      'Numără doar clicurile pe link: aprecierile, vizitele pe profil și „toate clicurile” îl fac să pară mai ieftin.',
    params: { cost: 'Ce s-a cheltuit.', clicks: 'Clicuri pe link.' },
  },
  CPA: {
    title: 'Cost per achiziție',
    summary: 'Cât a costat o cumpărare, o înscriere sau altă acțiune.',
    formulaInWords: 'cost / acțiuni',
    pitfall: 'Spune ce acțiune numeri: costul pe înscriere și costul pe comandă nu se pot compara.',
    params: { cost: 'Ce s-a cheltuit.', actions: 'Câte acțiuni a adus.' },
  },
} satisfies Partial<MetricTexts>;
