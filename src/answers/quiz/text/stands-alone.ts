import {
  fold,
  getStopwords,
  languagePacks,
  type LanguagePack,
  type PhraseList,
  splitName,
  toPhrases,
  toWords,
} from '../../../language/index.ts';

/** Shortest and longest text of a card, in characters: a phone shows it with its choices. */
const SHORTEST = 30;
/** The same of what stands behind a term that is set apart. */
const SHORTEST_GLOSS = 14;
export const LONGEST = 280;

/** What a sentence is told by to say too little alone. */
interface Ties {
  readonly openers: readonly string[];
  readonly pointing: readonly string[];
  readonly resuming: readonly string[];
  readonly personal: readonly string[];
  readonly possessives: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly verbEndings: readonly string[];
}

const known = new Map<LanguagePack, Ties | null>();

function tiesOf(language: string): Ties | null {
  const pack = languagePacks.get(language);
  if (!pack) return null;
  const found = known.get(pack);
  if (found !== undefined) return found;
  const { cohesion } = pack;
  const ties = cohesion && {
    openers: spell(cohesion.openers),
    pointing: spell(cohesion.pointing),
    resuming: spell(cohesion.resuming),
    personal: spell(cohesion.personal),
    possessives: toWords(cohesion.possessives),
    asking: toWords(cohesion.asking),
    verbEndings: [cohesion.gerundEnding, cohesion.verbEnding],
  };
  known.set(pack, ties);
  return ties;
}

/** As the words of a sentence are compared. */
function spell(list: PhraseList): string[] {
  return Array.from(toPhrases(list), (phrase) => ` ${fold(phrase)} `);
}

/**
 * Whether a text says enough by itself: it goes on from no other, and points at nothing outside. Of a
 * definition "it" is what is defined.
 */
export function standsAlone(
  text: string,
  language: string,
  { isDefining, isGloss = false }: { readonly isDefining: boolean; readonly isGloss?: boolean },
): boolean {
  const ties = tiesOf(language);
  if (
    !ties ||
    text.length < (isGloss ? SHORTEST_GLOSS : SHORTEST) ||
    text.length > LONGEST ||
    !isWhole(text)
  )
    return false;
  const found = splitName(text);
  if (isOfNobody(found, ties, language)) return false;
  const words = ` ${found.join(' ')} `;
  const opens = (phrase: string) => words.startsWith(phrase);
  // "Where all else goes": a clause may say what something means.
  const isClause = isGloss && ties.asking.has(found[0] ?? '');
  const openers = isClause ? [] : ties.openers;
  // "Breaking it in secret": what is broken was told before.
  const second = ` ${found[1] ?? ''} `;
  const isTied = isGloss && ties.verbEndings.some((ending) => found[0]?.endsWith(ending));
  if (isTied && ties.personal.includes(second)) return false;
  if ([...openers, ...ties.pointing, ...ties.personal].some(opens)) return false;
  if (resumes(text, ties)) return false;
  const outward = isDefining ? ties.pointing : [...ties.pointing, ...ties.personal];
  return !outward.some((phrase) => words.includes(phrase));
}

/** Whether a clause of it begins with what goes on from another sentence: "5%, that is more". */
function resumes(text: string, { resuming }: Ties): boolean {
  const clauses = text
    .split(/[,;:()]|\s[–—]\s/u)
    .map((clause) => ` ${splitName(clause).join(' ')} `);
  return clauses.some((clause) => resuming.some((phrase) => clause.startsWith(phrase)));
}

/** Whether "their" has no word before it that it may be about. */
function isOfNobody(words: readonly string[], { possessives }: Ties, language: string): boolean {
  const stopwords = getStopwords(language);
  const before = words.slice(0, words.findIndex((word) => possessives.has(word)) + 1).slice(0, -1);
  const isThere = words.some((word) => possessives.has(word));
  return isThere && before.every((word) => stopwords.has(word));
}

/**
 * Whether a text is a sentence by its marks: a capital, an end, no heading or list that ran into it.
 * The whole of a list item needs no mark at its end.
 */
export function isSentence(text: string, language: string, isItem = false): boolean {
  const isClosed = /[.!…]["'”’»)]?$/u.test(text) || (isItem && /[\p{L}\p{N})]$/u.test(text));
  const isBound = /^["'“‘„«(]?[\p{Lu}\p{N}]/u.test(text) && isClosed;
  return isBound && !LISTED.test(text) && !hasRunIn(text, language);
}

/** "a.", "1)", "2°." before an item, or left behind by one; but "… and in Norway 15." */
const LISTED =
  /(?:^|[\s(])(?:\p{L}|\p{N}{1,2})(?:°\.?|[.)])\s|(?:^|[.!?:;)] )(?:\p{L}|\p{N}{1,2})(?:°\.?|[.)])$/u;

/** "Leave and pay The scheme gives": only where a sentence begins has a function word a capital. */
export function hasRunIn(text: string, language: string): boolean {
  const stopwords = getStopwords(language);
  return Array.from(text.matchAll(/[\p{Ll}\p{N}] (\p{Lu}\p{Ll}+) \p{Ll}/gu)).some(([, word = '']) =>
    stopwords.has(fold(word)),
  );
}

/** Whether nothing of it was cut, and it is running text. */
function isWhole(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  const pairs = ['()', '[]', '“”', '«»'];
  const isPaired = pairs.every(([open = '', close = '']) => count(open) === count(close));
  return (
    isPaired &&
    count('"') % 2 === 0 &&
    !/[|?{}<>\\*•→⇒↔]|https?:|\.{3}|…|_{2}|\s-\s|:\s*-|\s,/u.test(text)
  );
}
