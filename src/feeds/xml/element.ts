/** An element of XML, as an object until the file is printed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** A text, or elements; empty for none. */
  readonly content: string | readonly XmlElement[];
}

/** What an element may hold; what is undefined is left out. */
type Content = string | number | readonly (XmlElement | undefined)[];

/**
 * Describes an element with attributes.
 * @param name its name, which the format gives
 * @param attributes by name; those that are undefined are left out
 * @param content a text or the elements in it
 */
export function elementWith(
  name: string,
  attributes: XmlElement['attributes'],
  content: Content = '',
): XmlElement {
  if (typeof content === 'string' || typeof content === 'number')
    return { name, attributes, content: String(content) };
  return { name, attributes, content: content.filter((child) => child !== undefined) };
}

/**
 * Describes an element without attributes.
 * @param name its name, which the format gives
 * @param content a text or the elements in it
 */
export function element(name: string, content: Content): XmlElement {
  return elementWith(name, {}, content);
}
