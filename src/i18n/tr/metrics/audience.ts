import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const audience = {
  INFLUENCERTIER: {
    title: 'Influencer büyüklüğü',
    summary: 'Takipçi sayısına göre Nano, Micro, Mid, Macro ya da Mega.',
    formulaInWords: 'Nano < 10.000 ≤ Micro < 100.000 ≤ Mid < 500.000 ≤ Macro < 1.000.000 ≤ Mega',
    pitfall: 'Başkaları sınırları başka yerden çeker: ölçütleri yalnızca sınırlar aynıyken karşılaştırın.',
    params: {
      followers: 'Hesabın takipçileri.',
    },
  },
  REALFOLLOWERS: {
    title: 'Gerçek takipçiler',
    summary: 'Sahteler çıkarılınca kalan takipçiler.',
    formulaInWords: 'takipçi × (1 − sahte payı)',
    pitfall: 'Pay, bir denetim aracının tahminidir: araçlar farklıdır, kullandığınızı yazın.',
    params: {
      followers: 'Hesabın takipçileri.',
      fakeshare: 'Sahte ya da hareketsiz saydığınız pay, örneğin 20%.',
    },
  },
  AUDIENCEFLAGS: {
    title: 'Kitle uyarıları',
    summary: 'Bir hesabın, anlaşmadan önce sorulmaya değer sayılarını gösterir.',
    formulaInWords:
      'etkileşim, sınıfının olağanının dörtte birinin altında ya da on katının üstünde; yorum başına 500 üstü beğeni; 2.000 hesabı ve takipçilerinin yarısından fazlasını takip; ayda 30% üstü artış',
    pitfall:
      'Uyarı, üreticiye bir sorudur, hüküm değil: çok yayılan bir gönderi ya da çekiliş de uyarı verir.',
    params: {
      followers: 'Hesabın takipçileri.',
      averagelikes: 'Son gönderilerinin ortalama beğenisi.',
      averagecomments: 'Son gönderilerinin ortalama yorumu.',
      following: 'Takip ettiği hesap sayısı.',
      monthlygrowth: 'Son ayda takipçi artışı, örneğin 5%.',
    },
  },
} satisfies Partial<MetricTexts>;
