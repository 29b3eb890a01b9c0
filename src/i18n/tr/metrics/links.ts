import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const links = {
  UTMLINK: {
    title: 'Takip bağlantısı',
    summary: 'Web analizinize ziyaretçinin nereden geldiğini söyleyen bağlantı.',
    formulaInWords: 'bağlantı + utm_source + utm_medium + utm_campaign [+ utm_content + utm_term + utm_id]',
    pitfall:
      "Ağı source'a, içerik üreticisini content'e yazın: üreticinin adı source olursa Google Analytics'te kanal atanmaz.",
    params: {
      url: 'Bağlanılacak sayfa, http:// ya da https:// ile.',
      source: 'Ağ, örneğin instagram.',
      medium: 'Trafik türü, örneğin influencer.',
      campaign: 'Kampanya, örneğin spring_sale.',
      content: 'İçerik üreticisi ya da yerleşim, örneğin story.',
      term: 'Anahtar kelime.',
      id: 'Kampanyanın başka bir sistemdeki numarası.',
    },
  },
} satisfies Partial<MetricTexts>;
