import { isVerb, nounOfOrganization, type OrganizationNoun } from '../../facts/index.ts';
import {
  findWords,
  fold,
  getStopwords,
  languagePacks,
  type Range,
  toWords,
  type Word,
} from '../../language/index.ts';

/** Words of a description that are looked at: its noun stands among the first. */
const MOST_LOOKED_AT = 10;

/**
 * What sort of noun a description is built on: "an online recruiter for students" on "recruiter".
 * Null where it is none that is said of organizations: then it may describe anything.
 */
export function describingNoun(
  text: string,
  body: Range,
  language: string | null,
): OrganizationNoun | null {
  const all = wordsOf(text, body, language);
  // Behind its article: "de uitgeverij"; without one the first word may be the noun.
  const words = (all[0]?.isStop ? all.slice(1) : all).slice(0, MOST_LOOKED_AT);
  // "een in Utrecht gevestigde uitgeverij": what comes before the noun has a preposition.
  const isLong = words[0]?.isStop === true;
  const own = words.slice(0, isLong ? undefined : lengthOf(text, words, language));
  const nouns = own.map((word) => nounOfOrganization(word.text, language));
  // "a newspaper editor" is no newspaper: the last of the nouns decides.
  const at = isLong
    ? nouns.findIndex((noun) => noun !== null)
    : nouns.findLastIndex((noun) => noun !== null);
  const next = own[at + 1];
  if (next && (isName(next, language) || (!isLong && !isVerb(next.text, language)))) return null;
  const noun = nouns[at] ?? null;
  // "the World Weather Agency" is what it is called.
  if (isName(own[at], language)) return null;
  // "het bedrijf" says nothing; "het bedrijf achter de veerboot" does.
  return noun === 'plain' && words.length === 1 ? null : noun;
}

interface NounWord extends Word {
  readonly isStop: boolean;
}

function wordsOf(text: string, [start, end]: Range, language: string | null): NounWord[] {
  const stopwords = getStopwords(language);
  return Array.from(findWords(text.slice(start, end)), (word) => ({
    text: word.text,
    start: start + word.start,
    end: start + word.end,
    // "the largest US retailer"
    isStop: stopwords.has(fold(word.text)) && !/^\p{Lu}{2}/u.test(word.text),
  }));
}

/** How many words of a noun and what stands before it there are: up to "in" of "a shop in Ghent". */
function lengthOf(text: string, words: readonly NounWord[], language: string | null): number {
  const conjunctions = languagePacks.get(language ?? '')?.companies?.conjunctions ?? '';
  const joining = new Set(toWords(conjunctions));
  const end = words.findIndex(({ text: word, start, isStop }, at) => {
    const before = words[at - 1];
    if (before && !/^[ -]$/u.test(text.slice(before.end, start))) return true;
    return isStop && !joining.has(word);
  });
  return end < 0 ? words.length : end;
}

/** Where nouns have capitals too, a name is not told from them. */
function isName(word: Word | undefined, language: string | null): boolean {
  const areNounsLarge = languagePacks.get(language ?? '')?.words.nounsHaveCapital === true;
  return word !== undefined && !areNounsLarge && /^\p{Lu}/u.test(word.text);
}
