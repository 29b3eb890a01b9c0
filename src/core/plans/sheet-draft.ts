import { a1Area, absolute, area } from './area.ts';
import { columnByKey } from './ledger-names.ts';
import type { NumberFormat, Role } from './look.ts';
import type {
  Area,
  ChartPlan,
  Condition,
  PlanCell,
  PlannedName,
  SheetPlan,
  Validation,
} from './sheet-plan.ts';

type Head = Pick<
  SheetPlan,
  'identity' | 'name' | 'color' | 'rightToLeft' | 'widths' | 'frozenRows' | 'gridlines'
> & {
  hidden?: boolean;
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
};

/**
 * Collects a tab while its sections are laid out; `plan()` is the finished tab. Sections refer to cells by name, before
 * or after they are placed; a name that is not `exported` is no named range in the end, formulas hold its address.
 */
export class SheetDraft {
  private readonly blocks: { row: number; column: number; cells: readonly (readonly PlanCell[])[] }[] = [];
  private readonly styles: { role: Role; area: Area; banded?: boolean }[] = [];
  private readonly formats: { format: NumberFormat; area: Area }[] = [];
  private readonly merges: Area[] = [];
  private readonly mergesAcross: Area[] = [];
  private readonly notes: { row: number; column: number; text: string }[] = [];
  private readonly validations: Validation[] = [];
  private readonly conditions: Condition[] = [];
  private readonly named: PlannedName[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly protections: Area[] = [];
  private readonly heights: { row: number; pixels: number }[] = [];

  constructor(private readonly isExported: (name: string) => boolean = () => true) {}

  /** One cell with its look, and its number format and name where it has them. */
  cell(
    row: number,
    column: number,
    value: PlanCell,
    role?: Role,
    more: { format?: NumberFormat; name?: string } = {},
  ): void {
    this.put(row, column, [[value]]);
    const place = area(row, column);
    if (role) this.style(role, place);
    if (more.format) this.format(more.format, place);
    if (more.name) this.name(more.name, place);
  }

  put(row: number, column: number, cells: readonly (readonly PlanCell[])[]): void {
    this.blocks.push({ row, column, cells });
  }
  style(role: Role, place: Area): void {
    this.styles.push({ role, area: place });
  }
  /** A look whose every second row is a shade darker, for long tables. */
  band(role: Role, place: Area): void {
    this.styles.push({ role, area: place, banded: true });
  }
  format(format: NumberFormat, place: Area): void {
    this.formats.push({ format, area: place });
  }
  merge(place: Area): void {
    this.merges.push(place);
  }
  mergeAcross(place: Area): void {
    this.mergesAcross.push(place);
  }
  note(row: number, column: number, text: string): void {
    this.notes.push({ row, column, text });
  }
  validate(validation: Validation): void {
    this.validations.push(validation);
  }
  condition(condition: Condition): void {
    this.conditions.push(condition);
  }
  name(name: string, place: Area): void {
    this.named.push({ name, area: place });
  }
  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }
  protect(place: Area): void {
    this.protections.push(place);
  }
  height(row: number, pixels: number): void {
    this.heights.push({ row, pixels });
  }

  /** A number below zero in red; its minus sign says the same without colour. */
  redBelowZero(place: Area): void {
    this.condition({ area: place, when: { type: 'below', value: 0 }, role: 'bad' });
  }

  plan(head: Head, rows: number): SheetPlan {
    const names = this.named.filter(({ name }) => this.isExported(name));
    const cells = this.named.filter(({ name }) => !this.isExported(name));
    const address = addressesIn(cells);
    return {
      hidden: false,
      hiddenRows: [],
      hiddenColumns: [],
      ...head,
      rows,
      columns: head.widths.length,
      rowHeights: this.heights,
      blocks: this.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((row) => row.map(address)),
      })),
      styles: this.styles,
      formats: this.formats,
      merges: this.merges,
      mergesAcross: this.mergesAcross,
      notes: this.notes,
      validations: this.validations,
      conditions: this.conditions.map((condition) =>
        condition.when.type === 'formula'
          ? { ...condition, when: { type: 'formula', formula: String(address(condition.when.formula)) } }
          : condition,
      ),
      names,
      cells,
      charts: this.charts,
      protections: this.protections,
    };
  }
}

/** Puts in the place of names that are no named ranges what they stand for, in formulas: cells, columns of ledgers. */
function addressesIn(cells: readonly PlannedName[]): (cell: PlanCell) => PlanCell {
  const addresses = new Map(cells.map(({ name, area: place }) => [name, absolute(a1Area(place))]));
  return (cell) =>
    typeof cell === 'string' && cell.startsWith('=')
      ? cell.replace(/"[^"]*"|[A-Za-z]\w*/g, (token) => addresses.get(token) ?? columnByKey(token) ?? token)
      : cell;
}
