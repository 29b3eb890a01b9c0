import type { WhatIfTexts } from '../../core/plans/campaign/what-if-texts.ts';

export const whatIfSheetTr: WhatIfTexts = {
  section: 'Ya şöyle olsaydı',
  hint: 'Denemek istediğinizi yazın. Boş hücreler kampanyanın şimdiye kadarki seyrini, o yoksa planını alır.',
  headline: {
    missing: 'Hesaplamak için şunlar eksik:',
    result:
      '{fee} tutarında ücretle beklenen {unit}: {low} ile {high} arası. ROI düşük durumda {roiLow}, temel durumda {roiBase}, yüksek durumda {roiHigh}.',
    limit:
      '{target} hedef ROI için ücretlere en çok {maxFee} ödeyin; buradaki harcama için gereken {unit}: {required}.',
    breakEven:
      'Başa baş için ücretlere en çok {maxFee} ödeyin; buradaki harcama için gereken {unit}: {required}.',
    limitMissed:
      '{target} hedef ROI’ye ücret ödenmese bile ulaşılmıyor; buradaki harcama için gereken {unit}: {required}.',
    breakEvenMissed:
      'Ücret ödenmese bile başa baş noktasına ulaşılmıyor; buradaki harcama için gereken {unit}: {required}.',
  },
  heads: {
    assumption: 'Varsayım',
    low: 'Düşük (yazın)',
    base: 'Temel (yazın)',
    high: 'Yüksek (yazın)',
    usedLow: 'Düşük durum',
    usedBase: 'Temel durum',
    usedHigh: 'Yüksek durum',
    source: 'Temel nereden biliniyor',
  },
  assumptions: {
    fee: { label: 'Ücretler', help: 'İçerik üreticilerinin toplam ücreti.' },
    otherCosts: {
      label: 'Diğer maliyetler',
      help: 'Geri kalan her şey: reklam, ürün, kargo, araçlar, kendi zamanınız.',
    },
    followers: { label: 'Takipçi', help: 'Paylaşım yapan tüm hesapların takipçileri.' },
    reachRate: { label: 'Erişim oranı', help: 'Takipçilerin gören kısmı, örneğin 30%.' },
    ctr: { label: 'Erişilenlerin tıklaması', help: 'Erişilen kişilerin tıklayan kısmı, örneğin 1,5%.' },
    cvr: {
      label: 'Dönüşüm oranı',
      help: 'Tıklamaların satışa, potansiyel müşteriye veya kayda dönüşen kısmı.',
    },
    margin: { label: 'Marj', help: 'Getirinin, ürün maliyetleri düşüldükten sonra kalan kısmı.' },
  },
  valueHelp: 'Birinin getirdiği.',
  spread: {
    label: 'Yazılmayan düşük ve yüksek (±)',
    help: 'Düşük ve yüksek durum temel durumdan ne kadar uzak: erişim oranı ve ondan sonraki iki oran için.',
  },
  sources: {
    campaign: 'hesaplanan: İçerik üreticileri ve Maliyetler',
    funnel: 'hesaplanan: huniden',
    plan: 'plandan',
    noMargin: 'girilmedi: tamamı',
  },
  resultsHead: 'Ne getirir',
  results: {
    orders: 'Beklenen {unit}',
    revenue: 'Beklenen getiri',
    investment: 'Yatırım',
    roi: 'Marja göre ROI',
    maxFee: 'Hedef ROI için en yüksek ücret',
    required: 'Hedef ROI için gereken {unit}',
  },
};
