import { company, each, firstOf, row, type CueFamily, when } from '../cue.ts';
import { isPlainWord, isVerb, type View } from '../view.ts';

/** Inside a sentence a capital marks a name; at its start, and in a title, it does not. */
function isInside({ chain, around }: View): boolean {
  return !chain.opens && !around.isTitle;
}

/** The cue words are common words too: "Shares of …". */
const CUE_WORDS = ['possessions', 'roles', 'kinds', 'people', 'otherNouns'] as const;

/** Where all nouns have a capital: a word that is none of the language, as far as its form tells. */
function isForeign({ chain, around }: View): boolean {
  if (!around.lexicon.habits.nounsHaveCapitals) return false;
  return chain.words.some(
    (word) => !word.isNoun && (word.ends('headEndings') || !isPlainWord(word)),
  );
}

function isCommonWord(view: View): boolean {
  const { first, isLong } = view;
  if (isLong) return false;
  if (view.isCommon || first.is('plainWords') || first.isOrdinary) return true;
  return CUE_WORDS.some((kind) => first.is(kind));
}

/** "Regenwater", where nouns are joined and only names have a capital. */
function isCompound({ chain, first, isLong, around: { lexicon } }: View): boolean {
  const { joinsNouns, nounsHaveCapitals } = lexicon.habits;
  return joinsNouns && !nounsHaveCapitals && !isLong && chain.opens && first.isNoun;
}

/** "Stork uit Hengelo", "Krupp of Essen". */
function comesFrom({ after, chain, around }: View): boolean {
  if (!after.is('origins')) return false;
  return around.lexicon.isPlace(around.tokens[chain.last + 2]?.word.lower ?? '');
}

function isSingular(verb: string, view: View): boolean {
  return (
    view.after.is('singularVerbs') || (verb.length > 3 && view.after.hasEnding('singularEndings'))
  );
}

/**
 * What the capital is worth. At the start of a sentence it tells only where the word is no common
 * one and a verb follows, as no article stands before it.
 */
export const position: CueFamily = when(
  () => true,
  ...each(
    row('the text speaks of business', company(3), ({ around }) => around.business),
    row(
      'a verb follows',
      company(1),
      (view) => (isInside(view) || view.isLong) && isVerb(view.after),
    ),
    row(
      'the library writes it with a small letter too',
      company(-2),
      (view) => isInside(view) && !view.isLong && view.isCommon,
    ),
  ),
  ...firstOf(
    row('a capital inside a sentence', company(3), isInside),
    row(
      'a longer name with a word that is no noun, where all nouns have a capital',
      company(3),
      (view) => view.isLong && isForeign(view),
    ),
    row('several words with a capital open the sentence', company(1), ({ isLong }) => isLong),
    row(
      'a noun, where all nouns have a capital',
      company(-6),
      ({ first, around, before }) =>
        around.lexicon.habits.nounsHaveCapitals && first.isNoun && !before.ends('kinds'),
    ),
    row(
      'a word that is no noun inside a sentence, where all nouns have a capital',
      company(2),
      (view) => !view.chain.opens && isForeign(view),
    ),
    row('a common word opens the sentence', company(-6), isCommonWord),
    row('a compound of two common words opens the sentence', company(-2), isCompound),
    row(
      'a word that is not common opens the sentence, before a verb or where it comes from',
      company(3),
      (view) => !isPlainWord(view.first) && (isVerb(view.after) || comesFrom(view)),
    ),
    row(
      'what looks like a plural opens the sentence, before a verb of one',
      company(2),
      (view) =>
        isPlainWord(view.first) &&
        view.first.hasEnding('pluralEndings') &&
        isSingular(view.after.lower, view),
    ),
    row(
      'a word that ends as common ones do opens the sentence',
      company(-2),
      ({ isLong, first, chain }) =>
        chain.opens && !isLong && isPlainWord(first) && !first.is('organizations'),
    ),
  ),
);
