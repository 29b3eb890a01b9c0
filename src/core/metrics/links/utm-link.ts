import { isWebLink, utmLink as linkWithUtm } from '../../links/utm-link.ts';
import { problem } from '../../values/problem.ts';
import { excerpt } from '../../values/text-excerpt.ts';
import { defineMetric } from '../define-metric.ts';
import { optional, text } from '../param.ts';

export const utmLink = defineMetric({
  name: 'UTMLINK',
  title: 'Tracking link',
  category: 'links',
  summary: 'A link that tells your web analytics where a visitor came from.',
  params: {
    url: text('The page to link to, with http:// or https://.'),
    source: text('The network, such as instagram.'),
    medium: text('The kind of traffic, such as influencer.'),
    campaign: text('The campaign, such as spring_sale.'),
    content: optional(text('The creator or the placement, such as story.')),
    term: optional(text('A keyword.')),
    id: optional(text("The campaign's number in another system.")),
  },
  returns: 'text',
  compute: ({ url, source, medium, campaign, content, term, id }) => {
    if (!isWebLink(url)) return problem('not-a-link', { name: 'url', content: excerpt(url) });
    return linkWithUtm(url, {
      utm_source: source,
      utm_medium: medium,
      utm_campaign: campaign,
      utm_content: content ?? '',
      utm_term: term ?? '',
      utm_id: id ?? '',
    });
  },
  formula: {
    none: 'Built-in functions that all spreadsheets share cannot replace or percent-encode parameters.',
  },
  formulaInWords: 'link + utm_source + utm_medium + utm_campaign [+ utm_content + utm_term + utm_id]',
  examples: [
    {
      args: ['https://shop.example/p', 'Instagram', 'influencer', 'Spring Sale', 'mia'],
      result:
        'https://shop.example/p?utm_source=instagram&utm_medium=influencer&utm_campaign=spring_sale&utm_content=mia',
      source: 'Network as source, influencer as medium, creator as content',
    },
    {
      args: ['https://shop.example/search?q=a%20b&utm_source=old#top', 'tiktok', 'social', 'launch'],
      result:
        'https://shop.example/search?q=a%20b&utm_source=tiktok&utm_medium=social&utm_campaign=launch#top',
      source: 'An earlier source is replaced, the rest is kept, parameters stand before #',
    },
    {
      args: ['shop.example/p', 'instagram', 'influencer', 'spring'],
      error: 'not-a-link',
      source: 'Without https:// most apps show plain text',
    },
  ],
  pitfall:
    "Put the network into source and the creator into content: a creator's name as source is an unassigned channel in Google Analytics.",
  related: ['CTR', 'CVR'],
  source: 'Google Analytics Help: URL builders, collect campaign data with custom URLs',
});
