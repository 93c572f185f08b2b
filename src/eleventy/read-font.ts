import { inflateSync } from 'node:zlib';

/**
 * Reads which characters a font can draw: the `cmap` table of a WOFF file (W3C WOFF 1.0, 4; OpenType, cmap formats 4
 * and 12). Drawn without a look here, a character that the font lacks would become a box.
 * @param woff the font's file
 * @returns the code points
 * @throws when the file is no WOFF font with a table for Unicode
 */
export function readCharacters(woff: Buffer): ReadonlySet<number> {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF font.');
  const count = woff.readUInt16BE(12);
  const entries = Array.from({ length: count }, (_, index) => 44 + index * 20);
  const entry = entries.find((at) => woff.toString('latin1', at, at + 4) === 'cmap');
  if (entry === undefined) throw new Error('This font has no cmap table.');
  const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
    number,
    number,
    number,
  ];
  const bytes = woff.subarray(offset, offset + packed);
  return readTable(packed < length ? inflateSync(bytes) : bytes);
}

function readTable(cmap: Buffer): ReadonlySet<number> {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + index * 8),
  );
  const tables = [...new Set(offsets)].map((offset) => cmap.subarray(offset));
  const points = tables.flatMap((table) => {
    const format = table.readUInt16BE(0);
    return format === 4 ? listFormat4(table) : format === 12 ? listFormat12(table) : [];
  });
  if (points.length === 0) throw new Error('This font has no cmap table for Unicode.');
  return new Set(points);
}

/** Segments of characters of the first plane; a character that leads to glyph 0 is one that the font lacks. */
function listFormat4(table: Buffer): number[] {
  const size = table.readUInt16BE(6);
  const points: number[] = [];
  for (let at = 0; at < size; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const place = 16 + 3 * size + at;
    const range = table.readUInt16BE(place);
    for (let point = start; point <= end && point !== 0xffff; point += 1) {
      const glyph =
        range === 0 ? (point + delta) & 0xffff : table.readUInt16BE(place + range + 2 * (point - start));
      if (glyph !== 0) points.push(point);
    }
  }
  return points;
}

/** Groups of characters of all planes. */
function listFormat12(table: Buffer): number[] {
  const groups = Array.from({ length: table.readUInt32BE(12) }, (_, index) => 16 + index * 12);
  return groups.flatMap((at) => {
    const [start, end] = [table.readUInt32BE(at), table.readUInt32BE(at + 4)];
    return Array.from({ length: end - start + 1 }, (_, index) => start + index);
  });
}
