import { Parser } from 'htmlparser2';
import { decode } from '../../files/decode.ts';
import { foldWhiteSpace } from '../../fold-white-space.ts';

/** An element of an XML file. */
export interface XmlElement {
  /** Without prefix: `title` for `<dc:title>`. */
  readonly name: string;
  /** By full name: `opf:role`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, white space folded. */
  readonly text: string;
}

/**
 * The elements of a small XML file (metadata, lists of contents) in their order, without their
 * nesting. Entities that a file declares itself are left as they are: none grows, none is fetched.
 */
export function readXml(bytes: Uint8Array | undefined): XmlElement[] {
  const decoded = bytes ? decode(bytes) : { text: '' };
  if ('failure' in decoded) return [];
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name: name.slice(name.indexOf(':') + 1), attributes, text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(decoded.text);
  return elements.map((element) => ({ ...element, text: foldWhiteSpace(element.text) }));
}

/** The texts of all elements of that name. */
export function textsOf(elements: readonly XmlElement[], name: string): string[] {
  return elements.flatMap((element) =>
    element.name === name && element.text !== '' ? [element.text] : [],
  );
}
