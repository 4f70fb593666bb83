import type { Definition } from '../../../definitions/index.ts';
import { getStopwords, languagePacks, splitName, toWords } from '../../../language/index.ts';
import { genusOf } from '../genera/genus.ts';
import { marksOf } from '../genera/marks.ts';
import { startsWithVerb } from './gloss.ts';
import { exampleIn, glossOf } from './range.ts';
import { isNamed } from '../genera/kinds-of-words.ts';

/** Words in which a gloss comes to what tells its kind from others: "… that". */
const SOON = 7;
/** Words of a noun and what stands before it, at most. */
const LONGEST_NOUN = 4;

/**
 * Whether a gloss surely explains: of a label that stands alone only its words tell it from any other line with
 * a colon. It begins as a noun with its article does, as a clause ("when …"), as a thing of a known
 * kind or a noun that another goes on from ("mesh of"); or an equals sign stands before it.
 */
export function surelyExplains(
  text: string,
  { term, body }: Definition,
  language: string,
): boolean {
  const gloss = text.slice(...glossOf(text, body, language));
  const own = splitName(gloss);
  const words = startsWithVerb(gloss, language) ? own.slice(1) : own;
  const { definitions: part, cohesion } = languagePacks.get(language) ?? {};
  const [articles, relatives, tying, asking, announcing] = [
    part?.articles,
    part?.relatives,
    cohesion?.tying,
    cohesion?.asking,
    part?.announcing,
  ].map((list) => toWords(list ?? ''));
  if (!articles || !relatives || !tying || !asking) return false;
  const [first = '', ...others] = words;
  if (words.some((word) => /^\p{N}/u.test(word) && word !== '1')) return false;
  if (isEnumeration(gloss) || exampleIn(language).test(gloss)) return false;
  const named = splitName(text.slice(...term));
  if (announcing?.has(named[0] ?? '')) return false;
  // "Pete: 'those who …'" is what somebody says.
  if (/^["'“‘„«]/u.test(text.slice(body[0] - 1, body[0] + 1).trim())) return false;
  if (articles.has(first) || asking.has(first)) return true;
  const stopwords = getStopwords(language);
  if (stopwords.has(first)) return false;
  if (saysWhatItDoes(words, language)) return true;
  if (others.slice(0, SOON).some((word) => relatives.has(word))) return true;
  if (/^\W{0,2} = /u.test(text.slice(term[1], body[0]))) return true;
  const { kinds, isThing } = genusOf(gloss, language);
  if (isThing && kinds.size > 0) return true;
  const end = words.findIndex((word) => stopwords.has(word) || tying.has(word));
  const chunk = splitName(gloss.split(/[,;]/u, 1)[0] ?? '').slice(0, end);
  const isVerb = marksOf(language)?.isVerb ?? (() => false);
  return (
    tying.has(words[end] ?? '') &&
    chunk.length === end &&
    end <= LONGEST_NOUN &&
    !chunk.slice(1).some(isVerb)
  );
}

/** Words of a part of an enumeration, at most. */
const LONGEST_PART = 3;

/** "Age, income, household": what it is made of, and not what it is. */
function isEnumeration(gloss: string): boolean {
  const parts = gloss.split(/,\s|\s\+\s/u);
  return parts.length > 1 && parts.every((part) => splitName(part).length <= LONGEST_PART);
}

/** "Depends only on the state": a verb whose subject is the term. */
function saysWhatItDoes([first = '', second = '']: readonly string[], language: string): boolean {
  const marks = marksOf(language);
  if (!marks?.isVerb(first) || isNamed(first, language)) return false;
  // Where it ends as nouns do of which there are several, what follows tells.
  return marks.hasCompounds || getStopwords(language).has(second);
}
