/**
 * A text as a part of a text fragment. A bare `-` would make it a prefix or a suffix, `,` and `&`
 * end it; the rest is what Markdown and terminals would read as signs of their own.
 */
export function encodeFragment(text: string): string {
  return encodePart(text).replace(/[-!'()*_~]/gu, encodeSign);
}

/** A part of a path; half a sign, which no address can hold, is a question mark of its own. */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** An address whose signs mean nothing in Markdown, and end no link. */
export function encodeAddress(address: URL): string {
  return address.href.replace(/[()<>[\]|`*\\"'^{}]/gu, encodeSign);
}

function encodeSign(sign: string): string {
  return `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
}
