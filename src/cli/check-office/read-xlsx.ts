import { strFromU8, unzipSync } from 'fflate';

export interface OfficeCell {
  readonly value: string | number | boolean;
  readonly isError: boolean;
  readonly isFormula: boolean;
}
/** Cells by their address, `B7`. */
export type OfficeSheet = ReadonlyMap<string, OfficeCell>;

/** What the cells of an Excel file hold, by the name of the sheet. */
export function readXlsx(xlsx: Uint8Array): Map<string, OfficeSheet> {
  const files = unzipSync(xlsx);
  const text = (path: string): string => (files[path] ? strFromU8(files[path]) : '');
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    textsIn(item!),
  );
  const targets = new Map(
    elements(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id, Target }) => [Id, Target]),
  );
  return new Map(
    elements(text('xl/workbook.xml'), 'sheet').map((sheet) => {
      const cells = text(`xl/${targets.get(sheet['r:id'])}`).matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs);
      const read = [...cells].flatMap(([, attributes, content = '']) => {
        const { r: address, t: type } = attributesIn(attributes!);
        const isFormula = /<f[ >/]/.test(content);
        const value = /<v[^>]*>(.*?)<\/v>/s.exec(content)?.[1];
        if (value === undefined && !isFormula) return [];
        return [[address!, { ...readValue(type ?? 'n', value ?? '', shared), isFormula }] as const];
      });
      return [sheet.name!, new Map(read)];
    }),
  );
}

function readValue(type: string, value: string, shared: readonly string[]): Omit<OfficeCell, 'isFormula'> {
  switch (type) {
    case 's':
      return { value: shared[Number(value)]!, isError: false };
    case 'b':
      return { value: value === '1', isError: false };
    case 'n':
      return { value: value === '' ? '' : Number(value), isError: false };
    default:
      return { value: plain(value), isError: type === 'e' };
  }
}

const textsIn = (item: string): string =>
  [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => plain(text!)).join('');

const elements = (xml: string, name: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${name} ([^>]*?)/?>`, 'g'))].map(([, attributes]) =>
    attributesIn(attributes!),
  );

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, plain(value!)]),
  );

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML text as the characters it stands for. */
const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
