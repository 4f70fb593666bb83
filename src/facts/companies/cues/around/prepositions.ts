import type { Word } from '../../words/word.ts';
import {
  company,
  each,
  firstOf,
  other,
  person,
  place,
  row,
  settled,
  when,
  type CueFamily,
} from '../cue.ts';
import { INITIALS_TOGETHER, isFullName, isPlaceNoun, type View } from '../view.ts';

/** "topman", "shares", "owner": what belongs to a company. */
function belongs(word: Word): boolean {
  return word.ends('roles') || word.ends('possessions') || word.ends('agents');
}

function isSource({ preposition, governor, around: { lexicon } }: View): boolean {
  return (
    preposition.is('sources') || lexicon.is(`${governor.lower} ${preposition.lower}`, 'sources')
  );
}

/** "stapte over van X naar een andere leverancier", "moved from X to a second supplier". */
function isLeft({ preposition, after, chain, around: { tokens } }: View): boolean {
  if (!preposition.is('belonging') && !preposition.is('leaving')) return false;
  if (!after.is('destinations') || tokens[chain.last + 2]?.word.is('determiners') !== true) {
    return false;
  }
  for (let at = chain.last + 3; at < chain.last + 5; at++) {
    const word = tokens[at]?.word;
    if (tokens[at]?.gap !== ' ' || !word) return false;
    if (word.ends('relations')) return true;
  }
  return false;
}

/** "de gasfabriek van Brixum": what towns have, though it ends as what companies have. */
function isOfTown(word: Word): boolean {
  return word.is('ofPlaces') && !word.is('roles') && !word.is('possessions');
}

/** "Een tweede offerte, van X, is lager", "another quote, of X,". */
function isAside({ chain, lead, around: { tokens } }: View): boolean {
  const governor = tokens[lead - 2];
  if (tokens[lead - 1]?.gap !== ', ' || !tokens[chain.last + 1]?.gap.startsWith(',')) return false;
  return governor !== undefined && belongs(governor.word);
}

/** "in het Talmoziekenhuis": its last part says what it is. */
function isCompoundBody({ isLong, first }: View): boolean {
  if (isLong || first.lower.length < 7 || first.is('heads')) return false;
  return first.ends('headEndings') && !first.isOrdinary;
}

/** "founded in 2005 by Jane Smith", "geschreven door J.K. Jansen": people do that. */
function hasFounder(view: View): boolean {
  const { chain, around } = view;
  const isInitialled =
    chain.words.length === 2 &&
    INITIALS_TOGETHER.test(view.first.text) &&
    !chain.text.includes('&');
  if (!isInitialled && !isFullName(view)) return false;
  for (let at = chain.first - 2; at > chain.first - 7 && at >= 0; at--) {
    if (around.tokens[at]?.word.is('founding')) return true;
    if (around.tokens[at + 1]?.opens === true) return false;
  }
  return false;
}

/** Rows behind a preposition of belonging: "CEO van X", "shares of X". */
const of = (test: (view: View) => boolean) => (view: View) =>
  view.preposition.is('belonging') && test(view);
const isLike = of(({ governor }) => governor.is('pointing'));
const by = (test: (view: View) => boolean) => (view: View) =>
  view.preposition.is('causing') && test(view);

/** What leads to the name: "aandelen in X", "fusie met X", "bij X", "in X". */
export const prepositions: CueFamily = when(
  ({ preposition, hasArticle }) => preposition.isKnown || hasArticle,
  ...each(
    row(
      'an article and a kind of organization before the next article',
      settled(5),
      ({ hasArticle, preposition }) => hasArticle && preposition.ends('kinds'),
    ),
    row(
      'a report, and an article',
      company(4),
      ({ hasArticle, preposition, chain }) =>
        hasArticle && !chain.opens && preposition.is('saying'),
    ),
    row(
      'under the lead of',
      person(6),
      of((view) => view.governor.is('leading') && isFullName(view)),
    ),
  ),
  ...firstOf(
    row(
      'the source of a statement, an abbreviation',
      company(5),
      (view) =>
        isSource(view) && view.chain.text === view.first.text && view.first.shape.isAbbreviation,
    ),
    row('the source of a statement', company(3), isSource),
    row('from there to another of its kind', company(5), isLeft),
    row(
      'from there to elsewhere',
      place(6),
      ({ preposition, after }) =>
        (preposition.is('belonging') || preposition.is('leaving')) && after.is('destinations'),
    ),
    row(
      'what belongs to a company',
      settled(6),
      of((view) => belongs(view.governor) && !isOfTown(view.governor)),
    ),
    row('what belongs to a company, and whose in commas', company(4), of(isAside)),
    row(
      'the city or the river of',
      place(8),
      of(({ governor, around }) => isPlaceNoun(governor, around) || governor.is('ofPlaces')),
    ),
    row(
      'a law, an event, a book of',
      other(6),
      of(({ governor }) => governor.ends('otherNouns')),
    ),
    row('what is like that of another', company(2), isLike),
    row(
      'what belongs to it',
      company(1),
      of(() => true),
    ),
    row(
      'a deal with it',
      settled(5),
      ({ governor, preposition }) =>
        governor.is('dealings') &&
        preposition.is('functionWords') &&
        !preposition.is('locating') &&
        !preposition.is('towards'),
    ),
    row(
      'an owner of a part of it',
      settled(5),
      ({ preposition, governor }) => preposition.is('within') && governor.is('agents'),
    ),
    row(
      'work for it',
      settled(6),
      ({ preposition, governor }) => governor.is('working') && preposition.is('workplaces'),
    ),
    row(
      'somebody or something of a company there',
      settled(6),
      ({ preposition, governor }) => preposition.is('employing') && belongs(governor),
    ),
    row(
      'a place at it',
      place(6),
      ({ preposition, governor, around }) =>
        preposition.is('employing') && isPlaceNoun(governor, around),
    ),
    row('with an employer', company(2), ({ preposition }) => preposition.is('employing')),
    row('who founded or made it', person(6), by(hasFounder)),
    row(
      'who took it over',
      company(5),
      by(({ governor }) => governor.is('doneTo') || governor.is('suffered')),
    ),
    row(
      'who supplied or runs it',
      company(5),
      by((view) => view.governor.is('supplying') && !view.first.is('firstNames')),
    ),
    row(
      'who did it',
      company(2),
      by(() => true),
    ),
    row(
      'where it was published',
      company(3),
      ({ preposition, governor }) => preposition.is('within') && governor.is('publishing'),
    ),
    row(
      'inside it, as places',
      place(6),
      (view) => view.preposition.is('within') && !isCompoundBody(view),
    ),
    row('towards it', place(3), ({ preposition }) => preposition.is('towards')),
    row('near it, as places', place(4), ({ preposition }) => preposition.is('locating')),
  ),
);
