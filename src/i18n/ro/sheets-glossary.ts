import type { GlossaryTexts } from '../../core/plans/glossary/glossary-texts.ts';

export const glossarySheetRo: GlossaryTexts = {
  tab: 'Glosar',
  purpose: 'Ce înseamnă fiecare cifră, cum se calculează și greșeala care se face ușor cu ea.',
  heads: {
    term: 'Termen',
    meaning: 'Ce spune',
    formula: 'Cum se calculează',
    unit: 'Unitate',
    pitfall: 'De reținut',
    name: 'Funcție',
  },
  units: {
    ratio: 'procente, de exemplu 296%',
    rate: 'procente, de exemplu 1,50%',
    multiple: 'de câte ori, de exemplu 3,96x',
    money: 'bani, în moneda campaniei',
    count: 'un număr, de exemplu de comenzi sau de zile',
    number: 'număr',
    text: 'cuvinte',
  },
};
