import { parseQuery, rawQuery } from '../../links/parse-query.ts';
import { UTM_PARAMETERS } from '../../links/read-utm.ts';
import { unwrapLink } from '../../links/unwrap-link.ts';
import { defineMetric } from '../define-metric.ts';
import { text } from '../param.ts';

export const utmValue = defineMetric({
  name: 'UTMVALUE',
  title: 'Parameter of a link',
  category: 'links',
  summary: 'Reads one parameter out of a link, such as its source or its campaign.',
  params: {
    url: text('The link, the path or the landing page as an export gives it.'),
    parameter: text('Which one: source, medium, campaign, content, term, id, or any other by its full name.'),
  },
  returns: 'text',
  compute: ({ url, parameter }) => {
    const name = UTM_PARAMETERS.find((known) => known === `utm_${parameter.toLowerCase()}`) ?? parameter;
    const found = parseQuery(rawQuery(unwrapLink(url))).find(([known]) => known === name);
    // A control character in a cell would show as nothing and match nothing.
    return found ? found[1].replace(/\p{Cc}/gu, '') : '';
  },
  formula: {
    none: 'Percent-decoding and regular expressions are not among the functions all spreadsheets share.',
  },
  formulaInWords: 'the decoded value of the parameter; blank where the link has none',
  examples: [
    {
      args: ['https://shop.example/p?utm_source=instagram&utm_content=mia', 'content'],
      result: 'mia',
      source: 'The creator in the content',
    },
    {
      args: [
        'https://l.instagram.com/?u=https%3A%2F%2Fshop.example%2F%3Futm_campaign%3Dspring%2520sale&e=AT0',
        'campaign',
      ],
      result: 'spring sale',
      source: 'A link as Instagram wraps it on the way out',
    },
    {
      args: ['https://shop.example/?utm_source=%GG', 'source'],
      result: '%GG',
      source: 'A broken escape stays as it is',
    },
    { args: ['https://shop.example/p', 'source'], result: '', source: 'A link without parameters' },
    { args: ['#N/A', 'source'], error: 'error-cell', source: 'A lookup that found nothing' },
  ],
  pitfall: 'Values are case-sensitive in analytics: Instagram and instagram are two sources there.',
  related: ['UTMLINK', 'CODEMATCH'],
  source:
    'URL standard (application/x-www-form-urlencoded parsing); Google Analytics Help: traffic-source dimensions',
});
