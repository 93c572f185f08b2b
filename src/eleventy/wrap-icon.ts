/**
 * Puts a PNG into an icon file, as browsers ask for it by the name `favicon.ico`: a header of 22 bytes, then the PNG
 * (the ICO format; PNG inside it since Windows Vista).
 * @param png a square picture of at most 255 pixels
 */
export function wrapIcon(png: Buffer): Buffer {
  const size = png.readUInt32BE(16);
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.set([size, size], 6);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
