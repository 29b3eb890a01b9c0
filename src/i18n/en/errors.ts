import type { ErrorTexts } from '../../core/values/problem.ts';

export const errors: ErrorTexts = {
  'missing-argument': '{metric} needs {name} as well',
  'too-many-arguments': '{metric} takes at most {most} values',
  'shape-differs': '{name} is {size} cells and {other} is {otherSize}; ranges must have the same size',
  'block-spills': '{metric} gives several values a row; its ranges must be a single column or a single row',
  'error-cell': '{name} is the error {content}; mend that cell first',
  loading: '{name} is still loading',
  'number-as-text':
    '{name} is the text "{content}"; type the number alone and let the cell format show the rest',
  'text-for-number': '{name} is the text "{content}"; it must be a number',
  'date-for-number': '{name} is the date {day}; it must be a number',
  'boolean-for-number': '{name} is {content}; it must be a number',
  'date-for-text': '{name} is the date {day}; it must be a text',
  'not-a-date': '{name} is "{content}"; it must be a date',
  unreadable: '{name} cannot be read; type it again',
  'not-above-zero': '{name} is {value}; it must be above zero',
  negative: '{name} is {value}; it must be zero or more',
  'below-least': '{name} is {value}; it must be at least {least}',
  'above-most': '{name} is {value}; it must be at most {most}',
  'percent-as-number': '{name} is {value}; write {value}% or {fraction}',
  'rate-out-of-range': '{name} is {value}; it must be between 0% and 100%',
  'not-whole': '{name} is {value}; it must be a whole number',
  'more-than': '{name} is {value}; it cannot be more than {other}, which is {limit}',
  'nothing-counted': '{names} add up to 0; at least one must be above zero',
  'wrong-length': '{name} has {length} values; it needs {needed}',
  'no-letters': '{name} is "{content}"; it needs at least one letter from A to Z or a digit',
  'needs-both': '{name} is given and {other} is not; give both or neither',
  'not-a-link':
    '{name} is "{content}"; it must be a link that starts with http:// or https:// and has no spaces',
  'result-too-large': 'The result of {metric} is too large to show',
};
