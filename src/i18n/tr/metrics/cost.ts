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
} satisfies Partial<MetricTexts>;
