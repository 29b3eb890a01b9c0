import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const investment = {
  TIMECOST: {
    title: 'Kendi zamanınızın maliyeti',
    summary: 'Harcadığınız saatlerin saatlik ücretinizle maliyeti.',
    formulaInWords: 'saat × saatlik ücret',
    pitfall: 'Ödenmeyen saatler de maliyettir: saymazsanız her kampanya olduğundan iyi görünür.',
    params: {
      hours: 'Çalışılan saat: planlama, çekim, kurgu, yanıtlama.',
      hourlyrate: 'Bir saatinizin maliyeti.',
    },
  },
  INVESTMENT: {
    title: 'Toplam yatırım',
    summary: 'Bir kampanyanın tüm maliyeti, kendi zamanınız dahil.',
    formulaInWords: 'reklam + araçlar + içerik + saat × saatlik ücret + diğer maliyetler',
    pitfall: 'Kendi saatlerinizi unutmak ya da yıllık bir aboneliği her kampanyada tam saymak.',
    params: {
      adspend: 'Reklamlar: öne çıkarılan gönderiler, hikâye reklamları. Yoksa 0 yazın.',
      tools: 'Yazılım ve abonelikler, burada kullanılan payı.',
      content: 'İçerik üretimi: fotoğrafçı, aksesuar, stok görsel.',
      hours: 'Kendi saatleriniz.',
      hourlyrate: 'Bir saatinizin maliyeti.',
      othercosts: 'Üretici ücreti, ürün, kargo, komisyon.',
    },
  },
} satisfies Partial<MetricTexts>;
