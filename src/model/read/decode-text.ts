/**
 * Turns the bytes of a file into text.
 * @param bytes the file as it is stored
 * @returns its text without a byte order mark, or a sentence on why it cannot be read and the line of the first wrong byte
 */
export function decodeText(bytes: Uint8Array): string | { line: number | undefined; message: string } {
  const [first, second] = bytes;
  if (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    bytes.subarray(0, 4).includes(0)
  ) {
    return { line: undefined, message: `this file is saved as UTF-16. ${remedy}` };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { line: lineOfFirstError(bytes), message: `this file is not saved as UTF-8 here. ${remedy}` };
  }
}

const remedy = 'Save it again and choose the encoding UTF-8.';

function lineOfFirstError(bytes: Uint8Array): number {
  // A letter of UTF-8 never holds the byte of a line feed, so that each line can be tried alone.
  let line = 1;
  for (let from = 0; from <= bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, from);
    const end = feed === -1 ? bytes.length : feed;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, end));
    } catch {
      return line;
    }
    from = end + 1;
  }
  return 1;
}
