import type { Language } from '../../core/language.ts';
import type { BusinessModel, CallError, ReplyOf, RequestOf } from '../../core/sidebar-api.ts';
import { createHost, type FilledCell, type HostFiles } from '../../host/host.ts';

/** The workbook with the filled-in example of a business, as the built add-on makes it. */
export interface ExampleWorkbook {
  readonly cells: readonly FilledCell[];
  /** Where a name of the campaign stands, such as `NetRoi`. */
  readonly placeOf: (name: string) => Pick<FilledCell, 'sheet' | 'address'>;
  readonly tab: string;
  readonly xlsx: Uint8Array;
}

export async function exampleWorkbook(
  files: HostFiles,
  businessModel: BusinessModel,
  language: Language,
): Promise<ExampleWorkbook> {
  // Sentences hold figures, and the other program writes them in English.
  const host = createHost({ files, locale: 'en_US' });
  const request: RequestOf<'addExample'> = { language, businessModel };
  const answer = JSON.parse(
    host.run('callThroughline', JSON.stringify({ call: 'addExample', request })) as string,
  ) as { ok: true; reply: ReplyOf<'addExample'> } | { ok: false; error: CallError };
  if (!answer.ok) {
    const { code, params } = answer.error;
    throw new Error(`the example of ${businessModel} was not built: ${code} ${JSON.stringify(params)}`);
  }
  return {
    cells: host.cells(),
    placeOf: (name) => {
      const place = host.placeOf(`Campaign1_${name}`);
      if (!place) throw new Error(`the workbook has no name Campaign1_${name}`);
      return place;
    },
    tab: answer.reply.tab,
    xlsx: await host.exportXlsx(),
  };
}
