import { readFile } from 'node:fs/promises';
import { type Expression, type ObjectExpression, parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

/** What of a definition only the docs, the tests and the sidebar ask for: a fifth of what a formula would load. */
export const LEFT_OUT: readonly string[] = ['examples', 'related'];

/** What of a function's translation only the sidebar and the docs ask for; the glossary shows the rest. */
export const LEFT_OUT_OF_TEXTS: readonly string[] = ['params'];

/** Bundles the definitions of the functions, and their translations, without these fields. */
export const leanDefinitions: Plugin = {
  name: 'lean-definitions',
  setup({ onLoad }) {
    onLoad({ filter: /\/core\/metrics\/[^/]+\/[^/]+\.ts$/ }, ({ path }) =>
      lean(path, withoutFields, LEFT_OUT),
    );
    onLoad({ filter: /\/i18n\/[a-z]+\/metrics\/[^/]+\.ts$/ }, ({ path }) =>
      lean(path, withoutTexts, LEFT_OUT_OF_TEXTS),
    );
  },
};

async function lean(path: string, without: typeof withoutFields, names: readonly string[]) {
  const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
  return { contents: without(code, names), loader: 'js' as const };
}

/** Cuts the fields from what is handed to `defineMetric` in `export const … = defineMetric({ … })`. */
export const withoutFields = (code: string, names: readonly string[]): string =>
  cut(
    code,
    exportedIn(code).flatMap((value) => {
      if (value.type !== 'CallExpression' || value.callee.type !== 'Identifier') return [];
      const [definition] = value.arguments;
      return value.callee.name === 'defineMetric' && definition?.type === 'ObjectExpression'
        ? [definition]
        : [];
    }),
    names,
  );

/** Cuts the fields from the texts of each function in `export const … = { CPM: { … }, CPC: { … } }`. */
export const withoutTexts = (code: string, names: readonly string[]): string =>
  cut(
    code,
    exportedIn(code).flatMap((value) =>
      value.type !== 'ObjectExpression'
        ? []
        : value.properties.flatMap((entry) =>
            entry.type === 'Property' && entry.value.type === 'ObjectExpression' ? [entry.value] : [],
          ),
    ),
    names,
  );

/** The values of `export const …`, in order. */
function exportedIn(code: string): Expression[] {
  return parse(code, { ecmaVersion: 2022, sourceType: 'module' }).body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    if (statement.declaration?.type !== 'VariableDeclaration') return [];
    return statement.declaration.declarations[0]?.init ?? [];
  });
}

function cut(code: string, objects: readonly ObjectExpression[], names: readonly string[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { properties } of objects) {
    for (const [place, field] of properties.entries()) {
      if (field.type !== 'Property' || field.key.type !== 'Identifier') continue;
      if (!names.includes(field.key.name)) continue;
      kept.push(code.slice(from, field.start));
      from = properties[place + 1]?.start ?? field.end;
    }
  }
  return [...kept, code.slice(from)].join('');
}
