/** Tabs a campaign can do without. Formulas refer to the first two: switched off, they are built hidden. */
export const OPTIONAL_TABS = ['content', 'benchmarks', 'campaigns', 'glossary'] as const;
export type OptionalTab = (typeof OPTIONAL_TABS)[number];

/** Which of them a person wants. */
export type TabChoice = { readonly [T in OptionalTab]: boolean };

export const ALL_TABS: TabChoice = { content: true, benchmarks: true, campaigns: true, glossary: true };
