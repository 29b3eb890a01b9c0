import type { GlossaryTexts } from '../../core/plans/glossary/glossary-texts.ts';

export const glossarySheetTr: GlossaryTexts = {
  tab: 'Sözlük',
  purpose: 'Her rakamın ne anlama geldiği, nasıl hesaplandığı ve kolayca düşülen hata.',
  heads: {
    term: 'Terim',
    meaning: 'Ne söyler',
    formula: 'Nasıl hesaplanır',
    unit: 'Birim',
    pitfall: 'Dikkat',
    name: 'İşlev',
  },
  units: {
    ratio: 'yüzde, örneğin %296',
    rate: 'yüzde, örneğin %1,50',
    multiple: 'kat, örneğin 3,96x',
    money: 'para, kampanyanın para biriminde',
    count: 'adet, örneğin sipariş veya gün',
    number: 'sayı',
    text: 'sözcük',
  },
};
