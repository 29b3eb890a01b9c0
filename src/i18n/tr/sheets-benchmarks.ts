import type { BenchmarksTexts } from '../../core/plans/benchmarks/benchmarks-texts.ts';

export const benchmarksSheetTr: BenchmarksTexts = {
  tab: 'Karşılaştırma değerleri',
  purpose:
    'Kendi geçmişiniz oluşana kadar karşılaştıracağınız değerler. Sarı hücreleri, kaynağıyla birlikte değiştirebilirsiniz.',
  tierSection: 'Hesabın büyüklüğüne göre etkileşim',
  tierHint:
    'Bir gönderinin beğeni ve yorumlarının takipçiye oranı. Her büyüklük kendi alt sınırında başlar; sınırlar artan sırada kalsın.',
  tierHeads: { tier: 'Büyüklük', from: 'En az takipçi', value: 'Etkileşim oranı' },
  heads: { denominator: 'Neye göre', source: 'Kaynak', year: 'Yıl' },
  followers: 'takipçi',
  between: 'tahmini, komşularının arasında',
  rateSection: 'Plan için oranlar',
  rateHint:
    'Plan önce oraya yazdığınız oranı, sonra kendi kampanyalarınızı, en son buradaki değerleri kullanır.',
  rateHeads: { item: 'Oran', value: 'Değer' },
  rates: {
    cpm: {
      item: 'CPM (bin gösterim başına maliyet)',
      denominator: '1.000 gösterim, ABD doları',
      note: 'ABD doları cinsindendir: kendi para biriminize çevirin.',
    },
    ctr: {
      item: 'CTR (tıklama oranı)',
      denominator: 'gösterim; Facebook reklamlarında tüm tıklamalar',
      note: 'ABD’deki 256 hesap. Eski ve reklamlara ait: kendi oranınız daha iyidir.',
    },
    cvr: {
      item: 'CVR (dönüşüm oranı)',
      denominator: '2.800 Shopify mağazasına ziyaretler',
      note: 'Siparişin ziyarete oranı. İçerik üreticisinden gelen ziyaretler daha iyi de daha kötü de olabilir.',
    },
  },
  emvSection: 'Kazanılmış medya değeri (nakit değildir)',
  emvHint: 'Aynı ilgi reklamla kaça mal olurdu. Tarifeler birbirinden kat kat farklıdır: bir tahmindir.',
  chosenCard: 'Kullanılan tarife',
  chosenHeads: { item: 'Kalem', rate: 'Birim değer' },
  perOne: 'her biri',
  cardHeads: { card: 'Tarife', item: 'Kalem', rate: 'Birim değer', per: 'Kaç tanesi için' },
  ownCard: 'kendi değerinizi yazın',
  quoteSection: 'Aktarılan rakamlar, hiçbir yerde kullanılmaz',
  quoteHint: 'Sık tekrarlanır ama nasıl ölçüldüğü söylenmez. Asla hedef değildir.',
  quoteHeads: { item: 'Aktarılan', value: 'Rakam' },
  quotes: {
    microEngagement: {
      item: 'Mikro influencer’ların etkileşimi',
      denominator: 'belirtilmemiş',
      source: 'makalelerde aktarılıyor, kaynağı zayıf',
    },
    macroEngagement: {
      item: 'Makro influencer’ların etkileşimi',
      denominator: 'belirtilmemiş',
      source: 'makalelerde aktarılıyor, kaynağı zayıf',
    },
    backPerOne: {
      item: 'Harcanan her 1 için geri gelen',
      denominator: 'harcanan 1; büyük olasılıkla satış değil, medya değeri',
      source: 'makalelerde aktarılıyor, kaynağı zayıf',
    },
  },
};
