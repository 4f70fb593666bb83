import { readFileSync } from 'node:fs';
import { filesIn } from './imports.ts';

/** One text in both languages; what is filled in stands as `${…}`. */
export interface TextPair {
  readonly file: string;
  /** Where it stands in its object: "facts.title". */
  readonly key: string;
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/** A run of texts of one language, by key. */
type Texts = ReadonlyMap<string, readonly string[]>;

/** Words of languages are no texts of the product. */
const NOT_HERE = /^src\/(?:language\/packs|facts)\//u;
/** Where the texts of a language begin: `nl: {`, `nl: '`, `nl: (`, and the page's own `const nl = {`. */
const START = (language: string) =>
  new RegExp(
    `(?<![.\\w])(?:const )?${language}(?:: [^=\\n]+ = |: | = |:\\n\\s+)(?=[{'"\`(]|\\w+\\()`,
    'gu',
  );

/** Every text that the source has in both languages, in the order of the files. */
export function textsOf(folder: string): TextPair[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.ts') && !NOT_HERE.test(file))
    .flatMap((file) => {
      const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      const [nl = [], en = []] = ['nl', 'en'].map((language) =>
        Array.from(source.matchAll(START(language)), (found) =>
          readTexts(source, found.index + found[0].length),
        ),
      );
      return Array.from({ length: Math.max(nl.length, en.length) }, (_, at) =>
        pairUp(file, nl[at] ?? new Map(), en[at] ?? new Map()),
      ).flat();
    });
}

function pairUp(file: string, nl: Texts, en: Texts): TextPair[] {
  return [...new Set([...nl.keys(), ...en.keys()])].map((key) => ({
    file,
    key,
    nl: nl.get(key) ?? [],
    en: en.get(key) ?? [],
  }));
}

const OPENING = '{([';
const CLOSING = '})]';

/** The strings of one value, from where it begins to where it ends, by the keys above each. */
function readTexts(source: string, from: number): Texts {
  const texts = new Map<string, string[]>();
  const keys: string[] = [];
  for (let at = from; at < source.length; at++) {
    const sign = source[at] ?? '';
    if (OPENING.includes(sign)) keys.push('');
    else if (CLOSING.includes(sign) && keys.pop() === undefined) break;
    else if (keys.length === 0 && (sign === ',' || sign === ';')) break;
    const named = readKey(source, at);
    if (named !== null) {
      keys[keys.length - 1] = named.key;
      at = named.end;
    } else if (`'"\``.includes(sign)) {
      const { text, end } = readString(source, at);
      const place = keys.filter((part) => part !== '').join('.');
      // The code of a language, as functions take it last, is not read by anybody.
      if (source[end + 1] !== ')' || !/^(?:nl|en)$/u.test(text))
        texts.set(place, [...(texts.get(place) ?? []), text]);
      at = end;
    }
  }
  return texts;
}

/** `title:` or `'unknown-source':` behind a brace or a comma. */
function readKey(
  source: string,
  at: number,
): { readonly key: string; readonly end: number } | null {
  if (!/[{,]\s*$/u.test(source.slice(Math.max(0, at - 40), at))) return null;
  const [all, quoted, plain] =
    /^(?:'([^'\n]+)'|(\w+)):(?=\s)/u.exec(source.slice(at, at + 80)) ?? [];
  if (all === undefined) return null;
  return { key: quoted ?? plain ?? '', end: at + all.length - 1 };
}

/** A string from its quote on, as it is read: with its escapes undone and `${…}` for what is filled in. */
function readString(source: string, from: number): { readonly text: string; readonly end: number } {
  const quote = source[from];
  let text = '';
  let at = from + 1;
  while (at < source.length && source[at] !== quote) {
    if (source[at] === '\\') text += source[++at] === 'n' ? '\n' : (source[at] ?? '');
    else if (quote === '`' && source.startsWith('${', at)) {
      at = endOfGap(source, at + 2);
      text += '${…}';
    } else text += source[at] ?? '';
    at++;
  }
  return { text, end: at };
}

/** The brace that closes a `${`; strings inside it may hold braces. */
function endOfGap(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const sign = source[at] ?? '';
    if (`'"\``.includes(sign)) at = readString(source, at).end;
    else if (sign === '{') depth++;
    else if (sign === '}' && depth-- === 0) return at;
  }
  return source.length;
}
