import {
  addCoreCommand,
  type CoreCommand,
  CorePlugin,
  type EngineRange,
  type Model,
  type RangeAdapters,
  registries,
  type WorkbookData,
  type Zone,
} from './engine.ts';
import { fitRulesForExcel } from './xlsx-rules.ts';

/** What Google keeps with a spreadsheet and the engine does not know. Undone, moved and saved with the workbook. */
export interface HostData {
  readonly notes: readonly Note[];
  readonly metadata: readonly Metadata[];
  readonly protections: readonly ProtectionData[];
  /** Ids of the sheets that run from right to left. */
  readonly rightToLeft: readonly string[];
}
export interface Note {
  readonly range: EngineRange;
  readonly text: string;
}
export interface Metadata {
  readonly id: number;
  /** null: on the spreadsheet itself. */
  readonly sheetId: string | null;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}
export interface ProtectionData {
  readonly id: number;
  readonly sheetId: string;
  /** null: the whole sheet. */
  readonly range: EngineRange | null;
  readonly description: string;
  readonly warningOnly: boolean;
}

interface SavedRange {
  readonly sheetId: string;
  readonly zone: Zone;
}
type Saved<T extends { range: EngineRange | null }> = Omit<T, 'range'> & { range: SavedRange | null };
interface SavedHostData extends Omit<HostData, 'notes' | 'protections'> {
  readonly notes: readonly Saved<Note>[];
  readonly protections: readonly Saved<ProtectionData>[];
}

const EMPTY: HostData = { notes: [], metadata: [], protections: [], rightToLeft: [] };
const SET = 'SET_HOST_DATA';
addCoreCommand(SET);

type HostWorkbook = WorkbookData & { hostData?: SavedHostData };
type AnyCommand = CoreCommand | { type: typeof SET; data: HostData };

class HostDataPlugin extends CorePlugin {
  static override getters = ['getHostData'] as const;
  data: HostData = EMPTY;

  getHostData(): HostData {
    return this.data;
  }

  override handle(command: CoreCommand): void {
    const any = command as AnyCommand;
    if (any.type === SET) this.replace(any.data);
    else if (any.type === 'DELETE_SHEET') this.dropSheet(any.sheetId);
    else if (any.type === 'DUPLICATE_SHEET') this.copySheet(any.sheetId, any.sheetIdTo);
  }

  override adaptRanges({ applyChange }: RangeAdapters): void {
    const adapt = <T extends { range: EngineRange | null }>(items: readonly T[]): readonly T[] => {
      let changed = false;
      const adapted = items.flatMap((item) => {
        if (!item.range) return [item];
        const { changeType, range } = applyChange(item.range);
        if (changeType === 'NONE') return [item];
        changed = true;
        return changeType === 'REMOVE' ? [] : [{ ...item, range }];
      });
      return changed ? adapted : items;
    };
    const notes = adapt(this.data.notes);
    const protections = adapt(this.data.protections);
    if (notes !== this.data.notes || protections !== this.data.protections) {
      this.replace({ ...this.data, notes, protections });
    }
  }

  override import(data: WorkbookData): void {
    const saved = (data as HostWorkbook).hostData;
    if (!saved) return;
    const range = ({ sheetId, zone }: SavedRange) => this.getters.getRangeFromZone(sheetId, zone);
    this.data = {
      ...saved,
      notes: saved.notes.map((note) => ({ ...note, range: range(note.range!) })),
      protections: saved.protections.map((each) => ({ ...each, range: each.range && range(each.range) })),
    };
  }

  override export(data: WorkbookData): void {
    const save = ({ sheetId, zone }: EngineRange): SavedRange => ({ sheetId, zone });
    const saved: SavedHostData = {
      ...this.data,
      notes: this.data.notes.map((note) => ({ ...note, range: save(note.range) })),
      protections: this.data.protections.map((each) => ({ ...each, range: each.range && save(each.range) })),
    };
    (data as { hostData?: SavedHostData }).hostData = saved;
  }

  /** Comes after the engine's own plugins, so their rules are there to be mended. */
  override exportForExcel(data: Parameters<CorePlugin['exportForExcel']>[0]): void {
    fitRulesForExcel(data);
  }

  private replace(data: HostData): void {
    this.history.update('data', data);
  }

  private dropSheet(sheetId: string): void {
    const elsewhere = (item: { sheetId: string | null }) => item.sheetId !== sheetId;
    this.replace({
      notes: this.data.notes.filter((note) => note.range.sheetId !== sheetId),
      metadata: this.data.metadata.filter(elsewhere),
      protections: this.data.protections.filter(elsewhere),
      rightToLeft: this.data.rightToLeft.filter((id) => id !== sheetId),
    });
  }

  /** A duplicated tab carries its notes, its direction and its metadata a second time, as in Google Sheets. */
  private copySheet(from: string, to: string): void {
    const { notes, metadata, rightToLeft } = this.data;
    let id = nextId(metadata);
    this.replace({
      ...this.data,
      notes: notes.concat(
        notes
          .filter((note) => note.range.sheetId === from)
          .map((note) => ({ ...note, range: { ...note.range, sheetId: to } })),
      ),
      metadata: metadata.concat(
        metadata.filter((each) => each.sheetId === from).map((each) => ({ ...each, id: id++, sheetId: to })),
      ),
      rightToLeft: rightToLeft.includes(from) ? [...rightToLeft, to] : rightToLeft,
    });
  }
}
registries.corePluginRegistry.add('throughlineHostData', HostDataPlugin);

export const nextId = (items: readonly { id: number }[]): number =>
  items.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;

export function hostDataOf(model: Model): HostData {
  return (model.getters as unknown as { getHostData(): HostData }).getHostData();
}

/** Part of a batch or of its own; the rest of the data stays. */
export function changeHostData(model: Model, dispatch: Model['dispatch'], change: Partial<HostData>): void {
  dispatch(SET as never, { data: { ...hostDataOf(model), ...change } } as never);
}
