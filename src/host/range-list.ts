import { flag, flagOrNull, integer, text, textOrNull } from './argument.ts';
import type { Range } from './range.ts';
import type { Script } from './script.ts';
import { constantOf, Emulated, kind, makes, writes } from './strict.ts';

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

const side = flagOrNull;
const RANGE_LIST = kind('RangeList', {
  getRanges: makes(),
  setBackground: writes([textOrNull]),
  setFontColor: writes([textOrNull]),
  setFontWeight: writes([textOrNull]),
  setFontStyle: writes([textOrNull]),
  setFontSize: writes([integer]),
  setNumberFormat: writes([text]),
  setHorizontalAlignment: writes([textOrNull]),
  setVerticalAlignment: writes([textOrNull]),
  setWrap: writes([flag]),
  setNote: writes([textOrNull]),
  clearContent: writes(),
  setBorder: writes(
    [side, side, side, side, side, side],
    [side, side, side, side, side, side, textOrNull, constantOf('BorderStyle')],
  ),
});

export class RangeList
  extends Emulated<GoogleRangeList>
  implements Pick<GoogleRangeList, keyof typeof RANGE_LIST.members>
{
  readonly kind = RANGE_LIST;
  constructor(
    script: Script,
    private readonly ranges: readonly Range[],
  ) {
    super(script);
  }

  getRanges = () => this.ranges.map((range) => range.facade);
  setBackground = (color: string | null) => this.each((range) => range.setBackground(color));
  setFontColor = (color: string | null) => this.each((range) => range.setFontColor(color));
  setFontWeight = (weight: string | null) => this.each((range) => range.setFontWeight(weight));
  setFontStyle = (slant: string | null) => this.each((range) => range.setFontStyle(slant));
  setFontSize = (size: number) => this.each((range) => range.setFontSize(size));
  setNumberFormat = (format: string) => this.each((range) => range.setNumberFormat(format));
  setHorizontalAlignment = (alignment: string | null) =>
    this.each((range) => range.setHorizontalAlignment(alignment));
  setVerticalAlignment = (alignment: string | null) =>
    this.each((range) => range.setVerticalAlignment(alignment));
  setWrap = (wraps: boolean) => this.each((range) => range.setWrap(wraps));
  setNote = (note: string | null) => this.each((range) => range.setNote(note));
  clearContent = () => this.each((range) => range.clearContent());
  setBorder = (...border: Parameters<Range['setBorder']>) => this.each((range) => range.setBorder(...border));

  private each(act: (range: Range) => void): GoogleRangeList {
    for (const range of this.ranges) act(range);
    return this.facade;
  }
}
