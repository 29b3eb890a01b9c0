import type { MetricTexts } from '../../../core/metrics/metric-texts.ts';

export const links = {
  UTMLINK: {
    title: 'Link de urmărire',
    summary: 'Un link care spune analizei web de unde a venit vizitatorul.',
    formulaInWords: 'link + utm_source + utm_medium + utm_campaign [+ utm_content + utm_term + utm_id]',
    pitfall:
      'Pune rețeaua în source și creatorul în content: cu numele creatorului ca source, canalul rămâne neatribuit în Google Analytics.',
    params: {
      url: 'Pagina spre care duce linkul, cu http:// sau https://.',
      source: 'Rețeaua, de exemplu instagram.',
      medium: 'Felul traficului, de exemplu influencer.',
      campaign: 'Campania, de exemplu spring_sale.',
      content: 'Creatorul sau plasarea, de exemplu story.',
      term: 'Un cuvânt-cheie.',
      id: 'Numărul campaniei în alt sistem.',
    },
  },
} satisfies Partial<MetricTexts>;
