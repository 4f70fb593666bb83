import type { Range } from '../../../language/index.ts';
import { hasForm, type ToldForms } from './told-forms.ts';

/** "Krijgt" tells a wage by an amount alone, "loon" by a share too. */
export interface Telling {
  /** Finds what alone tells it: "kost" tells a price of anything, "contributie" of nothing else. */
  readonly special: RegExp | null;
  /** Of lower case: to fold each letter takes longer than to lower all of them once. */
  readonly words: RegExp;
  /** Finds two words of those with something between them: "legt … op tafel". */
  readonly apart: RegExp | null;
  /** Whether a part of a text has one of the words. */
  readonly isIn: PartTest;
  /** Whether it has another form of a single one of them. */
  readonly isFormIn: PartTest;
  /** Whether some words, such as those for what is counted, have one. */
  readonly isForm: (words: string) => boolean;
}

type PartTest = (text: string, part: Range) => boolean;

/** Stands between two words with something between them. */
const APART = ' … ';

/**
 * @param ownEnds nouns that a longer word may end in: "nettowinst" tells of "winst"
 * @param ofAnything words by which anything is paid or got
 */
export function toTelling(
  phrases: readonly string[],
  forms: ToldForms,
  ownEnds: readonly string[],
  ofAnything: ReadonlySet<string>,
): Telling {
  const parted = phrases.filter((phrase) => phrase.includes(APART));
  const special = phrases.filter((phrase) => !ofAnything.has(phrase));
  const words = toPattern(phrases, 'u', ownEnds);
  return {
    words,
    special: special.length + ownEnds.length > 0 ? toPattern(special, 'u', ownEnds) : null,
    apart: parted.length > 0 ? toPattern(parted, 'iu') : null,
    isIn: oncePerPart((part) => words.test(part.toLowerCase())),
    isFormIn: oncePerPart((part) => hasForm(forms, part)),
    isForm: (own) => hasForm(forms, own),
  };
}

/** More than any text has characters. */
const LONGEST = 2 ** 26;

/** Asks each part of a text once: the figures of a sentence share it, and are asked of one after the other. */
function oncePerPart(test: (part: string) => boolean): PartTest {
  let last = '';
  let known = new Map<number, boolean>();
  return (text, [from, to]) => {
    if (text !== last) [last, known] = [text, new Map()];
    const key = from * LONGEST + to;
    const found = known.get(key) ?? test(text.slice(from, to));
    known.set(key, found);
    return found;
  };
}

/**
 * Of a whole sentence in any case the second of two words may be the last that there is.
 */
function toPattern(
  phrases: readonly string[],
  flags: 'u' | 'iu',
  ownEnds: readonly string[] = [],
): RegExp {
  const lazy = flags === 'u' ? '?' : '';
  const sorted = phrases.toSorted((a, b) => b.length - a.length);
  // "Doen … mee": what stands between is the figure itself.
  const own = sorted.map((phrase) =>
    phrase.replaceAll(APART, `\\s(?:[^.;:!?]|(?<=\\p{N})[.:](?=\\p{N})){1,80}${lazy}\\s`),
  );
  const whole = own.length > 0 ? `(?<!\\p{L})(?:${own.join('|')})` : '(?!)';
  // "Een termijn van 72 uur" tells a "meldtermijn" as "een proeftermijn" does.
  const ends = ownEnds.length > 0 ? `|(?:(?<=\\p{L}{3})|(?<!\\p{L}))(?:${ownEnds.join('|')})` : '';
  return new RegExp(`(?:${whole}${ends})(?!\\p{L})`, flags);
}
