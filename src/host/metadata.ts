import { checkSheet } from './area.ts';
import { text } from './argument.ts';
import { METADATA_VISIBILITY } from './enums.ts';
import { changeHostData, hostDataOf, type Metadata, nextId } from './host-data.ts';
import type { Script } from './script.ts';
import { sheetFacade } from './sheet-facade.ts';
import { constantOf, Emulated, type EnumValue, kind, makes, needing, reads, writes } from './strict.ts';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const METADATA = kind('DeveloperMetadata', {
  getId: reads(),
  getKey: reads(),
  getValue: reads(),
  getVisibility: reads(),
  getLocation: makes(),
  setValue: writes([text]),
  remove: writes(),
});

export class DeveloperMetadata
  extends Emulated<GoogleMetadata>
  implements Pick<GoogleMetadata, keyof typeof METADATA.members>
{
  readonly kind = METADATA;
  constructor(
    script: Script,
    private readonly id: number,
  ) {
    super(script);
  }

  getId = () => this.id;
  getKey = () => this.data.key;
  getValue = () => this.data.value;
  getVisibility = () =>
    METADATA_VISIBILITY[
      this.data.visibility
    ] as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
  getLocation = () => new DeveloperMetadataLocation(this.script, this.data.sheetId).facade;
  setValue = (value: string) => {
    this.replace((each) => [each.id === this.id ? { ...each, value } : each]);
    return this.facade;
  };
  remove = () => this.replace((each) => (each.id === this.id ? [] : [each]));

  private get data(): Metadata {
    const found = hostDataOf(this.script.book.model).metadata.find(({ id }) => id === this.id);
    if (!found) throw new Error('The developer metadata was removed.');
    return found;
  }
  private replace(of: (each: Metadata) => Metadata[]): void {
    const { book } = this.script;
    book.change(() =>
      changeHostData(book.model, book.dispatch, { metadata: hostDataOf(book.model).metadata.flatMap(of) }),
    );
  }
}

type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

const LOCATION = kind('DeveloperMetadataLocation', { getSheet: makes() });

class DeveloperMetadataLocation
  extends Emulated<GoogleLocation>
  implements Pick<GoogleLocation, keyof typeof LOCATION.members>
{
  readonly kind = LOCATION;
  constructor(
    script: Script,
    private readonly sheetId: string | null,
  ) {
    super(script);
  }
  getSheet = () => (this.sheetId === null ? null : sheetFacade(this.script, this.sheetId));
}

type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

const FINDER = kind('DeveloperMetadataFinder', {
  withKey: needing('nothing', makes([text])),
  withValue: needing('nothing', makes([text])),
  find: reads(),
});

export class DeveloperMetadataFinder
  extends Emulated<GoogleFinder>
  implements Pick<GoogleFinder, keyof typeof FINDER.members>
{
  readonly kind = FINDER;
  private readonly wanted: Partial<Metadata> = {};

  withKey = (key: string) => this.with({ key });
  withValue = (value: string) => this.with({ value });
  find = () =>
    hostDataOf(this.script.book.model)
      .metadata.filter((each) =>
        Object.entries(this.wanted).every(([key, value]) => each[key as keyof Metadata] === value),
      )
      .map(({ id }) => new DeveloperMetadata(this.script, id).facade);

  private with(wanted: Partial<Metadata>): GoogleFinder {
    Object.assign(this.wanted, wanted);
    return this.facade;
  }
}

const visibility = constantOf('DeveloperMetadataVisibility');
/** The forms of addDeveloperMetadata, the same on spreadsheet, sheet and range. */
export const METADATA_FORMS = [[text], [text, visibility], [text, text], [text, text, visibility]];

/** `sheetId` null: on the spreadsheet. */
export function addMetadata(
  script: Script,
  sheetId: string | null,
  [key, second, third]: readonly unknown[],
): void {
  const { book } = script;
  if (sheetId !== null) checkSheet(book, sheetId);
  const { metadata } = hostDataOf(book.model);
  const shown = (third ?? (typeof second === 'string' ? undefined : second)) as EnumValue | undefined;
  const added: Metadata = {
    id: nextId(metadata),
    sheetId,
    key: key as string,
    value: typeof second === 'string' ? second : null,
    visibility: (shown?.name() as Metadata['visibility']) ?? 'DOCUMENT',
  };
  book.change(() => changeHostData(book.model, book.dispatch, { metadata: [...metadata, added] }));
}

export function metadataOf(script: Script, sheetId: string | null): GoogleMetadata[] {
  return hostDataOf(script.book.model)
    .metadata.filter((each) => each.sheetId === sheetId)
    .map(({ id }) => new DeveloperMetadata(script, id).facade);
}
