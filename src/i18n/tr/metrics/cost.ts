import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const cost = {
  CPM: {
    title: 'Bin gösterim başına maliyet',
    summary: 'İçeriğin bin kez gösterilmesinin maliyeti.',
    formulaInWords: 'maliyet / gösterim × 1.000',
    pitfall:
      'Gösterim, içeriğin her gösterilişini; erişim, kişileri sayar: erişime göre hesaplanan CPM daha yüksektir.',
    params: { cost: 'Harcanan tutar.', impressions: 'İçeriğin kaç kez gösterildiği.' },
  },
  CPC: {
    title: 'Tıklama başına maliyet (TBM)',
    summary: 'Bağlantıya yapılan bir tıklamanın maliyeti.',
    formulaInWords: 'maliyet / tıklama',
    pitfall:
      'Yalnızca bağlantı tıklamalarını sayın: beğeniler, profil dokunuşları ve "tüm tıklamalar" maliyeti olduğundan düşük gösterir.',
    params: { cost: 'Harcanan tutar.', clicks: 'Bağlantı tıklamaları.' },
  },
  CPA: {
    title: 'Edinme başına maliyet',
    summary: 'Bir satın almanın, kaydın ya da başka bir eylemin maliyeti.',
    formulaInWords: 'maliyet / eylem',
    pitfall:
      'Hangi eylemin sayıldığını belirtin: kayıt başına maliyet ile sipariş başına maliyet karşılaştırılamaz.',
    params: { cost: 'Harcanan tutar.', actions: 'Harcamanın getirdiği eylem sayısı.' },
  },
  CPE: {
    title: 'Etkileşim başına maliyet',
    summary: 'Bir beğeninin, yorumun, paylaşımın ya da kaydetmenin maliyeti.',
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
    pitfall:
      'Sosyal ağlar bir görüntülemeyi farklı sürelerden sonra sayar: yalnızca aynı sosyal ağ içinde karşılaştırın.',
    params: {
      cost: 'Harcanan tutar.',
      views: 'Sosyal ağın saydığı görüntülemeler.',
    },
  },
  CPL: {
    title: 'Potansiyel müşteri başına maliyet',
    summary: 'Bir potansiyel müşterinin maliyeti.',
    formulaInWords: 'maliyet / potansiyel müşteri',
    pitfall:
      'Hiç satın almayan potansiyel müşteri ucuz görünse de pahalıdır: potansiyel müşteri değeriyle karşılaştırın.',
    params: {
      cost: 'Harcanan tutar.',
      leads: 'Potansiyel müşteriler: form, arama, gerçek bir talep içeren mesaj (DM).',
    },
  },
  COSTPERREACH: {
    title: 'Erişilen kişi başına maliyet',
    summary: 'Bir kişiye erişmenin maliyeti.',
    formulaInWords: 'maliyet / erişim',
    pitfall: 'Birkaç gönderinin erişimini toplarsanız aynı kişileri yeniden saymış olursunuz.',
    params: {
      cost: 'Harcanan tutar.',
      reach: 'İçeriği en az bir kez gören kişi sayısı.',
    },
  },
  COSTPERFOLLOWER: {
    title: 'Yeni takipçi başına maliyet',
    summary: 'Yeni bir takipçinin maliyeti.',
    formulaInWords: 'maliyet / yeni takipçi',
    pitfall: 'Takipçi ancak harekete geçince değer taşır: satın alınmış takipçiler hiç harekete geçmez.',
    params: {
      cost: 'Harcanan tutar.',
      newfollowers: 'Kampanya sürerken kazanılan takipçi sayısı.',
    },
  },
  COSTPERPOST: {
    title: 'Gönderi başına maliyet',
    summary: 'Yayımlanan bir gönderinin maliyeti.',
    formulaInWords: 'maliyet / gönderi',
    pitfall:
      'Bir hikâye karesi ile bir videonun emeği aynı değildir: her seferinde tek bir içerik biçimini karşılaştırın.',
    params: {
      cost: 'Harcanan tutar.',
      posts: 'Yayımlanan gönderi, Reels, hikâye ve video sayısı.',
    },
  },
} satisfies Partial<MetricTexts>;
