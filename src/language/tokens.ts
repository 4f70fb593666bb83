import { INVISIBLE } from './invisible.ts';

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
  return readTokens(seen).map(({ kind, text: found, lower, start, end, gap }) => ({
    kind,
    text: found,
    lower,
    start: places[start] ?? start,
    end: (places[end - 1] ?? end) + 1,
    gap,
  }));
}

/** Whether a text holds signs that nobody sees, or wide ones, so that its words are not as written. */
export function hidesSigns(text: string): boolean {
  return UNUSUAL.test(text);
}

const UNUSUAL = new RegExp(`[${INVISIBLE}\\uff01-\\uff5e]`, 'u');

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const lowerCase = createLowerCase(text);
  let last = 0;
  // Nothing between two could begin one, so that the next is the first that stands there.
  for (const found of text.match(TOKEN) ?? []) {
    const start = text.indexOf(found, last);
    const end = start + found.length;
    const kind = kindOf(found);
    const lower = kind === 'word' && !isSmall(found) ? lowerCase(start, end) : found;
    tokens.push({ kind, text: found, lower, start, end, gap: start > last || start === 0 });
    last = end;
  }
  return tokens;
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
