/** What drawing needs to know of a font, from its file. */
export interface FontMetrics {
  /** Whether the font has a sign for a character. */
  has(codePoint: number): boolean;
  /** Width of a text, in ems. */
  widthOf(text: string): number;
}

/** What a character that the font lacks is taken to be wide. */
const UNKNOWN_EM = 1;

/**
 * Reads widths and characters of the basic plane out of a TrueType file (tables head, hhea, hmtx
 * and cmap format 4; https://learn.microsoft.com/typography/opentype/spec/).
 * @throws Error where it is no such file.
 */
export function readFont(file: Buffer): FontMetrics {
  const tables = readTables(file);
  const unitsPerEm = file.readUInt16BE(tableAt(tables, 'head') + 18);
  const widths = file.readUInt16BE(tableAt(tables, 'hhea') + 34);
  const hmtx = tableAt(tables, 'hmtx');
  const glyphs = readCharacters(file, tableAt(tables, 'cmap'));
  const advance = (codePoint: number): number => {
    const glyph = glyphs.get(codePoint);
    if (glyph === undefined) return UNKNOWN_EM;
    return file.readUInt16BE(hmtx + 4 * Math.min(glyph, widths - 1)) / unitsPerEm;
  };
  return {
    has: (codePoint) => glyphs.has(codePoint),
    widthOf: (text) =>
      Array.from(text).reduce((sum, sign) => sum + advance(sign.codePointAt(0) ?? 0), 0),
  };
}

function readTables(file: Buffer): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let place = 0; place < file.readUInt16BE(4); place++) {
    const entry = 12 + 16 * place;
    tables.set(file.toString('latin1', entry, entry + 4), file.readUInt32BE(entry + 8));
  }
  return tables;
}

function tableAt(tables: ReadonlyMap<string, number>, name: string): number {
  const at = tables.get(name);
  if (at === undefined) throw new Error(`the font has no table ${name}`);
  return at;
}

/** Code points of the basic plane → the numbers of their glyphs. */
function readCharacters(file: Buffer, cmap: number): ReadonlyMap<number, number> {
  const at = findSegmentMap(file, cmap);
  const segments = file.readUInt16BE(at + 6) / 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment++) {
    const endAt = at + 14 + 2 * segment;
    const startAt = endAt + 2 * segments + 2;
    const end = file.readUInt16BE(endAt);
    const start = file.readUInt16BE(startAt);
    const delta = file.readUInt16BE(startAt + 2 * segments);
    const offsetAt = startAt + 4 * segments;
    const offset = file.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed =
        offset === 0 ? code : file.readUInt16BE(offsetAt + offset + 2 * (code - start));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function findSegmentMap(file: Buffer, cmap: number): number {
  for (let place = 0; place < file.readUInt16BE(cmap + 2); place++) {
    const at = cmap + file.readUInt32BE(cmap + 4 + 8 * place + 4);
    if (file.readUInt16BE(at) === 4) return at;
  }
  throw new Error('the font has no character map of format 4');
}
