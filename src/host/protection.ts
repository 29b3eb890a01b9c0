import { checkSheet } from './area.ts';
import { flag, text } from './argument.ts';
import type { Zone } from './engine.ts';
import { changeHostData, hostDataOf, nextId, type ProtectionData } from './host-data.ts';
import type { Script } from './script.ts';
import { Emulated, kind, reads, writes } from './strict.ts';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

const PROTECTION = kind('Protection', {
  getDescription: reads(),
  isWarningOnly: reads(),
  setDescription: writes([text]),
  setWarningOnly: writes([flag]),
  remove: writes(),
});

/** Kept and listed, not enforced: whoever runs the host owns the spreadsheet, and an owner may always edit. */
export class Protection
  extends Emulated<GoogleProtection>
  implements Pick<GoogleProtection, keyof typeof PROTECTION.members>
{
  readonly kind = PROTECTION;
  constructor(
    script: Script,
    private readonly id: number,
  ) {
    super(script);
  }

  getDescription = () => this.data.description;
  isWarningOnly = () => this.data.warningOnly;
  setDescription = (description: string) => this.change({ description });
  setWarningOnly = (warningOnly: boolean) => this.change({ warningOnly });
  remove = () => {
    this.replace((data) => (data.id === this.id ? [] : [data]));
  };

  private get data(): ProtectionData {
    const found = hostDataOf(this.script.book.model).protections.find(({ id }) => id === this.id);
    if (!found) throw new Error('The protection was removed.');
    return found;
  }
  private change(change: Partial<ProtectionData>): GoogleProtection {
    this.replace((data) => [data.id === this.id ? { ...data, ...change } : data]);
    return this.facade;
  }
  private replace(of: (data: ProtectionData) => ProtectionData[]): void {
    const { book } = this.script;
    book.change(() =>
      changeHostData(book.model, book.dispatch, {
        protections: hostDataOf(book.model).protections.flatMap(of),
      }),
    );
  }
}

/** The cells of `zone`, or the whole sheet. */
export function protectArea(script: Script, sheetId: string, zone: Zone | null): GoogleProtection {
  const { book } = script;
  checkSheet(book, sheetId);
  const { protections } = hostDataOf(book.model);
  const id = nextId(protections);
  const range = zone && book.getters.getRangeFromZone(sheetId, zone);
  const added = { id, sheetId, range, description: '', warningOnly: false };
  book.change(() => changeHostData(book.model, book.dispatch, { protections: [...protections, added] }));
  return new Protection(script, id).facade;
}

export function protectionsOf(script: Script, sheetId: string, type: 'RANGE' | 'SHEET'): GoogleProtection[] {
  return hostDataOf(script.book.model)
    .protections.filter((each) => each.sheetId === sheetId && (each.range ? 'RANGE' : 'SHEET') === type)
    .map(({ id }) => new Protection(script, id).facade);
}
