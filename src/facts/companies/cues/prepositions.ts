import type { Word } from '../words/word.ts';
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
} from './cue.ts';
import { INITIALS_TOGETHER, isFullName, type View } from './view.ts';

/** "topman", "shares", "owner": what belongs to a company. */
function belongs(word: Word): boolean {
  return word.ends('roles') || word.ends('possessions') || word.ends('agents');
}

function isSource({ preposition, governor, around: { lexicon } }: View): boolean {
  return (
    preposition.is('sources') || lexicon.is(`${governor.lower} ${preposition.lower}`, 'sources')
  );
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
const by = (test: (view: View) => boolean) => (view: View) =>
  view.preposition.is('causing') && test(view);

/** What leads to the name: "aandelen in X", "fusie met X", "bij X", "in X". */
export const prepositions: CueFamily = when(
  ({ preposition }) => preposition.text !== '',
  ...each(
    row(
      'an article and a kind of organization before the next article',
      settled(5),
      ({ hasArticle, preposition }) => hasArticle && preposition.ends('kinds'),
      'Het kabinet gaf het bedrijf de [Talmo].',
      'The film company the [Talmo] made it.',
    ),
    row(
      'a report, and an article',
      company(4),
      ({ hasArticle, preposition, chain }) =>
        hasArticle && !chain.opens && preposition.is('saying'),
      'Dat klopt, meldt de [Talmo] daarover.',
      'That is so, reports the [Talmo] there.',
    ),
    row(
      'under the lead of',
      person(6),
      of((view) => view.governor.is('leading') && isFullName(view)),
      'Dat ging onder leiding van [Talmo Brixum] goed.',
      '',
    ),
  ),
  ...firstOf(
    row(
      'the source of a statement, an abbreviation',
      company(5),
      (view) =>
        isSource(view) && view.chain.text === view.first.text && view.first.shape.isAbbreviation,
      'Volgens het [TLMO] regent het.',
      'According to the [TLMO] it rains.',
    ),
    row(
      'the source of a statement',
      company(3),
      isSource,
      'Volgens [Talmo] regent het.',
      'According to [Talmo] it rains.',
    ),
    row(
      'from there to elsewhere',
      place(6),
      of(({ after }) => after.is('destinations')),
      'Hij reed van [Talmo] naar Brixum.',
      '',
    ),
    row(
      'what belongs to a company',
      settled(6),
      of(({ governor }) => belongs(governor)),
      'De winst van [Talmo] daalde.',
      'Shares of [Talmo] fell.',
    ),
    row(
      'the city or the river of',
      place(8),
      of(({ governor }) => governor.is('placeNouns')),
      'Hij zag de haven van [Talmo] daar.',
      'He saw the port of [Talmo] there.',
    ),
    row(
      'a law, an event, a book of',
      other(6),
      of(({ governor }) => governor.ends('otherNouns')),
      'Hij las de roman van [Talmo] daar.',
      'He read the novel of [Talmo] there.',
    ),
    row(
      'what belongs to it',
      company(1),
      of(() => true),
      'Hij zag het paard van [Talmo] daar.',
      'He saw the horse of [Talmo] there.',
    ),
    row(
      'a deal with it',
      settled(5),
      ({ governor }) => governor.is('dealings'),
      'De fusie met [Talmo] lukte.',
      'The merger with [Talmo] went well.',
    ),
    row(
      'an owner of a part of it',
      settled(5),
      ({ preposition, governor }) => preposition.is('within') && governor.is('agents'),
      'Hij is belegger in [Talmo] geworden.',
      'He is an investor in [Talmo] now.',
    ),
    row(
      'work for it',
      settled(6),
      ({ preposition, governor }) => governor.is('working') && preposition.is('workplaces'),
      'Zij werkt bij [Talmo] als kok.',
      'She works at [Talmo] as a cook.',
    ),
    row(
      'somebody or something of a company there',
      settled(6),
      ({ preposition, governor }) => preposition.is('employing') && belongs(governor),
      'De directeur bij [Talmo] zweeg.',
      'The engineer at [Talmo] was silent.',
    ),
    row(
      'with an employer',
      company(2),
      ({ preposition }) => preposition.is('employing'),
      'Zij bleef bij [Talmo] als kok.',
      'She stayed at [Talmo] as a cook.',
    ),
    row(
      'who founded or made it',
      person(6),
      by(hasFounder),
      'Het is opgericht door [Talmo Brixum] daar.',
      'It was founded by [Talmo Brixum] there.',
    ),
    row(
      'who took it over',
      company(5),
      by(({ governor }) => governor.is('doneTo') || governor.is('suffered')),
      'Het is overgenomen door [Talmo] daar.',
      'It was acquired by [Talmo] there.',
    ),
    row(
      'who did it',
      company(2),
      by(() => true),
      'Het is gezien door [Talmo] daar.',
      'It was seen by [Talmo] there.',
    ),
    row(
      'where it was published',
      company(3),
      ({ preposition, governor }) => preposition.is('within') && governor.is('publishing'),
      'Het verscheen in [Talmo] daar.',
      'It appeared in [Talmo] there.',
    ),
    row(
      'inside it, as places',
      place(6),
      ({ preposition }) => preposition.is('within'),
      'Hij woont in [Talmo] daar.',
      'He lives in [Talmo] there.',
    ),
    row(
      'towards it',
      place(3),
      ({ preposition }) => preposition.is('towards'),
      'Hij gaat naar [Talmo] toe.',
      '',
    ),
    row(
      'near it, as places',
      place(4),
      ({ preposition }) => preposition.is('locating'),
      'Hij woont nabij [Talmo] daar.',
      'He lives near [Talmo] there.',
    ),
  ),
);
