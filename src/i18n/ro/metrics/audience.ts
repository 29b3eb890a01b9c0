import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const audience = {
  INFLUENCERTIER: {
    title: 'Mărimea influencerului',
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
    formulaInWords: 'urmăritori × (1 − partea falsă)',
    pitfall:
      'Partea este estimarea unui instrument de audit: instrumentele diferă, spune pe care l-ai folosit.',
    params: {
      followers: 'Urmăritorii contului.',
      fakeshare: 'Partea pe care o socotești falsă sau inactivă, de exemplu 20%.',
    },
  },
  AUDIENCEFLAGS: {
    title: 'Semnale despre public',
    summary: 'Arată numerele unui cont care merită o întrebare înainte de colaborare.',
    formulaInWords:
      'implicare sub un sfert sau peste de zece ori cât este obișnuit la mărimea lui; peste 500 de aprecieri la un comentariu; urmărește 2.000 de conturi și mai mult de jumătate din câți îl urmăresc; creștere peste 30% pe lună',
    pitfall:
      'Un semnal este o întrebare pentru creator, nu un verdict: îl dă și o postare virală sau un concurs.',
    params: {
      followers: 'Urmăritorii contului.',
      averagelikes: 'Media aprecierilor la postările recente.',
      averagecomments: 'Media comentariilor la postările recente.',
      following: 'Câte conturi urmărește.',
      monthlygrowth: 'Creșterea urmăritorilor în ultima lună, de exemplu 5%.',
    },
  },
} satisfies Partial<MetricTexts>;
