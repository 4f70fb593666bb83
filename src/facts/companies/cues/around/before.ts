import {
  company,
  each,
  firstOf,
  namedOther,
  namedPlace,
  nothing,
  other,
  person,
  row,
  settled,
  when,
  type CueFamily,
} from '../cue.ts';
import { isFullName, isPlaceNoun, type View } from '../view.ts';

/** The word before a name that stands between commas; else the empty one. */
function introduction({ chain, hasArticle, around }: View): View['before'] {
  const { tokens, lexicon } = around;
  // "a local newspaper, the Talmo Echo,"
  const first = hasArticle ? chain.first - 1 : chain.first;
  const isBetween = tokens[first]?.gap === ', ' && tokens[chain.last + 1]?.gap.startsWith(',');
  return (isBetween && tokens[first - 1]?.word) || lexicon.none;
}

/** "brouwerij", "taxiapp"; not "huismerk", which is something else by itself. */
function isKind(word: View['before']): boolean {
  return word.ends('kinds') && !(word.is('otherNouns') && !word.is('kinds'));
}

/** "Talmo Steel", "Talmo Woonbeheer": what stands before it may be said of firms too. */
function endsAsFirm({ isLong, last }: View): boolean {
  return isLong && (last.is('heads') || (last.lower.length > 8 && last.ends('headEndings')));
}

/** "deltacommissaris Jan Jansen": a full name behind a role or a compound with a title. */
function isRole(view: View): boolean {
  const { last } = view.before;
  if (endsAsFirm(view) || !isFullName(view)) return false;
  return last.ends('people') || last.hasEnding('roleEndings');
}

/** The kind of thing that the name is an example of: "films such as X". */
function isExampleOf(view: View, test: (word: View['before']) => boolean): boolean {
  if (!view.preposition.is('examples')) return false;
  const { tokens } = view.around;
  for (let at = view.lead - 2; at > view.lead - 5 && at >= 0; at--) {
    const word = tokens[at]?.word;
    if (word && test(word)) return true;
  }
  return false;
}

/** "She wrote The Long Saw": inside a sentence the article of a title has a capital too. */
function hasTitleArticle({ before: word, chain, around: { tokens, isTitle } }: View): boolean {
  const article = tokens[chain.first - 1];
  if (isTitle || !word.is('determiners') || !word.shape.isCapitalised) return false;
  return article?.opens === false && article.gap === ' ';
}

/** "gekocht door het Belgische Talmo": people have another article, and towns stand "in" or "uit" it. */
function isOfNation(view: View): boolean {
  const { before: word, preposition, chain } = view;
  if (!word.is('nationalities') || !view.wordBefore(chain.first - 1).is('neuterArticles'))
    return false;
  return !(['within', 'towards', 'locating', 'leaving'] as const).some((kind) =>
    preposition.is(kind),
  );
}

/** What stands before a name between commas. */
export const introduced: CueFamily = when(
  ({ before: word, hasArticle }) => word.text === '' || hasArticle,
  ...firstOf(
    row('a title or a person, and the name in commas', person(6), (view) =>
      introduction(view).is('people'),
    ),
    row('a kind of organization, and the name in commas', settled(5), (view) =>
      isKind(introduction(view)),
    ),
    row('something else, and the name in commas', namedOther(5), (view) =>
      introduction(view).is('otherNouns'),
    ),
  ),
);

/** What stands right before the name. */
export const before: CueFamily = when(
  ({ before: word }) => word.text !== '',
  ...firstOf(
    row('a title or a person', person(8), (view) => {
      const { before: word, chain } = view;
      // "our neighbour Talmo Steel"
      const isFirm = chain.text.includes('&') || (endsAsFirm(view) && !word.is('titles'));
      return !isFirm && (word.is('people') || word.last.is('people'));
    }),
    row('a role before a full name', person(8), isRole),
    row(
      'a kind of organization, and a place',
      company(4),
      ({ before: word, lower, around }) => isKind(word.last) && around.lexicon.isPlace(lower),
    ),
    row(
      'a kind of organization, and a common word',
      company(5),
      ({ before: word, isLong, lower, around }) =>
        !isLong && isKind(word.last) && around.isCommon(lower),
    ),
    row('a kind of organization', settled(8), ({ before: word }) => isKind(word.last)),
    row(
      'an owner, and a first and a last name',
      nothing,
      (view) =>
        view.before.is('agents') &&
        view.before.is('roles') &&
        isFullName(view) &&
        !view.last.is('heads'),
    ),
    row('an owner, a maker, a partner', company(4), ({ before: word }) => word.last.ends('agents')),
    row('a city, a river, a street', namedPlace(8), ({ before: word, around }) =>
      isPlaceNoun(word.last, around),
    ),
    row('a law, an event, a book', namedOther(6), ({ before: word }) =>
      word.last.ends('otherNouns'),
    ),
  ),
  ...firstOf(
    row('an example of an organization', settled(8), (view) =>
      isExampleOf(view, (word) => word.ends('kinds')),
    ),
    row('an example of people', person(8), (view) =>
      isExampleOf(view, (word) => word.is('people') || word.is('roles')),
    ),
    row('an example of something else', other(8), (view) =>
      isExampleOf(view, (word) => word.is('otherNouns')),
    ),
  ),
  ...each(
    row(
      'what is traded of companies',
      company(3),
      ({ before: word }) => word.is('possessions') && word.is('dealings'),
    ),
    row('what is done to companies', company(6), ({ before: word }) => word.is('doneTo')),
    row(
      'where it is based, before it',
      company(3),
      ({ before: word }) => word !== word.last && word.last.is('suffered'),
    ),
    row('what only people do, before it', person(4), ({ before: word }) => word.is('human')),
    row('an article with a capital, as titles have', other(5), hasTitleArticle),
    row('a nationality behind a neuter article', settled(5), isOfNation),
    row(
      'a number, where all nouns have a capital',
      other(12),
      ({ before: word, around }) =>
        around.lexicon.habits.nounsHaveCapitals && /^\p{N}/u.test(word.text),
    ),
    row('a number', other(4), ({ before: word }) => /^\p{N}{1,3}$/u.test(word.text)),
  ),
  ...firstOf(
    row('what people say', person(2), ({ before: word }) => word.is('telling')),
    row('what is reported', company(2), ({ before: word }) => word.is('saying')),
  ),
);
