import { NUMBER_FORMATS } from '../metrics/number-formats.ts';

/** The one place of the product's colours, sizes and number formats; sheets and sidebar share it. */
export const COLORS = {
  ink: '#1F2933',
  muted: '#52606D',
  paper: '#FFFFFF',
  brand: '#0B6E69',
  onBrand: '#FFFFFF',
  input: '#FFF8E1',
  imported: '#E8F1FD',
  calculated: '#F1F3F5',
  /** Every second row of a long table. */
  inputBand: '#FFF5DA',
  importedBand: '#E0EBFC',
  calculatedBand: '#EBEEF1',
  line: '#D9E2EC',
  good: '#1B6B3A',
  goodBackground: '#E6F4EA',
  bad: '#B3261E',
  badBackground: '#FCE8E6',
  watch: '#7A4F00',
  watchBackground: '#FFF4D6',
} as const;

/** Okabe–Ito: told apart by colour-blind readers too. */
export const CHART_COLORS = ['#0072B2', '#E69F00', '#009E73', '#D55E00', '#CC79A7', '#56B4E9'] as const;
export const INVESTMENT_COLOR = COLORS.muted;

export const TAB_COLORS = { view: COLORS.brand, ledger: '#E69F00', data: '#9AA5B1' } as const;

/** How a cell looks; what a style leaves out stays as the sheet has it. Alignment follows the reading direction. */
export interface Style {
  background?: string;
  /** Background of every second row where a table is banded. */
  band?: string;
  color?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  align?: 'start' | 'center' | 'end';
  wrap?: boolean;
  vertical?: 'top' | 'middle';
  lineBelow?: boolean;
  /** White edges before and after: tiles stand apart from each other. */
  apart?: boolean;
}

export const BASE_SIZE = 10;

/** Pixels: how wide the columns of a new sheet are. */
export const USUAL_WIDTH = 100;

