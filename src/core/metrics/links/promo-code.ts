import { promoCode as codeOf } from '../../codes/promo-code.ts';
import { problem } from '../../values/problem.ts';
import { excerpt } from '../../values/text-excerpt.ts';
import { defineMetric } from '../define-metric.ts';
import { rate, text } from '../param.ts';

export const promoCode = defineMetric({
  name: 'PROMOCODE',
  title: 'Discount code',
  category: 'links',
  summary: 'A discount code of a creator, from the handle and the discount.',
  params: {
    handle: text('The handle, with or without @.'),
    percent: rate('The discount, in whole percent such as 15%.', { above: 0 }),
  },
  returns: 'text',
  compute: ({ handle, percent }) => {
    const whole = Math.round(percent * 100);
    if (Math.abs(whole - percent * 100) > 1e-9) {
      return problem('not-whole', { name: 'percent × 100', value: percent * 100 });
    }
    const code = codeOf(handle, whole);
    return code === '' ? problem('no-letters', { name: 'handle', content: excerpt(handle) }) : code;
  },
  formula: ({ handle, percent }) =>
    `UPPER(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${handle});"@";"");".";"");"_";""))&ROUND(${percent}*100;0)`,
  formulaInWords: 'letters and digits of the handle in capitals + whole percent',
  examples: [
    { args: ['creator', 0.15], result: 'CREATOR15', source: 'A discount of 15%' },
    { args: ['@mia.fit_pro', 0.2], result: 'MIAFITPRO20', source: 'A handle with a dot and an underscore' },
    { args: ['creator', 15], error: 'percent-as-number', source: '15% typed as 15' },
    { args: ['creator', 0.125], error: 'not-whole', source: 'A code does not say 12.5' },
  ],
  pitfall:
    'Set the same code up in the shop, and give each creator one of their own: a shared code cannot be told apart.',
  related: ['CODEMATCH', 'CODEREVENUE'],
  source: 'Codes as creators use them, such as CREATOR15 and CREATOR20',
});
