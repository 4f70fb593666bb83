import type { FigureReading } from '../../figure-reading.ts';
import { tokenAt } from '../../../read/index.ts';
import type { Lexicon } from '../../words/lexicon-type.ts';

/** A cardinal in words and the place of the token after it. */
export interface Cardinal {
  readonly value: number;
  readonly next: number;
}

/** The cardinal that begins at a token: "tweehonderdvijftig", "two hundred and fifty thousand". */
export function readCardinal(reading: FigureReading, first: number): Cardinal | null {
  const { tokens, lexicon } = reading;
  const head = readBelowThousand(reading, first);
  if (!head) return null;
  if (!lexicon.thousand.includes(tokenAt(tokens, head.next).lower)) {
    return addHundreds(reading, head);
  }
  const rest = readBelowThousand(reading, skipLink(reading, head.next + 1));
  const value = head.value * 1000;
  return rest && rest.value < 1000
    ? { value: value + rest.value, next: rest.next }
    : { value, next: head.next + 1 };
}

/** "tweeduizend achthonderd": thousands in one word, and what is left in the next. */
function addHundreds(reading: FigureReading, head: Cardinal): Cardinal {
  if (head.value < 1000 || head.value % 1000 !== 0) return head;
  const rest = readBelowThousand(reading, head.next);
  if (!rest || rest.value < 20 || rest.value >= 1000) return head;
  return { value: head.value + rest.value, next: rest.next };
}

function readBelowThousand(reading: FigureReading, first: number): Cardinal | null {
  const { tokens, lexicon } = reading;
  const head = readHundreds(reading, first) ?? readBelowHundred(reading, first);
  if (!head || head.value % 100 !== 0 || head.value >= 1000) return head;
  const rest = readBelowHundred(reading, skipLink(reading, head.next));
  const isOther = rest && lexicon.hundred.includes(tokenAt(tokens, rest.next).lower);
  return rest && rest.value < 100 && !isOther
    ? { value: head.value + rest.value, next: rest.next }
    : head;
}

/** "hundred", "a hundred", "three hundred". */
function readHundreds(reading: FigureReading, first: number): Cardinal | null {
  const { tokens, lexicon } = reading;
  const { lower } = tokenAt(tokens, first);
  if (lexicon.hundred.includes(lower)) return { value: 100, next: first + 1 };
  if (!lexicon.hundred.includes(tokenAt(tokens, first + 1).lower)) return null;
  const isOne = lexicon.one.has(lower) || lexicon.articles.has(lower);
  const value = isOne ? 1 : wordValue(lexicon, lower);
  return value === null || value >= 100 ? null : { value: value * 100, next: first + 2 };
}

/** "five", "twenty-five", "vijfentwintig", and a compound of any size in one word. */
function readBelowHundred(reading: FigureReading, first: number): Cardinal | null {
  const { tokens, lexicon } = reading;
  const value = wordValue(lexicon, tokenAt(tokens, first).lower);
  if (value === null) return null;
  if (value < 20 || value >= 100 || value % 10 !== 0) return { value, next: first + 1 };
  const ones = tokenAt(tokens, first + 1).text === '-' ? first + 2 : first + 1;
  const word = tokenAt(tokens, ones).lower;
  const one = lexicon.one.has(word) && ones > first + 1 ? 1 : wordValue(lexicon, word);
  return one !== null && one < 10
    ? { value: value + one, next: ones + 1 }
    : { value, next: first + 1 };
}

function skipLink({ tokens, lexicon }: FigureReading, place: number): number {
  return lexicon.hundredLinks.has(tokenAt(tokens, place).lower) ? place + 1 : place;
}

/** The value of a cardinal in one word: listed, or a compound of hundreds and thousands. */
function wordValue(lexicon: Lexicon, word: string): number | null {
  const listed = lexicon.cardinals.get(word);
  if (listed !== undefined) return listed;
  for (const [links, factor] of [
    [lexicon.thousand, 1000],
    [lexicon.hundred, 100],
  ] as const) {
    for (const link of links) {
      const at = word.indexOf(link);
      if (at < 0 || word.length > 60) continue;
      const before = at === 0 ? 1 : wordValue(lexicon, word.slice(0, at));
      const tail = word.slice(at + link.length).replace(/^en(?=.{3})/u, '');
      const after = tail === '' ? 0 : wordValue(lexicon, tail);
      if (before !== null && after !== null && after < factor) return before * factor + after;
    }
  }
  return null;
}
