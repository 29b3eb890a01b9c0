import type { CampaignTexts } from '../../core/plans/sheet-texts.ts';
import { backwardsSheetTr } from './sheets-backwards.ts';
import { funnelSheetTr } from './sheets-funnel.ts';
import { goalSheetTr } from './sheets-goal.ts';
import { paybackSheetTr } from './sheets-payback.ts';

export const campaignSheetTr: CampaignTexts = {
  tabPrefix: 'Kampanya',
  title: 'Kampanya: {name}',
  purpose:
    'Buradaki sarı hücreleri ve Maliyetler ile Getiriler sekmelerini doldurun; gerisi hesaplanır. Tüm tutarlar {currency} cinsindendir.',
  goal: goalSheetTr,
  backwards: backwardsSheetTr,
  answerSection: 'Yanıt',
  headline: {
    nothingSpent: 'Henüz harcama yok: kampanyanın maliyetlerini Maliyetler sekmesine yazın.',
    nothingBack: 'Şimdiye kadar {spent} harcandı, henüz bir getiri yok.',
    gain: 'Harcanan her 1 için {back} geri geldi: net ROI {roi}.',
    loss: 'Harcanan her 1 için yalnızca {back} geri geldi: net ROI {roi}, şimdilik zarar.',
    onMargin: 'Marja göre: {roi}.',
    goal: 'Hedef: {goal} {unit}, ulaşılan: {actual}.',
  },
  tiles: {
    investment: { label: 'Yatırım', meaning: 'Hesaplanan: kendi zamanınız dâhil harcanan her şey' },
    returns: {
      label: 'Getiri',
      meaning: 'Ölçülen: siparişlerden {orders} · elle girilen veya tahmini: {other}',
    },
    netRoi: { label: 'Net ROI', meaning: 'hesaplanan: (getiri − yatırım) ÷ yatırım' },
    grossRoi: { label: 'Brüt ROI', meaning: 'Hesaplanan: getiri ÷ yatırım. %100 başa baş noktasıdır' },
    marginRoi: { label: 'Marja göre ROI', meaning: 'hesaplanan: (getiri × {margin} − yatırım) ÷ yatırım' },
    roas: {
      label: 'ROAS (reklam harcaması getirisi)',
      meaning: 'Hesaplanan: satış cirosu ÷ reklam harcaması. Kâr değildir',
    },
    cpa: { label: 'CPA (edinme başına maliyet)', meaning: 'Hesaplanan: yatırım ÷ {unit} sayısı' },
    goal: { label: 'Ulaşılan hedef', meaning: 'Hesaplanan: {goal} {unit} hedefine oranı {share}' },
  },
  gain: 'kazanç',
  loss: 'zarar',
  marginMissing: 'Görmek için yukarıya bir marj oranı yazın',
  adSpendMissing: 'Maliyetler’de reklam harcaması yok',
  goalMissing: 'Yukarıya ulaşılacak bir sayı yazın',
  checks: {
    costs:
      'Maliyetler’de bu e-tablonun bir kampanyasına ait olmayan satır sayısı: {count}. Hiçbir yerde sayılmıyorlar.',
    costsFine: 'Maliyetler’deki her satır bir kampanyaya ait.',
    returns:
      'Getiriler’de bu e-tablonun bir kampanyasına ait olmayan satır sayısı: {count}. Hiçbir yerde sayılmıyorlar.',
    returnsFine: 'Getiriler’deki her satır bir kampanyaya ait.',
    values: 'Getiriler’de değeri olmayan satır sayısı: {count}. Oraya veya yukarıdaki plana bir değer yazın.',
    valuesFine: 'Getiriler’deki her satırın bir değeri var.',
  },
  moneySection: 'Para nereye gitti, nereden geldi',
  spentTable: {
    name: 'Harcama kalemi',
    amount: 'Tutar (hesaplanan)',
    share: 'Pay',
    without: 'Kategorisiz',
    total: 'Yatırım',
  },
  earnedTable: {
    name: 'Getirinin kaynağı',
    amount: 'Tutar (hesaplanan)',
    share: 'Pay',
    orders: 'Mağaza siparişleri (ölçülen)',
    without: 'Türü belirtilmemiş',
    total: 'Getiri',
    revenue: 'bunun içinde satış cirosu',
  },
  spentChart: { title: 'Kategorilere göre yatırım', axis: 'Tutar' },
  funnel: funnelSheetTr,
  payback: paybackSheetTr,
};
