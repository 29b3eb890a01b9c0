import type { functionsInterfaceEn } from '../en/interface-functions.ts';

export const functionsInterfaceTr: typeof functionsInterfaceEn = {
  functions: {
    title: 'Fonksiyon bul',
    findHelp: 'ROI ya da CPC gibi formüller: açıklanır, sizinle birlikte doldurulur.',
    search: 'Ne öğrenmek istiyorsunuz?',
    searchHelp: 'Bir ad, bir sözcük ya da bir soru; örneğin “bir potansiyel müşteri ne kadar değerli?”',
    found: 'Bulunan fonksiyonlar: {count}',
    none: '“{sought}” için fonksiyon bulunamadı. “Tıklama” ya da “maliyet” gibi başka bir sözcük deneyin veya gruplara bakın.',
    all: 'Tüm fonksiyonlar',
    fillIn: 'Doldurun',
    useSelected: 'Seçili hücreleri kullan',
    reading: 'Seçim okunuyor',
    clear: 'Temizle',
    onlyCells: 'E-tabloda hücreleri seçin',
    cellsPicked: 'Hücre: {count}',
    formula: 'Formül',
    target: 'Sonra e-tabloda sonucun yazılacağı hücreye tıklayın.',
    insert: 'Etkin hücreye ekle',
    inserting: 'Formül ekleniyor',
    replace: 'Oradakinin üzerine yaz',
    inserted: '{cell} hücresinin sonucu: {shown}',
    waiting: 'Formül {cell} hücresinde. Sonucu birazdan orada görünür.',
    failed: '{cell} hücresinde hata var: {shown}',
    noRoom:
      'Sonuç birden çok hücre kaplar: {cell} hücresinin altını ve yanını boşaltın ya da formülü taşıyın.',
    unknownName:
      'E-tablo bu fonksiyonu henüz tanımıyor: e-tabloyu yeniden yükleyin, Uzantılar › Throughline menüsünü bir kez açın ve yeniden bakın.',
    seeCell: 'Neyin yanlış olduğunu okumak için e-tabloda {cell} hücresinin üzerine gelin.',
    empty: '{name} boş: bir değer yazın ya da seçili hücreleri kullanın.',
    emptyCells: '{name} boş: e-tabloda hücrelerini seçip “Seçili hücreleri kullan” düğmesine basın.',
    example: 'Çözümlü örnek',
  },
};
