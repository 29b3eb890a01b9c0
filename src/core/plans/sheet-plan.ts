import type { ListName } from './lists/list-keys.ts';
import type { ConditionRole, NumberFormat, Role } from './look.ts';
import type { TabIdentity } from './tab-identity.ts';

/** A tab as data: everything the writer needs, nothing about how it is written. Rows and columns count from 1. */
export interface SheetPlan {
  identity: TabIdentity;
  /** The name the tab is created with; the user may rename it, the identity stays. */
  name: string;
  /** Of its tab; null for a tab nobody is meant to see. */
  color: string | null;
  rightToLeft: boolean;
  hidden: boolean;
  rows: number;
  columns: number;
  /** Pixels, one per column. */
  widths: readonly number[];
  /** Pixels, for the rows that need another height than the default. */
  rowHeights: readonly { row: number; pixels: number }[];
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  frozenRows: number;
  gridlines: boolean;
  blocks: readonly Block[];
  /** `banded`: every second row a shade darker. */
  styles: readonly { role: Role; area: Area; banded?: boolean }[];
  formats: readonly { format: NumberFormat; area: Area }[];
  merges: readonly Area[];
  /** Every row of the area becomes one cell across it. */
  mergesAcross: readonly Area[];
  notes: readonly { row: number; column: number; text: string }[];
  validations: readonly Validation[];
  conditions: readonly Condition[];
  /** Named ranges: what formulas of other tabs refer to, and settings, so that formulas read. */
  names: readonly PlannedName[];
  /** Cells that only the tab itself refers to. They are no named ranges: formulas hold their addresses. */
  cells: readonly PlannedName[];
  charts: readonly ChartPlan[];
  /** Warning only: nobody is locked out of their own sheet. */
  protections: readonly Area[];
}

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A number, a text, or a formula: a text that begins with '='. Texts of users go through `literalText`. */
export type PlanCell = string | number | boolean;

export interface Block {
  row: number;
  column: number;
  cells: readonly (readonly PlanCell[])[];
}

export interface PlannedName {
  name: string;
  area: Area;
}

/** What a cell takes. A value outside the rule is marked, a refused one is not accepted at all. */
export type ValidationRule =
  | { type: 'oneOfName'; name: string }
  | { type: 'oneOfList'; list: ListName }
  | { type: 'oneOf'; values: readonly string[] }
  | { type: 'date' }
  | { type: 'numberBetween'; min: number; max: number }
  | { type: 'numberAtLeast'; min: number };

export interface Validation {
  area: Area;
  rule: ValidationRule;
  /** Says what is accepted; shown when the cell is selected. */
  help: string;
  refuse: boolean;
}

export interface Condition {
  area: Area;
  when:
    | { type: 'below'; value: number }
    | { type: 'above'; value: number }
    | { type: 'formula'; formula: string };
  role: ConditionRole;
}

export interface ChartPlan {
  type: 'bar' | 'column' | 'line';
  title: string;
  row: number;
  column: number;
  width: number;
  height: number;
  /** Names of the bars or points. */
  labels: Area;
  /** Same rows as the labels, header row included: it names the series. */
  series: readonly Area[];
  colors: readonly string[];
  /** What the length of a bar or the height of a line means, with its unit. */
  valueAxis: string;
  /** What the labels count, where they do not say so themselves. */
  labelAxis?: string;
  /** Each value in figures too. */
  showValues?: boolean;
}
