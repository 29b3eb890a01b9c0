import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLORS } from '../../src/core/plans/look.ts';

const folder = new URL('../../src/sidebar/', import.meta.url);
const sheets = ['sidebar.css', ...readdirSync(new URL('css/', folder)).map((name) => `css/${name}`)];

describe.each(sheets)('%s', (name) => {
  const css = readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

  it('takes every colour from the look that sheets and sidebar share', () => {
    const used = [...css.matchAll(/var\(--(\w+)\)/g)].map(([, role]) => role);
    expect(used.filter((role) => !Object.hasOwn(COLORS, role!))).toEqual([]);
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b/i);
  });

  it('names no left and no right, so that Hebrew is its mirror', () => {
    expect(css).not.toMatch(/(^|[\s;{-])(left|right)\s*[:;]|-(left|right)\b|[^-](width|height)\s*:/m);
  });
});
