import { escapeXml } from '../packed/xml-node.ts';

/** Fonts that draw signs in the place of letters. */
const SIGNS = /^(?:wingdings(?: [23])?|webdings|symbol)$/iu;
/** Letters that such a font has a sign for; 0xF000 is added by some programs. */
const LETTER = /^[\u0021-\u00ff\uf021-\uf0ff]$/u;

/** Follows which font the text of a run is in, and writes its letters as the signs that they show. */
export interface Symbols {
  /** The font of signs that the open run is in, or null. */
  readonly font: string | null;
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  /** The content of a run of that font, in the place of its text. */
  write(text: string, font: string, prefix: string): string;
}

/** Starts outside of any run. */
export function createSymbols(): Symbols {
  let font: string | null = null;
  let isInRun = false;
  return {
    get font() {
      return font;
    },
    open(name, attributes) {
      if (name === 'r') isInRun = true;
      const own = attributes['ascii'] ?? '';
      if (isInRun && name === 'rFonts' && SIGNS.test(own)) font = own;
    },
    close(name) {
      if (name !== 'r') return;
      font = null;
      isInRun = false;
    },
    write: (text, own, prefix) =>
      Array.from(text, (letter) => writeLetter(letter, own, prefix)).join(''),
  };
}

function writeLetter(letter: string, font: string, prefix: string): string {
  if (!LETTER.test(letter)) {
    return `<${prefix}t xml:space="preserve">${escapeXml(letter)}</${prefix}t>`;
  }
  const code = (0xf000 + (letter.charCodeAt(0) & 0xff)).toString(16).toUpperCase();
  return `<${prefix}sym ${prefix}font="${font}" ${prefix}char="${code}"/>`;
}
