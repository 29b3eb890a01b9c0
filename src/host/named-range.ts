import { checkInSheet } from './area.ts';
import { text } from './argument.ts';
import type { Book } from './book.ts';
import { Range } from './range.ts';
import type { Script } from './script.ts';
import { behind, Emulated, emulated, kind, reads, writes } from './strict.ts';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

const NAMED_RANGE = kind('NamedRange', {
  getName: reads(),
  getRange: reads(),
  setName: writes([text]),
  setRange: writes([emulated('Range')]),
  remove: writes(),
});

export class NamedRange
  extends Emulated<GoogleNamedRange>
  implements Pick<GoogleNamedRange, keyof typeof NAMED_RANGE.members>
{
  readonly kind = NAMED_RANGE;
  constructor(
    script: Script,
    private name: string,
  ) {
    super(script);
  }

  getName = () => this.name;
  getRange = () => {
    const found = rangeNamed(this.script, this.name);
    if (!found) throw new Error(`The named range ${this.name} was removed.`);
    return found;
  };
  setName = (name: string) => {
    const { range } = this.script.book.getters.getNamedRange(this.name)!;
    store(this.script.book, this.name, name, range);
    this.name = name;
    return this.facade;
  };
  setRange = (range: unknown) => {
    nameRange(this.script, this.name, range);
    return this.facade;
  };
  remove = () => removeName(this.script.book, this.name);
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,249}$/;
const CELL_LIKE = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i;

/** Google Sheets: letters of other alphabets are taken too; names of ours keep to these. */
function checkName(name: string): void {
  if (NAME.test(name) && !CELL_LIKE.test(name)) return;
  throw new Error(`The name ${JSON.stringify(name)} is not valid for a named range.`);
}

function store(
  book: Book,
  oldName: string,
  newName: string,
  at: { sheetId: string; zone: Range['area']['zone'] },
): void {
  checkName(newName);
  const ranges = [book.getters.getRangeDataFromZone(at.sheetId, at.zone)];
  // Without a sheet the engine checks the place against the size of whatever sheet is shown.
  const where = { ranges, sheetId: at.sheetId };
  book.change(() => {
    if (book.getters.getNamedRange(oldName)) {
      book.dispatch('UPDATE_NAMED_RANGE', { oldRangeName: oldName, newRangeName: newName, ...where });
    } else {
      book.dispatch('CREATE_NAMED_RANGE', { name: newName, ...where });
    }
  });
}

/** A new name, or a new place for a name there is already. */
export function nameRange(script: Script, name: string, range: unknown): void {
  const { area } = behind(range, Range);
  checkInSheet(area);
  store(script.book, name, name, area);
}

export function removeName(book: Book, name: string): void {
  if (!book.getters.getNamedRange(name)) throw new Error(`The named range ${name} does not exist.`);
  book.change(() => book.dispatch('DELETE_NAMED_RANGE', { name }));
}

export function rangeNamed(script: Script, name: string): GoogleAppsScript.Spreadsheet.Range | null {
  const { book } = script;
  const found = book.getters.getNamedRange(name);
  if (!found) return null;
  const { sheetId, zone } = found.range;
  return new Range(script, { book, sheetId, zone }).facade;
}

export const namedRanges = (script: Script, sheetId?: string): GoogleNamedRange[] =>
  script.book.getters
    .getNamedRanges()
    .filter(({ range }) => sheetId === undefined || range.sheetId === sheetId)
    .map(({ name }) => new NamedRange(script, name).facade);
