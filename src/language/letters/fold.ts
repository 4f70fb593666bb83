import { INVISIBLE } from './invisible.ts';

const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu');
/** And the space that a mark stands on where it comes apart from one: "ﱞ". */
const MARKS = / ?\p{M}+/gu;
/** Letters that NFKD leaves as they are. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};
const SPECIAL = /[ßæœøđłıðþ]/gu;

// oxlint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/u;

/** Letters with points between them and nothing else: an abbreviation. */
const DOTTED = /^\p{L}(?:\.\p{L})+\.?$/u;

/**
 * Lower case without marks: "Één" → "een", "Ærø" → "aero", "E.C.B." → "ecb". Soft hyphens and joiners
 * go.
 */
export function fold(text: string): string {
  // Nearly all words are plain ASCII, and normalising is the dearest step of the analysis.
  if (ASCII.test(text)) return withoutPoints(text).toLowerCase();
  const lower = withoutPoints(stripInvisible(text)).toLowerCase();
  if (ASCII.test(lower)) return lower;
  const folded = lower
    .normalize('NFKD')
    // Again: "𝐀" has no lower case of its own, but the "A" that it comes apart into has.
    .toLowerCase()
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
  // A sign that is but a mark is a word all the same.
  return folded === '' ? lower : folded;
}

/** As `fold`, but the letters given keep their marks: they are letters of their own there. */
export function foldExcept(text: string, ownLetters: string): string {
  const lower = stripInvisible(text).toLowerCase().normalize('NFC');
  return Array.from(lower, (letter) => (ownLetters.includes(letter) ? letter : fold(letter))).join(
    '',
  );
}

function withoutPoints(text: string): string {
  return text[1] === '.' && DOTTED.test(text) ? text.replaceAll('.', '') : text;
}

function stripInvisible(text: string): string {
  return text.replace(UNSEEN, '');
}
