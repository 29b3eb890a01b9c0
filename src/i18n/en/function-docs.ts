/** The words around the functions in their reference; the other languages have the same keys. */
export const functionDocs = {
  title: 'Functions',
  intro:
    'Every argument is a cell or a range. Single cells are used for every row, ranges have the same size, and one call answers a whole column. An empty cell in a row leaves the result of that row empty.',
  rates: 'Shares are typed as 40% or 0.4.',
  argument: 'Argument',
  meaning: 'What it is',
  unit: 'Unit',
  optional: 'Optional.',
  byDefault: '{value} if left out.',
  formula: 'Calculation',
  examples: 'Examples',
  error: 'Error',
  pitfall: 'Watch out',
  related: 'See also',
  source: 'Source',
  builtIn: 'Without the add-on',
  list: 'range',
  spills: 'The result fills {count} cells: {names}.',
  units: { money: 'amount', count: 'count', rate: 'share', number: 'number', text: 'text', date: 'date' },
  categories: {
    profitability: 'Profitability',
    investment: 'Investment',
    value: 'Value of what is not a sale',
    cost: 'Cost efficiency',
    engagement: 'Engagement and traffic',
    audience: 'Audience',
    opinion: 'Opinion',
    links: 'Links and codes',
    uncertainty: 'Uncertainty',
    planning: 'Planning',
  },
};

export type FunctionDocs = typeof functionDocs;
