import { isKnownAs, isVerb, nounOfOrganization } from '../../facts/index.ts';
import {
  findWords,
  fold,
  getStopwords,
  languagePacks,
  type Range,
  toWords,
  type Word,
} from '../../language/index.ts';

/** Characters before a name in which its description stands, and words between it and the article. */
const LONGEST = 80;
const MOST_WORDS = 4;

/** Another name is listed with it: then the noun is said of several. */
const LISTED = /^(?:,? \p{Ll}{1,3} |, )\p{Lu}/u;
/** What goes on is part of a longer name: "Talmo & Zonen", "Talmo City". */
const GOES_ON = /^(?:[-–&+]| [&+]| \p{Lu})/u;

/**
 * The words right before a name that say what it is, with the name: "de Chinese taxiapp Talmo", "oil
 * giant Talmo"; null where no such noun is there.
 */
export function describedName(
  text: string,
  [start, end]: Range,
  language: string | null,
): Range | null {
  const areNounsLarge = languagePacks.get(language ?? '')?.words.nounsHaveCapital === true;
  const behind = text.slice(end, end + 8);
  if (LISTED.test(behind) || (!areNounsLarge && GOES_ON.test(behind))) return null;
  const before = wordsBefore(text, start, LONGEST);
  const [noun] = before;
  if (!noun || !isBeside(text, noun, start)) return null;
  // With a capital it is part of the name: "Stichting Talmo".
  if (/^\p{Lu}/u.test(noun.text) !== areNounsLarge) return null;
  const kind = nounOfOrganization(noun.text, language);
  if (kind !== 'kind' && kind !== 'plain') return null;
  if (isInflected(noun.text, language)) return null;
  const count = countOwn(text, before, language);
  const own = before.slice(1, count.all);
  // "rival bank Talmo"
  if (own.some((word) => nounOfOrganization(word.text, language) === 'relation')) return null;
  // "het bedrijf Talmo" says nothing.
  return kind === 'plain' && count.telling < 2
    ? null
    : [before[count.all - 1]?.start ?? start, end];
}

/** Endings of other forms of a word, as those languages have them that join compounds. */
const ENDINGS = [...languagePacks.values()]
  .flatMap(({ words }) => words.compoundLinks ?? [])
  .filter((ending) => ending !== '');

/** A noun for several, or in another case: "banks Talmo", "des Senders Talmo". */
function isInflected(noun: string, language: string | null): boolean {
  return ENDINGS.some(
    (ending) =>
      noun.endsWith(ending) && nounOfOrganization(noun.slice(0, -ending.length), language) !== null,
  );
}

/**
 * How many words from a name back belong to its noun, and how many of them say something: up to their
 * article. Without one only the noun does, since how far back it goes is not known; where nouns are
 * not written together also those right before it.
 */
function countOwn(
  text: string,
  before: readonly Word[],
  language: string | null,
): { readonly all: number; readonly telling: number } {
  const pack = languagePacks.get(language ?? '');
  const alone = { all: 1, telling: 1 };
  // Where articles have case they fit only where they stand.
  if (!pack?.definitions || pack.words.nounsHaveCapital) return alone;
  const articles = new Set(toWords(pack.definitions.articles));
  const stopwords = getStopwords(language);
  let count = 1;
  let own = 1;
  let isOpen = true;
  for (const word of before.slice(1, MOST_WORDS + 1)) {
    const next = before[count - 1]?.start ?? 0;
    const isJoined = word.end === next - 1 && text[word.end] === '-';
    if (!isJoined && !isBeside(text, word, next)) break;
    const lower = word.text.toLowerCase();
    if (articles.has(lower)) return { all: count + 1, telling: count };
    const isNumber = /^\p{N}/u.test(word.text);
    if (isNumber || stopwords.has(fold(lower)) || isVerb(word.text, language)) break;
    if (isKnownAs(lower, 'people', 'roles', 'doneTo', 'examples')) break;
    // "supply French brewer Talmo": a nationality stands first.
    if (/^\p{Lu}/u.test(before[count - 1]?.text ?? '')) isOpen = false;
    if (isOpen) own = count + 1;
    count++;
  }
  // Half of a word tells another thing: "virus firm" of "anti-virus firm".
  if (text[(before[own - 1]?.start ?? 0) - 1] === '-') own = 1;
  return pack.words.compoundLinks === undefined ? { all: own, telling: own } : alone;
}

function isBeside(text: string, { end }: Word, start: number): boolean {
  return end === start - 1 && text[end] === ' ';
}

/** The words before a place, as far back as so many characters, the last of them first. */
export function wordsBefore(text: string, place: number, most: number): Word[] {
  const from = Math.max(0, place - most);
  return Array.from(findWords(text.slice(from, place)), (word) => ({
    text: word.text,
    start: from + word.start,
    end: from + word.end,
  })).toReversed();
}
