/** A custom function as its JSDoc describes it: what autocompletion shows. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly params: readonly { readonly name: string; readonly description: string }[];
}

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;
const PARAM = /^@param\s+(?:\{[^}]*\}\s*)?\[?([A-Za-z_$][\w$]*)[^\]\s]*\]?\s*-?\s*([\s\S]*)$/;

/** Every top-level function marked @customfunction. A parameter without @param appears with its name alone. */
export function customFunctionsIn(code: string): FunctionHelp[] {
  return [...code.matchAll(DOCUMENTED)].flatMap(([, comment, name, declared]) => {
    const blocks = blocksOf(comment!);
    if (!blocks.some((block) => /^@customfunction\b/.test(block))) return [];
    const texts = new Map(
      blocks.flatMap((block) => {
        const [, param, text] = block.match(PARAM) ?? [];
        return param === undefined ? [] : [[param, text!.trim()] as const];
      }),
    );
    const params = declared!
      .split(',')
      .map((param) => param.trim().replace(/\s*=.*$/, ''))
      .filter((param) => param !== '')
      .map((param) => ({ name: param, description: texts.get(param) ?? '' }));
    return [{ name: name!, description: blocks[0]!.startsWith('@') ? '' : blocks[0]!, params }];
  });
}

/** The description and then each @tag with its lines, joined by spaces. */
function blocksOf(comment: string): string[] {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trim());
  const blocks = [''];
  for (const line of lines) {
    if (line.startsWith('@')) blocks.push(line);
    else if (line !== '') blocks[blocks.length - 1] = `${blocks[blocks.length - 1]} ${line}`.trim();
  }
  return blocks;
}
