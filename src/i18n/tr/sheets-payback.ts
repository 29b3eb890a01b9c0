import type { PaybackTexts } from '../../core/plans/campaign/payback-texts.ts';

export const paybackSheetTr: PaybackTexts = {
  section: 'Geri ödeme',
  headline: {
    nothingSpent: 'Henüz geri ödenecek bir şey yok: kampanyanın maliyetini Maliyetler sekmesine yazın.',
    noDates:
      'Henüz hiçbir satırda tarih yok: yukarıya başlangıcı veya Maliyetler ve Getiriler sekmelerine tarihleri yazın.',
    firstDay: 'İlk gün kendini geri ödedi: {date}.',
    sprint:
      '{date} tarihinde, başlangıçtan sonraki {days}. günde kendini geri ödedi: günlerle ölçülen bir kısa koşu.',
    marathon:
      '{date} tarihinde, başlangıçtan sonraki {days}. günde kendini geri ödedi: {months}. ayında biten bir maraton.',
    notYet:
      'Henüz kendini geri ödemedi: {date} itibarıyla (başlangıçtan sonraki {days}. gün) {missing} tutarında marj eksik. Maraton aylar sürer: zarar demeden önce ileride yeniden bakın.',
    undated: 'Tarihi olmayan getiriler burada sayılmadı: {amount}. Tarihlerini Getiriler sekmesine yazın.',
  },
  notYet: 'henüz değil',
  fields: {
    date: 'Geri ödeme tarihi',
    days: 'Geri ödeme süresi (gün)',
    earned: 'Şimdiye kadarki marj',
    missing: 'Eksik kalan',
    from: 'Sayım başlangıcı',
    until: 'Tarihli son satır',
    margin: 'Kullanılan marj oranı',
    pace: 'Bu hızla varış',
  },
  hints: {
    typedStart: 'girilen başlangıç',
    firstRow: 'tarihli ilk satır',
    typedMargin: 'girildi',
    noMargin: 'girilmedi: tamamı',
  },
  table: { week: 'Hafta', from: 'İlk gün', earned: 'Birikmiş marj', spent: 'Birikmiş yatırım' },
  chart: { title: 'Yatırıma karşı birikmiş marj', weeks: 'Hafta', amount: 'Tutar' },
  search: {
    title: 'Tam gün nasıl bulunur',
    note: 'Gün sonunda marjın yatırımın tamamına ulaştığı ilk gün. Kalan süre her adımda ikiye bölünür. Geri alınan bir tutar varsa (sıfırın altında bir getiri), böyle iki gün arasındaki günlere sırayla bakılır.',
    refund: 'Sonraki iade',
    shortBefore: 'Eksik olduğu son gün',
    tested: 'Denenen gün',
    short: 'Eksik olduğu son gün',
  },
};
