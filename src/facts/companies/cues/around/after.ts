import { moves } from '../moves.ts';
import {
  company,
  each,
  firstOf,
  other,
  person,
  namedPlace,
  row,
  settled,
  when,
  type CueFamily,
} from '../cue.ts';
import { isClinicalAbbreviation, isOwned, isPlainWord, type View } from '../view.ts';

type Word = View['after'];

/** Whether a single word is a common or an abstract one, as what is measured mostly is. */
function isQuantity(view: View): boolean {
  const { first, isLong, chain } = view;
  if (isLong) return false;
  // "LDL fell 30%"
  if (isClinicalAbbreviation(view)) return true;
  // "Aluminium slipped 0.3 percent"
  if (chain.opens && first.isOrdinary) return true;
  return isPlainWord(first) || first.hasEnding('abstractEndings');
}

function owns({ after, chain }: View, wordAfter: (at: number) => Word): boolean {
  return isOwned(after) || isOwned(wordAfter(chain.last + 1));
}

/** "Apple shares", "Boeing engineers"; a language that joins nouns writes these as one word. */
function isPaired(view: View): boolean {
  const { after, chain, around } = view;
  // "the HCQ group"
  if (chain.possessive || around.lexicon.habits.joinsNouns || isClinicalAbbreviation(view)) {
    return false;
  }
  // "A. Brixum" "Institute of Bread": with a capital it opens the next name.
  return isOwned(after) || (after.is('kinds') && after.shape.isSmall);
}

const WORDS_TO_PARTICIPLE = 8;

/** "X werd in maart overgenomen", "toen werd X overgenomen", "X was fined". */
function isSuffered(view: View): boolean {
  if (!view.after.is('passives') && !view.before.is('passives')) return false;
  const { last } = view.chain;
  for (let at = last; at < last + WORDS_TO_PARTICIPLE; at++) {
    const word = view.wordAfter(at);
    if (word.text === '' || word.is('suffered')) return word.text !== '';
  }
  return false;
}

/** "X verloor 2%", "X raised 40 million"; right behind it "Y 30 million". */
function hasFigure({ chain, around }: View, behind: number): boolean {
  const number = around.tokens[chain.last + behind];
  if (number?.gap !== ' ' || !/^\p{N}/u.test(number.word.text)) return false;
  const next = around.tokens[chain.last + behind + 1];
  return (
    /^ ?%/u.test(next?.gap ?? around.text.slice(number.end)) || next?.word.is('amounts') === true
  );
}

const WORDS_TO_POSSESSIVE = 13;

/** "X … haar medewerkers", "X … its customers", in the same sentence. */
function pointsBack(view: View): boolean {
  const { tokens, lexicon } = view.around;
  const from = view.chain.last + 1;
  for (let at = from; at < from + WORDS_TO_POSSESSIVE; at++) {
    const token = tokens[at];
    if (!token || token.opens) return false;
    if (!lexicon.its.has(token.text.toLowerCase())) continue;
    if (isOwned(view.wordAfter(at)) || isOwned(view.wordAfter(at + 1))) return true;
  }
  return false;
}

/** Longer than most measures, shorter than a word in capitals. What "has" or "must" may be a law. */
const LETTERS = /^\p{Lu}{3,6}$/u;

function doesAsFirms(view: View): boolean {
  const { chain, first, after: word } = view;
  if (chain.text !== first.text || !LETTERS.test(first.text)) return false;
  if (isClinicalAbbreviation(view) || word.is('functionWords')) return false;
  return word.is('actions') || word.is('saying');
}

/** What stands behind a name that is no half of a compound. */
export const after: CueFamily = when(
  ({ chain }) => chain.tail === null,
  ...firstOf(
    row(
      'a law, an event, a book of its own',
      other(6),
      ({ chain, after: word }) => chain.possessive && word.is('otherNouns'),
    ),
    row(
      'what a company has, as its own',
      settled(7),
      (view) => view.chain.possessive && owns(view, (at) => view.wordAfter(at)),
    ),
    row(
      'what a place has, as its own',
      namedPlace(8),
      ({ chain, after: word }) => chain.possessive && word.is('ofPlaces'),
    ),
    row('something of its own', company(1), ({ chain }) => chain.possessive),
    row(
      'a common word before what companies have, to open the sentence',
      company(3),
      (view) => isPaired(view) && view.chain.opens && !view.isLong && isPlainWord(view.first),
    ),
    row('what a company has', settled(5), isPaired),
    row(
      'an abbreviation that announces or expects',
      company(6),
      ({ chain, first, after: word }) =>
        chain.text === first.text && first.shape.isAbbreviation && word.is('announcing'),
    ),
    row('an abbreviation that does what companies do', company(5), doesAsFirms),
    row('what companies do', company(2), ({ after: word }) => word.is('actions')),
  ),
  ...each(
    // "Talmo scored 63%": so do companies.
    row('what only people do', person(6), (view) => view.after.is('human') && !hasFigure(view, 2)),
    row('what is done to companies behind it', company(5), isSuffered),
    row(
      'a law, an event, a book behind it',
      other(4),
      ({ chain, after: word }) => !chain.possessive && word.ends('otherNouns'),
    ),
    // "Inflation rose by 3%": what is measured moves as shares do.
    row('a quantity that moves', other(12), (view) => moves(view) && isQuantity(view)),
    row('what shares do, and a percentage', settled(5), (view) => moves(view) && !isQuantity(view)),
    row('a figure', company(4), (view) => hasFigure(view, 2)),
    row('a figure right behind it', company(2), (view) => hasFigure(view, 1)),
    row('what companies have, as its own, later in the sentence', company(3), pointsBack),
  ),
);
