import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const engagement = {
  CTR: {
    title: 'Tıklama oranı',
    summary: 'Gösterimlerin ne kadarının bağlantıya tıklamayla sonuçlandığı.',
    formulaInWords: 'tıklama / gösterim',
    pitfall:
      'Ya her yerde gösterime ya da her yerde erişime bölün: karıştırırsanız içerik üreticileri karşılaştırılamaz.',
    params: {
      clicks: 'Bağlantı tıklamaları: biyografi, hikâye, reklam.',
      impressions: 'İçeriğin kaç kez gösterildiği.',
    },
  },
  CVR: {
    title: 'Dönüşüm oranı',
    summary: 'Tıklamaların ne kadarının satın alma, kayıt ya da indirmeyle sonuçlandığı.',
    formulaInWords: 'dönüşüm / tıklama',
    pitfall: 'Az sayıda tıklamadan çıkan oran çoğunlukla rastlantıdır: yanında dönüşüm sayısına da bakın.',
    params: {
      conversions: 'Satın almalar, kayıtlar ya da indirmeler: yalnızca tek bir tür.',
      clicks: 'Dönüşümle sonuçlanabilecek tıklamalar ya da ziyaretler.',
    },
  },
  ERFOLLOWERS: {
    title: 'Takipçiye göre etkileşim oranı',
    summary: 'Bir gönderinin beğeni, yorum, paylaşım ve kaydetmelerinin takipçi sayısına oranı.',
    formulaInWords: 'etkileşim / takipçi',
    pitfall:
      'Kitlenin ne kadar canlı olduğunu söyler, ne kazandırdığını değil; takipçiye, erişime ve görüntülemeye göre oranlar da birbirinden farklı sayılardır.',
    params: {
      engagements: 'Bir gönderinin beğeni, yorum, paylaşım ve kaydetmeleri ya da gönderilerin ortalaması.',
      followers: 'Hesabın takipçi sayısı.',
    },
  },
  AOV: {
    title: 'Ortalama sipariş değeri',
    summary: 'Bir siparişin ortalama tutarı.',
    formulaInWords: 'ciro / sipariş',
    pitfall: 'Tek bir büyük sipariş ortalamayı yükseltir: sipariş azsa listenin kendisine bakın.',
    params: {
      revenue: 'Satış tutarı, iadeler düşüldükten sonra.',
      orders: 'Sipariş sayısı.',
    },
  },
  ERREACH: {
    title: 'Erişime göre etkileşim oranı',
    summary: 'Beğeni, yorum, paylaşım ve kaydetmelerin erişilen kişi sayısına oranı.',
    formulaInWords: 'etkileşim / erişim',
    pitfall:
      'Erişim genellikle takipçi sayısından küçüktür: aynı gönderi için takipçiye göre orandan yüksek çıkar.',
    params: {
      engagements: 'Bir gönderinin beğeni, yorum, paylaşım ve kaydetmeleri ya da gönderilerin ortalaması.',
      reach: 'Gönderiyi gören kişi sayısı.',
    },
  },
  ERIMPRESSIONS: {
    title: 'Gösterime göre etkileşim oranı',
    summary: 'Beğeni, yorum, paylaşım ve kaydetmelerin gösterim sayısına oranı.',
    formulaInWords: 'etkileşim / gösterim',
    pitfall: 'Bir kişi aynı gönderiyi birkaç kez görür: erişime göre orandan düşük çıkar.',
    params: {
      engagements: 'Bir gönderinin beğeni, yorum, paylaşım ve kaydetmeleri ya da gönderilerin ortalaması.',
      impressions: 'Gönderinin kaç kez gösterildiği.',
    },
  },
  ERVIEWS: {
    title: 'Görüntülemeye göre etkileşim oranı',
    summary: 'Beğeni, yorum, paylaşım ve kaydetmelerin video görüntüleme sayısına oranı.',
    formulaInWords: 'etkileşim / görüntüleme',
    pitfall:
      'Bir anlık izlemeyi de görüntüleme sayan sosyal ağlarda oran düşük çıkar: yalnızca aynı sosyal ağ içinde karşılaştırın.',
    params: {
      engagements: 'Bir gönderinin beğeni, yorum, paylaşım ve kaydetmeleri ya da gönderilerin ortalaması.',
      views: 'Sosyal ağın saydığı görüntülemeler.',
    },
  },
  REACHRATE: {
    title: 'Erişim oranı',
    summary: 'Bir gönderinin, takipçilerin ne kadarına eriştiği.',
    formulaInWords: 'erişim / takipçi',
    pitfall: "Hesabı takip etmeyenlere de erişilir: oran %100'ü aşabilir.",
    params: {
      reach: 'Gönderiyi gören kişi sayısı.',
      followers: 'Hesabın takipçi sayısı.',
    },
  },
  VIEWFREQUENCY: {
    title: 'Görülme sıklığı',
    summary: 'Bir kişinin içeriği ortalama kaç kez gördüğü.',
    formulaInWords: 'gösterim / erişim',
    pitfall:
      "Sonuç 1'in altındaysa iki sayı birbirine ait değildir: gösterim, erişilen kişi sayısından az olamaz.",
    params: {
      impressions: 'İçeriğin kaç kez gösterildiği.',
      reach: 'İçeriği en az bir kez gören kişi sayısı.',
    },
  },
  SAVERATE: {
    title: 'Kaydetme oranı',
    summary: 'Erişilen kişilerin ne kadarının gönderiyi kaydettiği.',
    formulaInWords: 'kaydetme / erişim',
    pitfall: 'Kaydetme, sonrası için ilgi gösterir; satın alma değildir.',
    params: {
      saves: 'Gönderinin kaç kez kaydedildiği.',
      reach: 'Gönderiyi gören kişi sayısı.',
    },
  },
  SHARERATE: {
    title: 'Paylaşım oranı',
    summary: 'Erişilen kişilerin ne kadarının gönderiyi paylaştığı.',
    formulaInWords: 'paylaşım / erişim',
    pitfall: 'Sosyal ağlar paylaşımı farklı sayar: yeniden paylaşım, mesaj, kopyalanan bağlantı.',
    params: {
      shares: 'Gönderinin kaç kez paylaşıldığı.',
      reach: 'Gönderiyi gören kişi sayısı.',
    },
  },
  FOLLOWERGROWTH: {
    title: 'Takipçi artışı',
    summary: 'Takipçi sayısındaki değişimin, dönem başındaki sayıya oranı.',
    formulaInWords: '(dönem sonu − dönem başı) / dönem başı',
    pitfall: 'Dönemi belirtin: haftada %10 ile yılda %10 aynı şey değildir.',
    params: {
      startfollowers: 'Dönem başındaki takipçi sayısı.',
      endfollowers: 'Dönem sonundaki takipçi sayısı.',
    },
  },
  INTENTSCORE: {
    title: 'Niyet puanı',
    summary: 'Satın almaya yakınlıklarına göre ağırlıklandırılmış eylemlerin toplamı.',
    formulaInWords: 'adet × ağırlık çarpımlarının toplamı',
    pitfall:
      'Ağırlıkları siz belirlersiniz: karşılaştırdığınız her şeyde aynı tutun, puanı asla para gibi okumayın.',
    params: {
      counts: 'Beğeni, kaydetme, tıklama, talep … sayıları; her tür ayrı hücrede.',
      weights: 'Her türün ağırlığı, aynı sırayla; satın almaya yakın eylemlerde daha yüksek.',
    },
  },
} satisfies Partial<MetricTexts>;
