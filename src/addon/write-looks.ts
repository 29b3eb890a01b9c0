import { a1Area } from '../core/plans/area.ts';
import { BASE_SIZE, COLORS } from '../core/plans/look.ts';
import { areasOf, type StyleGrids } from './style-grids.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How the cells of a new sheet look. */
const PLAIN: { readonly [L in keyof StyleGrids]: StyleGrids[L][number][number] } = {
  formats: 'General',
  backgrounds: null,
  colors: null,
  weights: 'normal',
  slants: 'normal',
  sizes: BASE_SIZE,
  alignments: null,
  verticals: null,
  wraps: false,
  lines: null,
};

/** Each kind of look in one call, over the rows that differ from how a new sheet looks. */
export function writeLooks(sheet: Sheet, looks: StyleGrids): void {
  const ranges = new Map<string, Range>();
  const write = <L extends keyof StyleGrids>(
    look: L,
    set: (range: Range, grid: StyleGrids[L]) => unknown,
  ): void => {
    const grid = looks[look] as StyleGrids[L];
    const differs = grid.map((row) => row.some((value) => value !== PLAIN[look]));
    const first = differs.indexOf(true);
    if (first < 0) return;
    const last = differs.lastIndexOf(true);
    const key = `${first}:${last}`;
    const range = ranges.get(key) ?? sheet.getRange(first + 1, 1, last - first + 1, grid[0]?.length ?? 0);
    ranges.set(key, range);
    set(range, grid.slice(first, last + 1) as StyleGrids[L]);
  };
  // '@' decides how values are read: formats come before them.
  write('formats', (range, grid) => range.setNumberFormats(grid));
  write('backgrounds', (range, grid) => range.setBackgrounds(grid));
  write('colors', (range, grid) => range.setFontColors(grid));
  write('weights', (range, grid) => range.setFontWeights(grid));
  write('slants', (range, grid) => range.setFontStyles(grid));
  write('sizes', (range, grid) => range.setFontSizes(grid));
  write('alignments', (range, grid) => range.setHorizontalAlignments(grid));
  write('verticals', (range, grid) => range.setVerticalAlignments(grid));
  write('wraps', (range, grid) => range.setWraps(grid));
  writeLines(sheet, looks);
}

function writeLines(sheet: Sheet, { lines }: StyleGrids): void {
  const { SOLID, SOLID_THICK } = SpreadsheetApp.BorderStyle;
  const below = areasOf(lines, 'below').map(a1Area);
  const apart = areasOf(lines, 'apart').map(a1Area);
  if (below.length > 0)
    sheet.getRangeList(below).setBorder(null, null, true, null, null, true, COLORS.line, SOLID);
  if (apart.length > 0)
    sheet.getRangeList(apart).setBorder(null, true, null, true, null, null, COLORS.paper, SOLID_THICK);
}
