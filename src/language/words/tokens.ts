import { INVISIBLE } from '../letters/invisible.ts';
import { endOfPlain } from '../letters/plain.ts';

/** A number in digits, a word (which may end in digits: "A12"), a single mark, or the text's edge. */
export type TokenKind = 'digits' | 'word' | 'mark' | 'edge';

/** A word of a text where it stands. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly gap: boolean;
}

/** What stands beyond either end of a text. */
const EDGE: Token = {
  kind: 'edge',
  text: '',
  lower: '',
  start: -1,
  end: -1,
  gap: true,
};

/**
 * Longer runs than any number or word are cut: a megabyte without a space costs no more. The sign of
 * the guilder is a letter to Unicode, and stands before digits without a space.
 */
const TOKEN =
  /\d{1,20}(?:[.,]\d{1,20}){0,8}|(?!ƒ\d)[\p{L}\p{M}][\p{L}\p{M}\d]{0,63}(?:['’]\p{L}[\p{L}\p{M}]{0,31})?|[^\s\p{Cf}]/gu;

/** What is written in a word and is none of its letters, and forms of signs that are as wide as a Chinese one. */
const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'u');
const WIDE = /[\uff01-\uff5e]/gu;
const WIDER_BY = 0xfee0;

/** The numbers, words and marks of a text, in order; what nobody sees parts none of them. */
export function tokenize(text: string): Token[] {
  // Plain text of nearly all passages.
  if (!hidesSigns(text)) return readTokens(text);
  const narrow = text.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDER_BY));
  if (!HIDDEN.test(narrow)) return readTokens(narrow);
  const places: number[] = [];
  let seen = '';
  for (let place = 0; place < narrow.length; place++) {
    const unit = narrow.charAt(place);
    if (HIDDEN.test(unit)) continue;
    places.push(place);
    seen += unit;
  }
  // One after the other, as those of all other texts: an array by `map` may be of another form.
  const tokens: Token[] = [];
  for (const { kind, text: found, lower, start, end, gap } of readTokens(seen)) {
    const [from, to] = [places[start] ?? start, (places[end - 1] ?? end) + 1];
    tokens.push({ kind, text: found, lower, start: from, end: to, gap });
  }
  return tokens;
}

/** Whether a text holds signs that nobody sees, or wide ones, so that its words are not as written. */
export function hidesSigns(text: string): boolean {
  return UNUSUAL.test(text);
}

const UNUSUAL = new RegExp(`[${INVISIBLE}\\uff01-\\uff5e]`, 'u');

/**
 * Nearly all of a text is plain ASCII, of which words and marks are told by their codes: several times as
 * fast as by the pattern, which reads the rest.
 */
function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const lowerCase = createLowerCase(text);
  let last = 0;
  for (let at = 0; at < text.length;) {
    const sort = sortAt(text, at);
    if (sort === SPACE) {
      at++;
      continue;
    }
    const plainEnd = sort === OTHER ? -1 : findPlainEnd(text, at, sort);
    const start = plainEnd > 0 ? at : findToken(text, at);
    if (start < 0) break;
    const end = plainEnd > 0 ? plainEnd : TOKEN.lastIndex;
    const found = text.slice(start, end);
    const kind = plainEnd > 0 ? (KINDS[sort] ?? 'edge') : kindOf(found);
    const lower = kind === 'word' && !isSmall(found) ? lowerCase(start, end) : found;
    tokens.push({ kind, text: found, lower, start, end, gap: start > last || start === 0 });
    last = end;
    at = end;
  }
  return tokens;
}

/** Where the next token begins, which may be further on; it ends at the pattern's `lastIndex`. */
function findToken(text: string, from: number): number {
  TOKEN.lastIndex = from;
  return TOKEN.exec(text)?.index ?? -1;
}

/** Where a token of one of the plain sorts ends; -1 where only the pattern tells. */
function findPlainEnd(text: string, start: number, sort: number): number {
  if (sort === MARK) return start + 1;
  const isWord = sort === LETTER;
  const end = isWord ? endOfPlain(text, start, MOST_LETTERS) : endOfDigits(text, start);
  if (end - start > (isWord ? MOST_LETTERS : MOST_DIGITS)) return -1;
  // "4,4", "it's": marks that may stand inside; a letter beyond ASCII goes on.
  const goesOn =
    end < text.length &&
    (sortAt(text, end) === OTHER ||
      (isWord ? JOINS_LETTERS : JOINS_DIGITS).includes(text.charAt(end)));
  return goesOn ? -1 : end;
}

function endOfDigits(text: string, start: number): number {
  let end = start + 1;
  while (end - start <= MOST_DIGITS && sortAt(text, end) === DIGIT) end++;
  return end;
}

const MOST_DIGITS = 20;
const MOST_LETTERS = 64;
const JOINS_DIGITS = '.,';
const JOINS_LETTERS = "'";

const [SPACE, LETTER, DIGIT, MARK, OTHER] = [0, 1, 2, 3, 4] as const;
/** What a token is that begins with one of these sorts. */
const KINDS: readonly TokenKind[] = ['edge', 'word', 'digits', 'mark', 'edge'];
/** The sort of each sign of ASCII, by its code. */
const SORTS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/\s/u.test(sign)) return SPACE;
  if (/\d/u.test(sign)) return DIGIT;
  return /[a-z]/iu.test(sign) ? LETTER : MARK;
});

/** Behind the end of a text there is no code, which is none of ASCII. */
function sortAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code < 0x80 ? (SORTS[code] ?? OTHER) : OTHER;
}

/** Whether a word has only letters from a to z, as most have: it is its own lower case. */
function isSmall(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Lower case of parts of a text; the whole is lowered once, since its words are many. */
function createLowerCase(text: string): (start: number, end: number) => string {
  const whole = text.toLowerCase();
  // Marks of their own, and "İ", which is one code unit longer in lower case.
  const isPlain = whole.length === text.length && !/[\u0300-\u036f’]/u.test(text);
  if (isPlain) return (start, end) => whole.slice(start, end);
  return (start, end) => text.slice(start, end).toLowerCase().normalize('NFC').replaceAll('’', "'");
}

function kindOf(found: string): TokenKind {
  const code = found.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'digits';
  if (found.length > 1 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
    return isPair(found) ? 'mark' : 'word';
  }
  return code > 127 && /[\p{L}\p{M}]/u.test(found) ? 'word' : 'mark';
}

/** A mark outside the basic plane, such as an emoji, is two code units. */
function isPair(found: string): boolean {
  return found.charCodeAt(0) >= 0xd800 && !/^[\p{L}\p{M}]/u.test(found);
}

/** The token at a place; beyond the ends of the text, its edge. */
export function tokenAt(tokens: readonly Token[], place: number): Token {
  return tokens[place] ?? EDGE;
}
