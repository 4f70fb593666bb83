import { endOfPlain, findStart, isPlain } from '../../../language/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { NamePart } from './name-part.ts';
import type { Word } from './word.ts';
import { hasCapital, isAllCapitals, mayBeName } from './word-shape.ts';

/** A word of a text with what belongs inside it ("bol.com", "Coca-Cola", "N.V", "AT&T"). */
export class Token {
  readonly text: string;
  readonly start: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Its capital may be due to its place: first of a sentence, a quotation, an item. */
  readonly opens: boolean;
  readonly #lexicon: Lexicon;
  #word: Word | undefined;

  constructor(text: string, start: number, gap: string, opens: boolean, lexicon: Lexicon) {
    this.text = text;
    this.start = start;
    this.gap = gap;
    this.opens = opens;
    this.#lexicon = lexicon;
  }

  get end(): number {
    return this.start + this.text.length;
  }

  /** What is known of it: looked up when it is asked for, as most words are near no name. */
  get word(): Word {
    return (this.#word ??= this.#lexicon.word(this.text));
  }

  /** Whether it can be part of a name; its letters tell that most cannot, without a look-up. */
  get isName(): boolean {
    return mayBeName(this.text) && this.word.shape.isName;
  }

  /** What of it can stand in a name; null where nothing can. */
  get part(): NamePart | null {
    return mayBeName(this.text) ? this.word.part : null;
  }
}

/**
 * Runs are cut at 64 characters, so that a megabyte without a space costs no more than one with
 * spaces. A dot stays inside before a short lower-case ending (bol.com), between initials (N.V) and
 * between digits; elsewhere it ends a sentence whose space is missing.
 */
const TOKEN =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[&+'’‑-](?=[\p{L}\p{N}])|(?<=\p{L}{3})\+(?![\p{L}\p{N}+])|\.(?=\p{Ll}{2,4}(?![\p{L}\p{N}])|(?<=\p{N}\.)\p{N}|(?<=(?<![\p{L}\p{N}])\p{L}\.)\p{L}(?![\p{L}\p{N}])|(?<=\.\p{L}\.)\p{L}(?![\p{L}\p{N}]))){0,63}/uy;

const LONGEST = 64;
/** Signs with which a word may go on. */
const JOINTS = "&+'-.";

/** "J", "J.K": a dot after initials ends no sentence. */
const INITIALS = /^\p{L}(?:\.\p{L}){0,5}$/u;

const ENDS_SENTENCE = /[.!?…:•*|\n]|\) [-–—] $|(?:^|[\s(])[“„«‘"'”]$/u;

const DASH = /^ [-–—] $/u;

/**
 * The words of a text, in order.
 * @param isSentence whether its first word opens one
 */
export function tokenize(text: string, lexicon: Lexicon, isSentence = true): Token[] {
  const tokens: Token[] = [];
  let before: Token | undefined;
  // "DEN HAAG – ", "GENT/BREDA – ": all so far has capitals, as a dateline has, or is its date.
  let isDateline = true;
  // "Breda, 24 oktober 2024 – "
  let isDate = true;
  for (let start = findStart(text, 0); start >= 0;) {
    const found = text.slice(start, findEnd(text, start));
    const end = before?.end ?? 0;
    const gap = start === end + 1 && text[end] === ' ' ? ' ' : text.slice(end, start);
    const opens = before
      ? opensAfter(gap, before) || ((isDateline || (isDate && tokens.length > 1)) && DASH.test(gap))
      : isSentence;
    const isFirst = before === undefined;
    before = new Token(found, start, gap, opens, lexicon);
    isDateline &&= isAllCapitals(found) || (!isFirst && isOfDate(before));
    isDate &&= isFirst ? hasCapital(found) : isOfDate(before);
    tokens.push(before);
    start = findStart(text, start + found.length);
  }
  return tokens;
}

// Nearly all words are of plain letters, which their codes tell several times as fast as the pattern.

/** Where the word ends that begins at a place. */
function findEnd(text: string, start: number): number {
  const end = endOfPlain(text, start, LONGEST);
  if (end > start && end - start <= LONGEST && endsAt(text, end)) return end;
  TOKEN.lastIndex = start;
  return start + (TOKEN.exec(text)?.[0].length ?? 1);
}

/** Whether a run of plain letters is over there: the sign is none that goes on, or nothing goes on behind it. */
function endsAt(text: string, end: number): boolean {
  if (end === text.length) return true;
  const code = text.charCodeAt(end);
  if (code >= 0x80) return false;
  const sign = text.charAt(end);
  if (!JOINTS.includes(sign)) return true;
  const next = text.charCodeAt(end + 1);
  return sign !== '+' && !isPlain(next) && !(next >= 0x80);
}

/** "7 augustus 2024" */
function isOfDate({ text, word }: Token): boolean {
  return /^\p{N}{1,4}$/u.test(text) || word.is('calendar');
}

function opensAfter(gap: string, before: Token): boolean {
  if (gap === ' ') return false;
  if (gap === '. ') return !isShortened(before);
  // "BREDA - De …"
  if (before.opens && DASH.test(gap)) return isAllCapitals(before.text);
  return ENDS_SENTENCE.test(gap);
}

const SHORTENED = ['shortened', 'abbreviations', 'legalForms'] as const;

/** "dr.", "Inc.", "J.K.", "feb.": the sentence goes on behind the point. */
function isShortened({ text, word }: Token): boolean {
  if (INITIALS.test(text) || SHORTENED.some((kind) => word.is(kind))) return true;
  // "out" is a month elsewhere, and "juni" is not shortened.
  const isMonth = word.is('calendar') && !word.is('functionWords') && !word.isOrdinary;
  return text.length < 5 && isMonth;
}
