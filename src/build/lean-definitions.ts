import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

/** What of a definition only the docs, the tests and the sidebar ask for: a fifth of what a formula would load. */
export const LEFT_OUT: readonly string[] = ['examples', 'related'];

/** Bundles the definitions of the functions without these fields. */
export const leanDefinitions: Plugin = {
  name: 'lean-definitions',
  setup({ onLoad }) {
    onLoad({ filter: /\/core\/metrics\/[^/]+\/[^/]+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
      return { contents: withoutFields(code, LEFT_OUT), loader: 'js' };
    });
  },
};

/** Cuts the fields from what is handed to `defineMetric` in `export const … = defineMetric({ … })`. */
export function withoutFields(code: string, names: readonly string[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const statement of parse(code, { ecmaVersion: 2022, sourceType: 'module' }).body) {
    if (statement.type !== 'ExportNamedDeclaration') continue;
    if (statement.declaration?.type !== 'VariableDeclaration') continue;
    const call = statement.declaration.declarations[0]?.init;
    if (call?.type !== 'CallExpression' || call.callee.type !== 'Identifier') continue;
    const [definition] = call.arguments;
    if (call.callee.name !== 'defineMetric' || definition?.type !== 'ObjectExpression') continue;
    definition.properties.forEach((field, place) => {
      if (field.type !== 'Property' || field.key.type !== 'Identifier') return;
      if (!names.includes(field.key.name)) return;
      kept.push(code.slice(from, field.start));
      from = definition.properties[place + 1]?.start ?? field.end;
    });
  }
  return [...kept, code.slice(from)].join('');
}
