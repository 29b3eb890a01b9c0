import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const audience = {
  INFLUENCERTIER: {
    title: 'Categoria influencerului',
    summary: 'Nano, Micro, Mid, Macro sau Mega, după numărul de urmăritori.',
    formulaInWords: 'Nano < 10.000 ≤ Micro < 100.000 ≤ Mid < 500.000 ≤ Macro < 1.000.000 ≤ Mega',
    pitfall: 'Alții trag limitele altundeva: compară reperele doar unde limitele sunt aceleași.',
    params: {
      followers: 'Urmăritorii contului.',
    },
  },
  REALFOLLOWERS: {
    title: 'Urmăritori reali',
    summary: 'Urmăritorii rămași după scăderea celor falși.',
    formulaInWords: 'urmăritori × (1 − ponderea celor falși)',
    pitfall:
      'Ponderea este estimarea unui instrument de audit: instrumentele diferă, așa că precizează pe care l-ai folosit.',
    params: {
      followers: 'Urmăritorii contului.',
      fakeshare: 'Ponderea celor pe care îi consideri falși sau inactivi, de exemplu 20%.',
    },
  },
  AUDIENCEFLAGS: {
    title: 'Semnale despre public',
    summary: 'Arată cifrele unui cont care merită o întrebare înainte de colaborare.',
    formulaInWords:
      'implicare sub un sfert din nivelul obișnuit al categoriei sau de peste zece ori cât acesta; peste 500 de aprecieri la un comentariu; urmărește cel puțin 2.000 de conturi și mai mult de jumătate din câte îl urmăresc; creștere de peste 30% pe lună',
    pitfall:
      'Un semnal este o întrebare pentru creator, niciodată un verdict: îl declanșează și o postare virală sau un concurs cu premii.',
    params: {
      followers: 'Urmăritorii contului.',
      averagelikes: 'Media aprecierilor la postările recente.',
      averagecomments: 'Media comentariilor la postările recente.',
      following: 'Câte conturi urmărește.',
      monthlygrowth: 'Creșterea numărului de urmăritori în ultima lună, de exemplu 5%.',
    },
  },
} satisfies Partial<MetricTexts>;
