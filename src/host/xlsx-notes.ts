import { helpers } from './engine.ts';
import type { Note } from './host-data.ts';
import { escapeXml } from './xlsx-xml.ts';

/** A sheet's file with the parts that belong to it. */
export interface SheetParts {
  readonly index: number;
  readonly sheet: string;
  /** The sheet's relationships; undefined where it has none yet. */
  readonly relationships: string | undefined;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Excel keeps a cell note in two parts: the text in one, the yellow box in another. Paths with their contents. */
export function noteParts(
  { index, sheet, relationships }: SheetParts,
  notes: readonly Note[],
): [string, string][] {
  const drawing = `vmlDrawing${index}.vml`;
  const comments = `comments${index}.xml`;
  const links =
    `<Relationship Id="rIdNotes" Type="${OFFICE}/comments" Target="../${comments}"/>` +
    `<Relationship Id="rIdNoteBoxes" Type="${OFFICE}/vmlDrawing" Target="../drawings/${drawing}"/>`;
  const existing = relationships ?? `<Relationships xmlns="${PACKAGE}"></Relationships>`;
  const anchor = sheet.includes('<tableParts') ? '<tableParts' : '</worksheet>';
  return [
    [
      `xl/worksheets/sheet${index}.xml`,
      sheet.replace(anchor, `<legacyDrawing r:id="rIdNoteBoxes"/>${anchor}`),
    ],
    [
      `xl/worksheets/_rels/sheet${index}.xml.rels`,
      existing.replace('</Relationships>', `${links}</Relationships>`),
    ],
    [`xl/${comments}`, commentsXml(notes)],
    [`xl/drawings/${drawing}`, boxesXml(index, notes)],
  ];
}

/** What [Content_Types].xml says about the notes of the sheets with these indexes. */
export function withNoteTypes(contentTypes: string, indexes: readonly number[]): string {
  if (indexes.length === 0) return contentTypes;
  const comments = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
  const vml = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
  const overrides = indexes.map(
    (index) => `<Override PartName="/xl/comments${index}.xml" ContentType="${comments}"/>`,
  );
  return contentTypes.replace(
    '</Types>',
    `<Default Extension="vml" ContentType="${vml}"/>${overrides.join('')}</Types>`,
  );
}

function commentsXml(notes: readonly Note[]): string {
  const list = notes.map(({ range, text }) => {
    const cell = helpers.toXC(range.zone.left, range.zone.top);
    return `<comment ref="${cell}" authorId="0"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><comments xmlns="${MAIN}"><authors><author></author></authors><commentList>${list.join('')}</commentList></comments>`;
}

function boxesXml(index: number, notes: readonly Note[]): string {
  const boxes = notes.map(({ range: { zone } }, number) => {
    const anchor = [zone.left + 1, 12, zone.top, 4, zone.left + 4, 12, zone.top + 5, 4].join(', ');
    return (
      `<v:shape id="_x0000_s${1025 + index * 1024 + number}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto"` +
      ' style="position:absolute;visibility:hidden"><v:fill color2="#ffffe1"/><v:textbox/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${zone.top}</x:Row><x:Column>${zone.left}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${index + 1}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${boxes.join('')}</xml>`
  );
}
