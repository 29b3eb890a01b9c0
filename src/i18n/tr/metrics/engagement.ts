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
  AOV: {
    title: 'Ortalama sipariş değeri',
    summary: 'Bir siparişin ortalama değeri.',
    formulaInWords: 'ciro / sipariş',
    pitfall: 'Tek bir büyük sipariş ortalamayı yükseltir: sipariş azsa listeye bakın.',
    params: {
      revenue: 'Satışlar, iadelerden sonra.',
      orders: 'Sipariş sayısı.',
    },
  },
  ERREACH: {
    title: 'Erişime göre etkileşim oranı',
    summary: 'Beğeni, yorum, paylaşım ve kaydetmeler, erişilen kişilerin payı olarak.',
    formulaInWords: 'etkileşim / erişim',
    pitfall: 'Erişim takipçi sayısından küçüktür: aynı gönderi için daha yüksek oran verir.',
    params: {
      engagements: 'Bir gönderinin beğeni, yorum, paylaşım ve kaydetmeleri ya da ortalamaları.',
      reach: 'Gönderiyi gören kişiler.',
    },
  },
  ERIMPRESSIONS: {
    title: 'Gösterime göre etkileşim oranı',
    summary: 'Beğeni, yorum, paylaşım ve kaydetmeler, gösterimlerin payı olarak.',
    formulaInWords: 'etkileşim / gösterim',
    pitfall: 'Bir kişi bir gönderiyi birkaç kez görür: erişimden daha düşük oran verir.',
    params: {
      engagements: 'Bir gönderinin beğeni, yorum, paylaşım ve kaydetmeleri ya da ortalamaları.',
      impressions: 'Gönderinin kaç kez gösterildiği.',
    },
  },
  ERVIEWS: {
    title: 'Görüntülemeye göre etkileşim oranı',
    summary: 'Beğeni, yorum, paylaşım ve kaydetmeler, video görüntülemelerinin payı olarak.',
    formulaInWords: 'etkileşim / görüntüleme',
    pitfall: 'Bir an sonra sayılan görüntülemeler oranı düşürür: yalnızca aynı ağ içinde karşılaştırın.',
    params: {
      engagements: 'Bir gönderinin beğeni, yorum, paylaşım ve kaydetmeleri ya da ortalamaları.',
      views: 'Ağın saydığı görüntülemeler.',
    },
  },
  REACHRATE: {
    title: 'Erişim oranı',
    summary: 'Bir gönderinin ulaştığı takipçilerin payı.',
    formulaInWords: 'erişim / takipçi',
    pitfall: 'Takip etmeyenlere de ulaşılır: 100% üzerinde olabilir.',
    params: {
      reach: 'Gönderiyi gören kişiler.',
      followers: 'Hesabın takipçileri.',
    },
  },
  VIEWFREQUENCY: {
    title: 'Görme sıklığı',
    summary: 'Her kişinin içeriği ortalama kaç kez gördüğü.',
    formulaInWords: 'gösterim / erişim',
    pitfall: '1 altındaysa iki sayı birbirine ait değildir: gösterim, erişilen kişiden az olamaz.',
    params: {
      impressions: 'İçeriğin kaç kez gösterildiği.',
      reach: 'Onu en az bir kez gören kişiler.',
    },
  },
  SAVERATE: {
    title: 'Kaydetme oranı',
    summary: 'Erişilen kişilerin gönderiyi kaydeden payı.',
    formulaInWords: 'kaydetme / erişim',
    pitfall: 'Kaydetmek sonraya ilgi gösterir, satın alma değildir.',
    params: {
      saves: 'Gönderinin kaç kez kaydedildiği.',
      reach: 'Gönderiyi gören kişiler.',
    },
  },
  SHARERATE: {
    title: 'Paylaşma oranı',
    summary: 'Erişilen kişilerin gönderiyi paylaşan payı.',
    formulaInWords: 'paylaşım / erişim',
    pitfall: 'Ağlar paylaşımı farklı sayar: yeniden gönderi, mesaj, kopyalanan bağlantı.',
    params: {
      shares: 'Gönderinin kaç kez paylaşıldığı.',
      reach: 'Gönderiyi gören kişiler.',
    },
  },
  FOLLOWERGROWTH: {
    title: 'Takipçi artışı',
    summary: 'Takipçi sayısının, başlangıcın payı olarak değişimi.',
    formulaInWords: '(son − başlangıç) / başlangıç',
    pitfall: 'Dönemi yazın: haftada 10% ile yılda 10% aynı değildir.',
    params: {
      startfollowers: 'Dönem başındaki takipçiler.',
      endfollowers: 'Dönem sonundaki takipçiler.',
    },
  },
  INTENTSCORE: {
    title: 'Niyet puanı',
    summary: 'Satın almaya yakınlığına göre ağırlıklandırılmış eylemler.',
    formulaInWords: 'adet × ağırlık toplamı',
    pitfall: 'Ağırlıklar sizindir: karşılaştırdığınız her şeyde aynı tutun, puanı para gibi okumayın.',
    params: {
      counts: 'Kaç beğeni, kaydetme, tıklama, talep …; her biri bir hücrede.',
      weights: 'Her birinin kaç sayıldığı, derin eylemler daha çok, aynı sırayla.',
    },
  },
} satisfies Partial<MetricTexts>;
