import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const value = {
  LEADVALUE: {
    title: 'Potansiyel müşterinin değeri',
    summary: 'Bir potansiyel müşterinin, henüz müşteri olmadan, ortalama değeri.',
    formulaInWords: 'kapanış oranı × müşteri değeri',
    pitfall:
      'Müşterinin fiyatını değil, marjını ya da yaşam boyu değerini alın; bir potansiyel müşteriyi ve onun satışını birlikte saymayın.',
    params: {
      closerate: 'Potansiyel müşterilerin müşteriye dönüşen payı, örneğin 10%.',
      customervalue: 'Bir müşterinin değeri: marj ya da yaşam boyu değer.',
    },
  },
  SUBSCRIBERVALUE: {
    title: 'Abonenin değeri',
    summary: 'Bir abonenin kaldığı aylar boyunca değeri.',
    formulaInWords: 'aylık değer × ay',
    pitfall: 'Aylık değer ile yaşam boyu değer aynı birim değildir: hep aynısını kullanın.',
    params: {
      monthlyvalue: 'Bir abonenin ayda getirdiği tutar.',
      months: 'Bir abonenin ortalama kaç ay kaldığı.',
    },
  },
  EMV: {
    title: 'Kazanılmış medya değeri',
    summary: 'Aynı ilginin, bir fiyat listesine göre, reklamla kaça mal olacağı. Nakit değildir.',
    formulaInWords: 'adet × birim fiyat toplamı',
    pitfall:
      'Fiyat listeleri birkaç kat farklıdır: bu bir tahmindir, asla ciro değildir ve siz istemedikçe ROI dışında kalır.',
    params: {
      counts: 'Kaç beğeni, yorum, gösterim …; her biri bir hücrede.',
      rates: 'Fiyat listenizde her birinin tanesinin değeri, aynı sırayla.',
    },
  },
  ACTIONVALUE: {
    title: 'Eylemlerin değeri',
    summary: 'Sayılan tüm eylemlerin birlikte değeri.',
    formulaInWords: 'adet × değer toplamı',
    pitfall: 'Bir potansiyel müşteri ile dönüştüğü satış birlikte sayılmamalı.',
    params: {
      counts: 'Kaç kayıt, potansiyel müşteri, indirme …; her biri bir hücrede.',
      values: 'Her birinin tanesinin değeri, aynı sırayla.',
    },
  },
  EMVRATIO: {
    title: 'Harcanan 1 birim için kazanılmış medya değeri',
    summary: 'Her 1 birim yatırım için kazanılmış medya değeri. Nakit getiri değildir.',
    formulaInWords: 'kazanılmış medya değeri / yatırım',
    pitfall: 'Bazı platformlar bunu ROI diye yazar: geri gelen para yoktur, yanına koymayın.',
    params: {
      emv: 'Kazanılmış medya değeri, bkz. EMV.',
      investment: 'Harcanan her şey.',
    },
  },
  UGCVALUE: {
    title: 'Yeniden kullanılabilir içeriğin değeri',
    summary: 'Yeniden kullanabileceğiniz parçaların üretiminin kaça mal olacağı.',
    formulaInWords: 'parça × (yerine koyma maliyeti − uyarlama maliyeti)',
    pitfall:
      'Yalnızca lisanslı parçaları sayın; erişimi kazanılmış medya değerinde olan bir parçayı yeniden saymayın.',
    params: {
      assets: 'Lisansı sizde olan ve gerçekten kullanacağınız parçalar.',
      replacementcost: 'Böyle bir parçayı başka türlü üretmenin maliyeti.',
      adaptationcost: 'Bir parçayı yeni kullanımı için kesmenin ya da düzenlemenin maliyeti.',
    },
  },
  CLV: {
    title: 'Müşteri yaşam boyu değeri',
    summary: 'Bir müşterinin kaldığı yıllar boyunca getirdiği.',
    formulaInWords:
      'sipariş değeri × yıllık sipariş × yıl × marj; iskonto oranıyla her yıl (1 + oran) üzeri yıl numarasına bölünür',
    pitfall: 'Yıllık sipariş yıllarla çarpılır: aylarla çarpılırsa on iki kat yüksek çıkar.',
    params: {
      ordervalue: 'Bir siparişin ortalama değeri.',
      ordersperyear: 'Bir müşterinin yıllık siparişi.',
      years: 'Bir müşterinin kaç yıl kaldığı.',
      margin: 'Sipariş değerinden ürün maliyetleri çıktıktan sonra kalan pay, örneğin 40%.',
      discountrate: 'Yıllık iskonto oranı, örneğin 10%; her yıl sonunda sayılır.',
    },
  },
  CAC: {
    title: 'Müşteri edinme maliyeti',
    summary: 'Yeni bir müşteri kazanmanın maliyeti.',
    formulaInWords: 'harcama / yeni müşteri',
    pitfall: 'Yalnızca ilk kez alanları sayın: eski müşterilerin siparişleri maliyeti düşük gösterir.',
    params: {
      spend: 'Dönemin tüm satış ve pazarlama maliyeti.',
      newcustomers: 'İlk kez satın alan müşteriler.',
    },
  },
  LTVCAC: {
    title: 'Yaşam boyu değerin edinme maliyetine oranı',
    summary: 'Bir müşterinin, kazanma maliyetini kaç kez geri getirdiği.',
    formulaInWords: 'müşteri yaşam boyu değeri / müşteri edinme maliyeti',
    pitfall:
      'İkisi de marj üzerinden ya da ikisi de ciro üzerinden olsun: ciroyla yaşam boyu değer oranı şişirir.',
    params: {
      clv: 'Marj üzerinden müşteri yaşam boyu değeri, bkz. CLV.',
      cac: 'Müşteri edinme maliyeti, bkz. CAC.',
    },
  },
  CACPAYBACK: {
    title: 'Müşterinin geri ödeme ayı',
    summary: 'Müşteri kazanma maliyetini kaç aylık marjın geri ödediği.',
    formulaInWords: 'müşteri edinme maliyeti / aylık marj',
    pitfall: 'Önce aylık ciroyu marjla çarpın: yalnızca ciroya bölünce süre kısa görünür.',
    params: {
      cac: 'Müşteri edinme maliyeti, bkz. CAC.',
      monthlymargin: 'Bir müşterinin ayda getirdiği marj.',
    },
  },
} satisfies Partial<MetricTexts>;
