/** Excel's limit; longer names would be cut when the workbook is saved for it. */
const LONGEST = 31;
/** So much of a name goes rather than that it ends within a word. */
const LONGEST_LOST = 12;

/** A tab's name that Sheets, Excel and LibreOffice all accept. */
export function tabName(prefix: string, name: string): string {
  const clean = `${prefix} ${name}`.replace(/[:\\/?*[\]']/g, ' ').replace(/\s+/g, ' ');
  if (clean.trim().length <= LONGEST) return clean.trim();
  const lastSpace = clean.lastIndexOf(' ', LONGEST);
  return clean.slice(0, LONGEST - lastSpace <= LONGEST_LOST ? lastSpace : LONGEST).trim();
}

/** Of a tab that gives way to a new one of its name: `Costs (before update)`. */
export function asideTabName(name: string, words: string, taken: readonly string[]): string {
  const suffix = ` (${words})`;
  return freeTabName(name.slice(0, LONGEST - suffix.length).trimEnd() + suffix, taken);
}

/** The first of `name (2)`, `name (3)` … that no tab has. Sheets compares tab names without case. */
export function freeTabName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
