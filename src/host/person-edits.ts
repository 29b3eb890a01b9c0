import { registries, UIPlugin, type Zone } from './engine.ts';

export interface PersonEdit {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** What a person types into a cell passes here: put into canonical form first, reported when it is stored. */
export interface EditWatch {
  isWriting(): boolean;
  canonical(content: string): { content: string; format?: string };
  onEdit(edit: PersonEdit): void;
}

type Command = Parameters<UIPlugin['handle']>[0];

class PersonEditsPlugin extends UIPlugin {
  static override getters = [] as const;
  private readonly watch: EditWatch | undefined;
  private edit: PersonEdit | null = null;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.watch = config.custom.edits;
  }

  override beforeHandle(command: Command): void {
    if (command.type !== 'UPDATE_CELL' || command.content === undefined || this.isMine) return;
    Object.assign(command, this.watch!.canonical(command.content));
  }

  override handle(command: Command): void {
    if (command.type !== 'UPDATE_CELL' || command.content === undefined || this.isMine) return;
    const { sheetId, col, row } = command;
    const cell = { left: col, right: col, top: row, bottom: row };
    this.edit = { sheetId, zone: this.edit?.sheetId === sheetId ? union(this.edit.zone, cell) : cell };
  }

  override finalize(): void {
    const { edit, watch } = this;
    this.edit = null;
    if (edit && watch) watch.onEdit(edit);
  }

  /** True for the host's own writes, and in the engine's own side models. */
  private get isMine(): boolean {
    return !this.watch || this.watch.isWriting();
  }
}
registries.featurePluginRegistry.add('throughlinePersonEdits', PersonEditsPlugin);

const union = (a: Zone, b: Zone): Zone => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});
