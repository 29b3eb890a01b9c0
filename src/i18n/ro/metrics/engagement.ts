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
} satisfies Partial<MetricTexts>;
