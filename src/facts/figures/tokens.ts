/** A number in digits, a word (which may end in digits: "A12"), a single mark, or the text's edge. */
export interface Token {
  readonly kind: 'digits' | 'word' | 'mark' | 'edge';
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly gap: boolean;
}

/** What stands beyond either end of a text. */
const EDGE: Token = { kind: 'edge', text: '', lower: '', start: -1, end: -1, gap: true };

/** Longer runs than any number or word are cut: a megabyte without a space costs no more. */
const TOKEN =
  /(\d{1,20}(?:[.,]\d{1,20}){0,8})|([\p{L}\p{M}][\p{L}\p{M}\d]{0,63}(?:['’]\p{L}[\p{L}\p{M}]{0,31})?)|[^\s\p{Cf}]/gu;

/** The numbers, words and marks of a text, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [found, digits, word] = match;
    const start = match.index;
    tokens.push({
      kind: digits === undefined ? (word === undefined ? 'mark' : 'word') : 'digits',
      text: found,
      lower: word === undefined ? found : lowerCase(found),
      start,
      end: start + found.length,
      gap: start > end || start === 0,
    });
    end = start + found.length;
  }
  return tokens;
}

/** The token at a place; beyond the ends of the text, its edge. */
export function tokenAt(tokens: readonly Token[], place: number): Token {
  return tokens[place] ?? EDGE;
}

function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  // oxlint-disable-next-line no-control-regex -- all of ASCII is meant
  return /^[\u0000-\u007f]*$/u.test(lower) ? lower : lower.normalize('NFC').replaceAll('’', "'");
}
