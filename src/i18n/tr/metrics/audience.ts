import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const audience = {
  INFLUENCERTIER: {
    title: 'Influencer büyüklüğü',
    summary: 'Takipçi sayısına göre büyüklük sınıfı: Nano, Micro, Mid, Macro ya da Mega.',
    formulaInWords: 'Nano < 10.000 ≤ Micro < 100.000 ≤ Mid < 500.000 ≤ Macro < 1.000.000 ≤ Mega',
    pitfall:
      'Başkaları sınırları farklı çizer: karşılaştırma değerlerini yalnızca sınırlar aynıysa kullanın.',
    params: {
      followers: 'Hesabın takipçi sayısı.',
    },
  },
  REALFOLLOWERS: {
    title: 'Gerçek takipçiler',
    summary: 'Sahteler çıkarılınca kalan takipçi sayısı.',
    formulaInWords: 'takipçi × (1 − sahte takipçi oranı)',
    pitfall:
      'Bu oran bir denetim aracının tahminidir: araçlar farklı sonuç verir, hangisini kullandığınızı belirtin.',
    params: {
      followers: 'Hesabın takipçi sayısı.',
      fakeshare: 'Sahte ya da etkin olmayan saydığınız takipçilerin oranı, örneğin 20%.',
    },
  },
  AUDIENCEFLAGS: {
    title: 'Kitle uyarıları',
    summary: 'Bir hesabın, anlaşmadan önce sorulmaya değer sayılarını gösterir.',
    formulaInWords:
      '"engagement far below / above its tier": etkileşim, büyüklük sınıfı için olağan değerin dörtte birinden az / on katından çok; "likes without comments": yorum başına 500 üzeri beğeni; "mass following": en az 2.000 hesabı ve takipçi sayısının yarısından fazlasını takip; "growth spike": ayda %30 üzeri artış; "no flags": uyarı yok',
    pitfall:
      'Uyarı, içerik üreticisine sorulacak bir sorudur, hüküm değildir: çok yayılan bir gönderi ya da çekiliş de uyarıya yol açar.',
    params: {
      followers: 'Hesabın takipçi sayısı.',
      averagelikes: 'Son gönderilerin ortalama beğeni sayısı.',
      averagecomments: 'Son gönderilerin ortalama yorum sayısı.',
      following: 'Takip ettiği hesap sayısı.',
      monthlygrowth: 'Son bir aydaki takipçi artışı, örneğin 5%.',
    },
  },
} satisfies Partial<MetricTexts>;