export const STYLES = {
  title: { background: COLORS.brand, color: COLORS.onBrand, size: 16, bold: true, vertical: 'middle' },
  subtitle: { color: COLORS.muted, wrap: true, vertical: 'middle' },
  /** A line that may run over the empty cells beside it. */
  purpose: { color: COLORS.muted, vertical: 'middle' },
  section: { color: COLORS.brand, size: 12, bold: true, vertical: 'middle', lineBelow: true },
  /** A head within a section; it may run over the empty cells beside it. */
  subhead: { color: COLORS.ink, bold: true, vertical: 'middle' },
  headline: { color: COLORS.ink, size: 13, bold: true, wrap: true, vertical: 'middle' },
  columnHead: { color: COLORS.ink, bold: true, wrap: true, vertical: 'middle', lineBelow: true },
  numberHead: {
    color: COLORS.ink,
    bold: true,
    wrap: true,
    vertical: 'middle',
    align: 'end',
    lineBelow: true,
  },
  numberHint: { color: COLORS.muted, size: 9, wrap: true, vertical: 'middle', align: 'end' },
  label: { color: COLORS.ink, wrap: true, vertical: 'middle' },
  /** A label that stands out from those around it. */
  keyLabel: { color: COLORS.ink, bold: true, wrap: true, vertical: 'middle' },
  hint: { color: COLORS.muted, size: 9, wrap: true, vertical: 'middle' },
  term: { color: COLORS.ink, bold: true, wrap: true, vertical: 'top' },
  definition: { color: COLORS.ink, wrap: true, vertical: 'top' },
  input: {
    background: COLORS.input,
    band: COLORS.inputBand,
    color: COLORS.ink,
    vertical: 'middle',
    lineBelow: true,
  },
  /** Words that may be too long for one line. */
  inputText: { background: COLORS.input, color: COLORS.ink, wrap: true, vertical: 'middle', lineBelow: true },
  /** Filled in by a formula that may be typed over. */
  suggested: {
    background: COLORS.input,
    color: COLORS.ink,
    italic: true,
    vertical: 'middle',
    lineBelow: true,
  },
  imported: {
    background: COLORS.imported,
    band: COLORS.importedBand,
    color: COLORS.ink,
    vertical: 'middle',
    lineBelow: true,
  },
  calculated: {
    background: COLORS.calculated,
    band: COLORS.calculatedBand,
    color: COLORS.ink,
    vertical: 'middle',
    lineBelow: true,
  },
  estimated: {
    background: COLORS.calculated,
    color: COLORS.ink,
    italic: true,
    vertical: 'middle',
    lineBelow: true,
  },
  /** Of a row whose ground is coloured once it is filled. */
  estimatedOnWhite: { color: COLORS.ink, italic: true, vertical: 'middle' },
  sentence: { background: COLORS.calculated, color: COLORS.ink, wrap: true, vertical: 'middle' },
  total: {
    background: COLORS.calculated,
    color: COLORS.ink,
    bold: true,
    vertical: 'middle',
    lineBelow: true,
  },
  tileLabel: {
    background: COLORS.calculated,
    color: COLORS.muted,
    size: 9,
    vertical: 'middle',
    apart: true,
  },
  tileValue: {
    background: COLORS.calculated,
    color: COLORS.ink,
    size: 18,
    bold: true,
    align: 'start',
    vertical: 'middle',
    apart: true,
  },
  /** Words in a tile, of a figure that is estimated. */
  tileEstimated: {
    background: COLORS.calculated,
    color: COLORS.ink,
    size: 14,
    bold: true,
    italic: true,
    align: 'start',
    vertical: 'middle',
    apart: true,
  },
  tileMeaning: {
    background: COLORS.calculated,
    color: COLORS.muted,
    size: 9,
    wrap: true,
    vertical: 'top',
    align: 'start',
    apart: true,
  },
  /** Beside the tiles, and no part of the answer: without their ground, and smaller. */
  asideLabel: { color: COLORS.muted, size: 9, bold: true, vertical: 'middle' },
  asideValue: { color: COLORS.muted, size: 14, align: 'start', vertical: 'middle' },
  asideEstimated: { color: COLORS.muted, size: 14, italic: true, align: 'start', vertical: 'middle' },
  asideMeaning: {
    color: COLORS.muted,
    size: 9,
    wrap: true,
    vertical: 'top',
    align: 'start',
    lineBelow: true,
  },
  wrappedCheck: { color: COLORS.ink, wrap: true, vertical: 'middle' },
  check: { color: COLORS.ink, vertical: 'middle' },
  /** The last row of a ledger: rows inserted above it belong to every named column. */
  ledgerEnd: { background: COLORS.line },
} as const satisfies Record<string, Style>;
export type Role = keyof typeof STYLES;

export const CONDITION_STYLES = {
  good: { background: COLORS.goodBackground, color: COLORS.good },
  bad: { background: COLORS.badBackground, color: COLORS.bad },
  watch: { background: COLORS.watchBackground, color: COLORS.watch },
  /** A calculated row that a table holds by now. */
  filled: { background: COLORS.calculated, color: COLORS.ink },
} as const;

export type ConditionRole = keyof typeof CONDITION_STYLES;

/** The metrics' own formats and those that only sheets need. `amount` and `part` keep the zeros of a table quiet. */
export const FORMATS = {
  ...NUMBER_FORMATS,
  text: '@',
  /** Addresses are read from the left in every language; a formula is no text. */
  address: '@',
  link: 'General',
  share: '0%',
  /** Worth of a single impression: 0.00005; what a rate card leaves out shows as a dash. */
  unitRate: '0.00###;-0.00###;"–"',
  year: '0',
  date: 'yyyy-mm-dd',
  amount: '#,##0.00;-#,##0.00;"–"',
  part: '0%;-0%;"–"',
} as const;
export type NumberFormat = keyof typeof FORMATS;
