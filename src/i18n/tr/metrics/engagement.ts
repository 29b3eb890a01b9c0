import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const engagement = {
  CTR: {
    title: 'Tıklama oranı',
    summary: 'Gösterimlerin bağlantıya tıklamayla sonuçlanan payı.',
    formulaInWords: 'tıklama / gösterim',
    pitfall:
      'Her yerde gösterime ya da her yerde erişime bölün: karışırsa içerik üreticileri karşılaştırılamaz.',
    params: {
      clicks: 'Bağlantı tıklamaları: profil, hikâye, reklam.',
      impressions: 'İçeriğin kaç kez gösterildiği.',
    },
  },
  CVR: {
    title: 'Dönüşüm oranı',
    summary: 'Tıklamaların satın alma, kayıt ya da indirmeyle biten payı.',
    formulaInWords: 'dönüşüm / tıklama',
    pitfall: 'Az tıklamadan çıkan oran çoğunlukla rastlantıdır: yanındaki dönüşüm sayısına bakın.',
    params: {
      conversions: 'Satın almalar, kayıtlar, indirmeler: yalnızca bir tür.',
      clicks: 'Dönüşebilecek tıklamalar ya da ziyaretler.',
    },
  },
  ERFOLLOWERS: {
    title: 'Takipçiye göre etkileşim oranı',
    summary: 'Bir gönderinin beğeni, yorum, paylaşım ve kaydetmeleri, takipçilerin payı olarak.',
    formulaInWords: 'etkileşim / takipçi',
    pitfall:
      'Kitlenin ne kadar canlı olduğunu söyler, ne kazandırdığını değil; takipçiye, erişime ve görüntülemeye göre oranlar farklı sayılardır.',
    params: {
      engagements: 'Bir gönderinin beğeni, yorum, paylaşım ve kaydetmeleri ya da ortalamaları.',
      followers: 'Hesabın takipçileri.',
    },
  },
} satisfies Partial<MetricTexts>;
