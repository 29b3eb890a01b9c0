import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const value = {
  LEADVALUE: {
    title: 'Potansiyel müşteri değeri',
    summary: 'Bir potansiyel müşterinin, henüz müşteri olmadan önceki ortalama değeri.',
    formulaInWords: 'satışa dönüşme oranı × müşteri değeri',
    pitfall:
      'Fiyatı değil, müşterinin marjını ya da yaşam boyu değerini alın; bir potansiyel müşteri ile ondan doğan satışı birlikte saymayın.',
    params: {
      closerate: 'Potansiyel müşterilerin müşteriye dönüşme oranı, örneğin 10%.',
      customervalue: 'Bir müşterinin değeri: marj ya da yaşam boyu değer.',
    },
  },
  SUBSCRIBERVALUE: {
    title: 'Abone değeri',
    summary: 'Bir abonenin, kaldığı aylar boyunca toplam değeri.',
    formulaInWords: 'aylık değer × ay',
    pitfall: 'Aylık değer ile yaşam boyu değer aynı birim değildir: her yerde yalnızca birini kullanın.',
    params: {
      monthlyvalue: 'Bir abonenin ayda getirdiği tutar.',
      months: 'Bir abonenin ortalama kaç ay kaldığı.',
    },
  },
  EMV: {
    title: 'Kazanılmış medya değeri',
    summary: 'Aynı ilgiyi reklamla elde etmenin, bir tarifeye göre kaça mal olacağı. Nakit değildir.',
    formulaInWords: 'adet × birim değer çarpımlarının toplamı',
    pitfall:
      'Tarifeler birbirinden kat kat farklıdır: bu bir tahmindir, asla ciro değildir ve siz istemedikçe ROI hesabına girmez.',
    params: {
      counts: 'Beğeni, yorum, gösterim … sayıları; her tür ayrı hücrede.',
      rates: 'Tarifenize göre her türün birim değeri, aynı sırayla.',
    },
  },
  ACTIONVALUE: {
    title: 'Eylemlerin değeri',
    summary: 'Sayılan tüm eylemlerin toplam değeri.',
    formulaInWords: 'adet × birim değer çarpımlarının toplamı',
    pitfall: 'Bir potansiyel müşteri ile ondan doğan satış birlikte sayılmamalıdır.',
    params: {
      counts: 'Kayıt, potansiyel müşteri, indirme … sayıları; her tür ayrı hücrede.',
      values: 'Her türün birim değeri, aynı sırayla.',
    },
  },
  EMVRATIO: {
    title: 'Harcama başına kazanılmış medya değeri',
    summary: 'Yatırılan her 1 birime düşen kazanılmış medya değeri. Nakit getiri değildir.',
    formulaInWords: 'kazanılmış medya değeri / yatırım',
    pitfall: 'Bazı platformlar bunu ROI diye yazar: geri gelen para yoktur, ROI ile yan yana koymayın.',
    params: {
      emv: 'Kazanılmış medya değeri, bkz. EMV.',
      investment: 'Kampanyaya harcanan her şey.',
    },
  },
  UGCVALUE: {
    title: 'Yeniden kullanılabilir içeriğin değeri',
    summary: 'Yeniden kullanabileceğiniz içerikleri baştan üretmenin kaça mal olacağı.',
    formulaInWords: 'içerik sayısı × (yerine koyma maliyeti − uyarlama maliyeti)',
    pitfall:
      'Yalnızca lisanslı içerikleri sayın; erişimi zaten kazanılmış medya değerinizde olan bir içeriği yeniden saymayın.',
    params: {
      assets: 'Lisansı sizde olan ve gerçekten kullanacağınız içerik sayısı.',
      replacementcost: 'Böyle bir içeriği başka yoldan üretmenin size maliyeti.',
      adaptationcost: 'Bir içeriği yeni kullanımı için kesmenin ya da düzenlemenin maliyeti.',
    },
  },
  CLV: {
    title: 'Müşteri yaşam boyu değeri',
    summary: 'Bir müşterinin, kaldığı yıllar boyunca getirdiği tutar.',
    formulaInWords:
      'sipariş değeri × yıllık sipariş × yıl × marj; iskonto oranı varsa her yılın tutarı (1 + oran) üzeri yıl numarasına bölünür',
    pitfall: 'Yıllık sipariş, yıl sayısıyla çarpılır: aylarla çarpılırsa sonuç on iki kat yüksek çıkar.',
    params: {
      ordervalue: 'Bir siparişin ortalama değeri.',
      ordersperyear: 'Bir müşterinin yılda verdiği sipariş sayısı.',
      years: 'Bir müşterinin kaç yıl kaldığı.',
      margin: 'Sipariş değerinin, ürün maliyetleri düşüldükten sonra kalan kısmı, örneğin 40%.',
      discountrate: 'Yıllık iskonto oranı, örneğin 10%; her yılın tutarı yıl sonunda sayılır.',
    },
  },
  CAC: {
    title: 'Müşteri edinme maliyeti',
    summary: 'Yeni bir müşteri kazanmanın maliyeti.',
    formulaInWords: 'harcama / yeni müşteri',
    pitfall:
      'Yalnızca ilk kez satın alanları sayın: mevcut müşterilerin siparişleri maliyeti olduğundan düşük gösterir.',
    params: {
      spend: 'Dönemin tüm satış ve pazarlama maliyeti.',
      newcustomers: 'İlk kez satın alan müşteri sayısı.',
    },
  },
  LTVCAC: {
    title: 'Yaşam boyu değerin edinme maliyetine oranı',
    summary: 'Bir müşterinin, edinme maliyetinin kaç katını geri getirdiği.',
    formulaInWords: 'müşteri yaşam boyu değeri / müşteri edinme maliyeti',
    pitfall:
      'Yaşam boyu değeri marj üzerinden alın: ciro üzerinden hesaplanan değer, oranı olduğundan iyi gösterir.',
    params: {
      clv: 'Marj üzerinden müşteri yaşam boyu değeri, bkz. CLV.',
      cac: 'Müşteri edinme maliyeti, bkz. CAC.',
    },
  },
  CACPAYBACK: {
    title: 'Müşterinin geri ödeme süresi (ay)',
    summary: 'Müşteri edinme maliyetini kaç aylık marjın karşıladığı.',
    formulaInWords: 'müşteri edinme maliyeti / aylık marj',
    pitfall: 'Önce aylık ciroyu marjla çarpın: yalnızca ciroya bölerseniz süre olduğundan kısa görünür.',
    params: {
      cac: 'Müşteri edinme maliyeti, bkz. CAC.',
      monthlymargin: 'Bir müşterinin ayda bıraktığı marj.',
    },
  },
} satisfies Partial<MetricTexts>;
