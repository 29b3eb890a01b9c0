import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const cost = {
  CPM: {
    title: 'Bin gösterim başına maliyet',
    summary: 'İçeriğin bin kez gösterilmesinin maliyeti.',
    formulaInWords: 'maliyet / gösterim × 1.000',
    pitfall: 'Gösterim her görüntülemeyi, erişim kişileri sayar: erişime göre CPM daha yüksektir.',
    params: { cost: 'Harcanan tutar.', impressions: 'İçeriğin kaç kez gösterildiği.' },
  },
  CPC: {
    title: 'Tıklama başına maliyet (TBM)',
    summary: 'Bağlantıya yapılan bir tıklamanın maliyeti.',
    formulaInWords: 'maliyet / tıklama',
    pitfall:
      'Yalnızca bağlantı tıklamalarını sayın: beğeniler, profil dokunuşları ve "tüm tıklamalar" onu ucuz gösterir.',
    params: { cost: 'Harcanan tutar.', clicks: 'Bağlantıya yapılan tıklamalar.' },
  },
  CPA: {
    title: 'Edinme başına maliyet',
    summary: 'Bir satın almanın, kaydın ya da başka bir eylemin maliyeti.',
    formulaInWords: 'maliyet / eylem',
    pitfall:
      'Hangi eylemin sayıldığını yazın: kayıt başına maliyet ile sipariş başına maliyet karşılaştırılamaz.',
    params: { cost: 'Harcanan tutar.', actions: 'Getirdiği eylem sayısı.' },
  },
  CPE: {
    title: 'Etkileşim başına maliyet',
    summary: 'Bir beğeni, yorum, paylaşım ya da kaydetmenin maliyeti.',
    formulaInWords: 'maliyet / etkileşim',
    pitfall: 'Ucuz bir beğeni satış değildir: edinme başına maliyetle birlikte okuyun.',
    params: {
      cost: 'Harcanan tutar.',
      engagements: 'Beğeni, yorum, paylaşım ve kaydetmeler.',
    },
  },
  CPV: {
    title: 'Görüntüleme başına maliyet',
    summary: 'Videonun bir kez görüntülenmesinin maliyeti.',
    formulaInWords: 'maliyet / görüntüleme',
    pitfall: 'Ağlar bir görüntülemeyi farklı sürelerden sonra sayar: yalnızca aynı ağ içinde karşılaştırın.',
    params: {
      cost: 'Harcanan tutar.',
      views: 'Ağın saydığı görüntülemeler.',
    },
  },
  CPL: {
    title: 'Potansiyel müşteri başına maliyet',
    summary: 'Bir potansiyel müşterinin maliyeti.',
    formulaInWords: 'maliyet / potansiyel müşteri',
    pitfall: 'Hiç satın almayan ucuz potansiyel müşteri pahalıdır: değeriyle karşılaştırın.',
    params: {
      cost: 'Harcanan tutar.',
      leads: 'Potansiyel müşteriler: form, arama, gerçek talep içeren mesaj.',
    },
  },
  COSTPERREACH: {
    title: 'Erişilen kişi başına maliyet',
    summary: 'Bir kişiye erişmenin maliyeti.',
    formulaInWords: 'maliyet / erişim',
    pitfall: 'Birkaç gönderinin erişimini toplamak aynı kişileri yeniden sayar.',
    params: {
      cost: 'Harcanan tutar.',
      reach: 'İçeriği en az bir kez gören kişiler.',
    },
  },
  COSTPERFOLLOWER: {
    title: 'Yeni takipçi başına maliyet',
    summary: 'Yeni bir takipçinin maliyeti.',
    formulaInWords: 'maliyet / yeni takipçi',
    pitfall: 'Takipçi ancak harekete geçince değer taşır: satın alınanlar hiç geçmez.',
    params: {
      cost: 'Harcanan tutar.',
      newfollowers: 'Kampanya sürerken kazanılan takipçiler.',
    },
  },
  COSTPERPOST: {
    title: 'Gönderi başına maliyet',
    summary: 'Yayımlanan bir parçanın maliyeti.',
    formulaInWords: 'maliyet / gönderi',
    pitfall: 'Bir hikâye karesi ile bir video aynı iş değildir: her seferinde tek bir biçimi karşılaştırın.',
    params: {
      cost: 'Harcanan tutar.',
      posts: 'Yayımlanan gönderi, Reels, hikâye ve videolar.',
    },
  },
} satisfies Partial<MetricTexts>;
