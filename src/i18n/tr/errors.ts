import type { ErrorTexts } from '../../core/values/problem.ts';

export const errors: ErrorTexts = {
  'missing-argument': '{metric} için ayrıca {name} gerekli',
  'too-many-arguments': '{metric} en çok {most} değer alır',
  'shape-differs': '{name} {size} hücre, {other} ise {otherSize}; aralıklar aynı boyutta olmalı',
  'block-spills': '{metric} her satır için birden çok değer verir; aralıklar tek sütun veya tek satır olmalı',
  'error-cell': '{name} {content} hatasını içeriyor; önce o hücreyi düzeltin',
  loading: '{name} hâlâ yükleniyor',
  'number-as-text':
    '{name} "{content}" metnini içeriyor; yalnızca sayıyı yazın, gerisini hücre biçimi göstersin',
  'text-for-number': '{name} "{content}" metnini içeriyor; sayı olmalı',
  'date-for-number': '{name} {day} tarihini içeriyor; sayı olmalı',
  'boolean-for-number': '{name} {content} değerini içeriyor; sayı olmalı',
  'date-for-text': '{name} {day} tarihini içeriyor; metin olmalı',
  'not-a-date': '{name} "{content}" değerini içeriyor; tarih olmalı',
  unreadable: '{name} okunamıyor; yeniden yazın',
  'not-above-zero': '{name} değeri {value}; sıfırdan büyük olmalı',
  negative: '{name} değeri {value}; sıfır veya daha büyük olmalı',
  'below-least': '{name} değeri {value}; en az {least} olmalı',
  'above-most': '{name} değeri {value}; en çok {most} olmalı',
  'percent-as-number': '{name} değeri {value}; {value}% veya {fraction} yazın',
  'rate-out-of-range': '{name} değeri {value}; 0% ile 100% arasında olmalı',
  'not-whole': '{name} değeri {value}; tam sayı olmalı',
  'more-than': '{name} değeri {value}; {other} değerinden ({limit}) büyük olamaz',
  'nothing-counted': '{names} toplamı 0; en az biri sıfırdan büyük olmalı',
  'wrong-length': '{name} {length} değer içeriyor; {needed} değer gerekli',
  'no-letters': '{name} "{content}" değerini içeriyor; A-Z arasından en az bir harf ya da bir rakam gerekli',
  'needs-both': '{name} verilmiş, {other} verilmemiş; ikisini de verin ya da ikisini de boş bırakın',
  'not-a-link':
    '{name} "{content}" değerini içeriyor; http:// veya https:// ile başlayan, boşluk içermeyen bir bağlantı olmalı',
  'result-too-large': '{metric} sonucu gösterilemeyecek kadar büyük',
};
