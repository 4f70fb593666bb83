/** An element of an XML file with what is in it. */
export interface XmlNode {
  /** Without prefix. */
  readonly name: string;
  /** By name without prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Its own text. */
  readonly text: string;
}

/** A name without its prefix: `oMath` of `m:oMath`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Text as XML has it. */
export function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
