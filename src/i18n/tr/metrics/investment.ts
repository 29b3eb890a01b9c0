import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const investment = {
  TIMECOST: {
    title: 'Kendi zamanınızın maliyeti',
    summary: 'Harcadığınız saatlerin, saatlik ücretinize göre maliyeti.',
    formulaInWords: 'saat × saatlik ücret',
    pitfall: 'Ücreti ödenmeyen saatler de maliyettir: katmazsanız her kampanya olduğundan iyi görünür.',
    params: {
      hours: 'Çalışılan saat: planlama, çekim, kurgu, mesajları yanıtlama.',
      hourlyrate: 'Bir saatinizin maliyeti.',
    },
  },
  INVESTMENT: {
    title: 'Toplam yatırım',
    summary: 'Bir kampanyanın tüm maliyeti, kendi zamanınız dâhil.',
    formulaInWords: 'reklam harcaması + araçlar + içerik + saat × saatlik ücret + diğer maliyetler',
    pitfall:
      'Sık yapılan hatalar: kendi saatlerinizi unutmak ya da yıllık bir aboneliğin tamamını her kampanyada saymak.',
    params: {
      adspend: 'Reklamlar: öne çıkarılan gönderiler, hikâye reklamları. Yoksa 0 yazın.',
      tools: 'Yazılım ve abonelikler; yalnızca bu kampanyada kullanılan kısmı.',
      content: 'İçerik üretimi: fotoğrafçı, aksesuar, stok görsel.',
      hours: 'Kendi çalışma saatleriniz.',
      hourlyrate: 'Bir saatinizin maliyeti.',
      othercosts: 'İçerik üreticisi ücreti, ürün, kargo, komisyon.',
    },
  },
} satisfies Partial<MetricTexts>;
