/** Words that a hyphen at the end of a line waits for: "in- en uitvoer", "short- and long-term". */
const PAIRING = /^(?:en|of|and|or|und|oder|et|ou|och|eller|y|o|e)\b/iu;
const CUT = /([\p{L}\p{N}-]*\p{L})([-\u2010\u00ad])$/u;
const HYPHENS: ReadonlySet<string | undefined> = new Set(['-', '\u2010', '\u00ad']);
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words of a text, to tell which hyphens are its own. */
export type Vocabulary = ReadonlySet<string>;

/** All words in the lines but those that a line's end may have cut. */
export function collectVocabulary(lines: readonly { readonly text: string }[]): Vocabulary {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?!-?$)/gu)) {
      words.add(word.toLowerCase());
    }
  }
  return words;
}

/** Two lines as one text: hyphens that only divide a word go, those that belong to it stay. */
export function joinText(text: string, next: string, words: Vocabulary): string {
  // Most lines end in no hyphen, and need not be looked through for the word before one.
  const cut = HYPHENS.has(text.at(-1)) ? CUT.exec(text) : null;
  const rest = /^\p{L}[\p{L}\p{N}-]*/u.exec(next)?.[0];
  if (!cut || rest === undefined) {
    const isCjk = CJK.test(text.at(-1) ?? '') && CJK.test(next.at(0) ?? '');
    return isCjk || /[/\p{N}][-–]$/u.test(text) ? text + next : `${text} ${next}`;
  }
  const [, start = '', hyphen = '-'] = cut;
  if (hyphen === '\u00ad') return text.slice(0, -1) + next;
  if (PAIRING.test(rest)) return `${text} ${next}`;
  const isWhole = words.has(`${start}${rest}`.toLowerCase());
  const isCompound = words.has(`${start}-${rest}`.toLowerCase());
  const keepsHyphen = isWhole ? false : isCompound || /^\p{Lu}/u.test(rest);
  return (keepsHyphen ? text : text.slice(0, -1)) + next;
}
