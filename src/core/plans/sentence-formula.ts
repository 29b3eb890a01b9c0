/**
 * A sentence with live figures: the template's `{places}` are replaced by expressions of the sheet.
 * Without leading '='. Throws for a place without an expression: the cell would show an empty gap.
 */
export function sentenceFormula(template: string, places: Readonly<Record<string, string>>): string {
  const parts = template.split(/\{(\w+)\}/).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [quoted(part)];
    const expression = places[part];
    if (expression === undefined) throw new Error(`"${template}" has no expression for {${part}}`);
    return [expression];
  });
  return parts.length === 0 ? '""' : parts.join('&');
}

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Formats without decimal marks only: those of TEXT are read in the spreadsheet's locale. */
export const percentText = (expression: string): string => `TEXT(${expression};"0%")`;

/** An amount inside a sentence, in the spreadsheet's own decimal mark. */
export const amountText = (expression: string): string => `ROUND(${expression};2)`;

/** `2026-03-31`, put together from numbers: the letters of TEXT's date formats differ between programs. */
export const dayText = (day: string): string =>
  `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day});2)&"-"&RIGHT("0"&DAY(${day});2)`;
