import type { CampaignsTexts } from '../../core/plans/campaigns/campaigns-texts.ts';

export const campaignsSheetTr: CampaignsTexts = {
  tab: 'Kampanyalar',
  purpose: 'Bu e-tablodaki tüm kampanyalar yan yana. Buraya bir şey yazılmaz: hepsi kampanyalardan gelir.',
  summarySection: 'Tüm kampanyalar birlikte',
  headline: {
    empty: 'Henüz hiçbir kampanyada harcama yok.',
    one: 'Şimdilik tek kampanya: {spent} harcandı, {back} geri döndü; net ROI {roi}.',
    several: '{count} kampanya: {spent} harcandı, {back} geri döndü; net ROI {roi}.',
    best: 'En iyisi: {name}, {roi}.',
    currencies: 'Kampanyaların para birimleri farklı: tutarları toplanmaz.',
  },
  summary: {
    investment: { head: 'Yatırım', note: 'Tüm kampanyalara harcanan her şey.' },
    returns: { head: 'Getiri', note: 'Tüm kampanyalardan geri dönen her şey. Cirodur, kâr değildir.' },
    netRoi: { head: 'Net ROI', note: '(getiri − yatırım) ÷ yatırım, tüm kampanyalar için.' },
    grossRoi: { head: 'Brüt ROI', note: 'getiri ÷ yatırım, tüm kampanyalar için. %100 başa baş noktasıdır.' },
    cpm: {
      head: 'Kendi CPM’iniz',
      note: 'Gösterimi bilinen kampanyalarda 1.000 gösterim başına yatırım.',
    },
    ctr: {
      head: 'Kendi tıklama oranınız (CTR)',
      note: 'İkisi de bilinen kampanyalarda tıklama ÷ gösterim.',
    },
    cvr: {
      head: 'Satışa dönüşüm oranınız (CVR)',
      note: 'Doğrudan satış hedefli kampanyalarda satış ÷ tıklama.',
    },
  },
  tableSection: 'Her kampanya için bir satır',
  tableHint: 'Oluşturulma sırasıyla. Bir plan, kendisinden önce başlayan kampanyalardan öğrenir.',
  columns: {
    campaign: { head: 'Kampanya', note: 'Kampanya sekmesindeki adı.' },
    status: {
      head: 'Durum',
      note: 'Şimdilik kazanç mı, zarar mı. Kampanyanın marj oranı varsa marja göre.',
    },
    netRoi: { head: 'Net ROI', note: '(getiri − yatırım) ÷ yatırım' },
    grossRoi: { head: 'Brüt ROI', note: 'getiri ÷ yatırım. %100 başa baş noktasıdır.' },
    marginRoi: {
      head: 'Marja göre ROI',
      note: '(getiri × marj oranı − yatırım) ÷ yatırım. Marj oranı yoksa boştur.',
    },
    investment: { head: 'Yatırım', note: 'Harcanan her şey; kendi zamanınız dâhil.' },
    returns: { head: 'Getiri', note: 'Geri dönen her şey. Cirodur, kâr değildir.' },
    currency: { head: 'Para birimi', note: 'Farklı para birimlerindeki tutarlar karşılaştırılamaz.' },
    cpa: { head: 'CPA', note: 'Yatırım ÷ hedefin saydığı: hedefle birlikte okuyun.' },
    payback: {
      head: 'Geri ödeme',
      note: 'Marjın yatırımı karşıladığı gün ya da “henüz değil”.',
    },
    goal: { head: 'Hedef', note: 'Ulaşılmak istenen sayının şimdiye kadar ulaşılanı.' },
    start: { head: 'Başlangıç', note: 'Kampanyanın ilk günü.' },
    end: { head: 'Bitiş', note: 'Hedefin son günü.' },
    before: { head: 'Önceki kampanya', note: 'Bundan önce en son başlayan kampanya.' },
    trend: { head: 'Öncekine göre', note: 'Önceki kampanyaya göre net ROI, yüzde puan olarak.' },
    cpm: { head: 'CPM', note: 'Yatırım ÷ gösterim × 1.000.' },
    ctr: { head: 'CTR', note: 'Tıklama ÷ gösterim.' },
    cvr: { head: 'CVR', note: 'Hedefin saydığı ÷ tıklama. İçerik ve bilinirlik hedeflerinde boştur.' },
  },
  goal: '{actual} / {goal} {unit}',
  noGoal: '{actual} {unit}',
  trend: { above: '{points} puan üstünde', below: '{points} puan altında' },
  chart: { title: 'Kampanyaya göre ROI', axis: 'ROI' },
};
