import type { GlossaryTexts } from '../../core/plans/glossary/glossary-texts.ts';

export const glossarySheetEn: GlossaryTexts = {
  tab: 'Glossary',
  purpose: 'What each figure means, how it is calculated and the mistake that is easily made with it.',
  heads: {
    term: 'Term',
    meaning: 'What it says',
    formula: 'How it is calculated',
    unit: 'Unit',
    pitfall: 'Mind',
    name: 'Function',
  },
  units: {
    ratio: 'percent, such as 296%',
    rate: 'percent, such as 1.50%',
    multiple: 'times, such as 3.96x',
    money: 'money, in the campaign’s currency',
    count: 'a count, such as orders or days',
    number: 'a number',
    text: 'words',
  },
};
