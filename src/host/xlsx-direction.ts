const STYLES = 'xl/styles.xml';

/**
 * Texts of a sheet from right to left read that way too. Left to themselves, Excel and LibreOffice go by a text's first
 * letter, and a sentence that begins with "ROI" comes out in pieces. `sheets` are the paths of those sheets.
 */
export function readFromRightToLeft(parts: Map<string, string>, sheets: readonly string[]): void {
  if (sheets.length === 0) return;
  const styles = parts.get(STYLES)!;
  const [all, count, looks] = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/s.exec(styles)!;
  // A look may serve sheets of both directions: the others get copies of all of them, behind the originals.
  const first = Number(count);
  const copies = looks!.replace(/<xf\b([^>]*?)(?:\/>|>(.*?)<\/xf>)/gs, turned);
  parts.set(
    STYLES,
    styles.replace(all, () => `<cellXfs count="${first * 2}">${looks}${copies}</cellXfs>`),
  );
  for (const path of sheets) {
    const turn = (_: string, address: string, look = '0') => `<c r="${address}" s="${first + Number(look)}"`;
    parts.set(path, parts.get(path)!.replace(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g, turn));
  }
}

function turned(_: string, attributes: string, content = ''): string {
  const order = 'readingOrder="2"';
  if (content.includes('<alignment ')) {
    return `<xf${attributes}>${content.replace('<alignment ', `<alignment ${order} `)}</xf>`;
  }
  return `<xf${attributes} applyAlignment="1"><alignment ${order}/>${content}</xf>`;
}
