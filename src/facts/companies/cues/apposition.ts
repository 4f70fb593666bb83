import type { Reading } from '../weigh/weights.ts';
import {
  company,
  each,
  firstOf,
  namedOther,
  namedPlace,
  other,
  person,
  row,
  settled,
  type CueFamily,
  when,
} from './cue.ts';
import { isLegalForm } from '../words/legal-form.ts';
import { mayBeAdjective, type View } from './view.ts';

/** Whether a name that is no half of a compound has a comma or a bracket behind it. */
const begins = (gap: ', ' | ' (') => (view: View) => {
  const { chain, around } = view;
  return around.tokens[chain.last + 1]?.gap === gap && chain.tail === null && !chain.possessive;
};

/** Words looked at after the comma. */
const REACH = 6;

/** What "X, een online recruiter", "X, the company behind Y", "X, de CEO van Y" says of X. */
function describedAs(
  { chain, around: { tokens, lexicon } }: View,
  from = chain.last + 1,
): Reading | null {
  const opening = tokens[from]?.word;
  if (!opening) return null;
  const opens = opening.is('determiners') || opening.is('people') || isOneOf(tokens, from);
  if (!opens) return null;
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (!token || (at > from && token.gap !== ' ')) return null;
    const { last } = token.word;
    if (last.is('people')) return 'person';
    // "X, dat het rapport schreef" is not a report, nor "the film distributor" a film.
    const next = tokens[at + 1];
    const ends = next?.gap !== ' ' || next.word.is('functionWords');
    if (last.is('otherNouns') && !opening.is('pointing') && ends) return 'other';
    if (last.is('placeNouns') && !last.is('kinds') && !opening.is('pointing') && ends)
      return 'place';
    // "die samen met Waterschap Talmo …" names another one.
    const isOwner = token.part?.possessive === true;
    if (token.word.shape.hasCapital && !isOwner && !lexicon.habits.nounsHaveCapitals) return null;
    if (last.ends('kinds') || (last !== token.word && last.is('ownedTails'))) return 'company';
  }
  return null;
}

/** "X, one of Brixum's largest mines" */
function isOneOf(tokens: View['around']['tokens'], from: number): boolean {
  const [one, of, owner] = tokens.slice(from, from + 3);
  if (!one?.word.is('functionWords') || of?.gap !== ' ' || !of.word.is('belonging')) return false;
  return owner?.word.is('determiners') === true || owner?.part?.possessive === true;
}

/** "ein vierter Beteiligter, die Brixumer Gruppe": where all nouns have a capital it is one of them. */
function isDescribedNoun({ isLong, before, around }: View): boolean {
  return around.lexicon.habits.nounsHaveCapitals && !isLong && mayBeAdjective(before);
}

function behind({ chain, around }: View): View['after'] {
  return around.tokens[chain.last + 1]?.word ?? around.lexicon.none;
}

/** "Vandeloo, 38", but not "Vandeloo, 11 januari 2025" */
function isAge(view: View): boolean {
  const { chain, around } = view;
  if (!/^\p{N}{1,2}$/u.test(behind(view).text)) return false;
  return around.tokens[chain.last + 2]?.word.is('calendar') !== true;
}

/** "Brixum Vandeloo of Talmo, who": said of the person before. */
function isEmployer({ preposition, around, lead }: View): boolean {
  if (!preposition.is('belonging') && !preposition.is('employing')) return false;
  return around.tokens[lead - 2]?.word.shape.hasCapital === true;
}

function inside({ chain, around }: View): string {
  return around.text.slice(chain.end, chain.end + 40);
}

/** "Nederlandse Spoorwegen (NS)". */
function isShortened(view: View): boolean {
  const letters = /^ \((\p{Lu}[\p{L}&]{1,7})\)/u.exec(inside(view))?.[1];
  return view.isLong && letters !== undefined && letters[0] === view.first.text[0];
}

const EXCHANGE = /^ \((?:NYSE|NASDAQ|AEX|LSE|Euronext)\b/iu;

/** "(Brixum, 2018; Talmo & Vandeloo, 2020)", "Brixum (2018)", "Brixum et al.": authors of a paper. */
const CITED =
  /^(?:, (?:19|20)\p{N}{2}[a-z]?(?:[);,]|: \p{N})| \((?:19|20)\p{N}{2}[a-z]?\)| et al\b)/u;

/** "Talmo & Vandeloo 1972", as notes have it; what was founded then stands in brackets. */
const YEAR_BEHIND = /^ (?:19|20)\p{N}{2}(?!\p{N}|[.,]\p{N})/u;

function isAuthor({ chain, first, last, around: { text } }: View): boolean {
  if (!/[12(e]/u.test(text[chain.end + (text[chain.end] === ',' ? 2 : 1)] ?? '')) return false;
  if (first.shape.isAbbreviation || last.is('heads') || isLegalForm(last)) return false;
  if (chain.text.includes(' & ') && YEAR_BEHIND.test(text.slice(chain.end, chain.end + 8))) {
    return true;
  }
  if (!CITED.test(text.slice(chain.end, chain.end + 10))) return false;
  return (
    text[chain.end] !== ',' ||
    /[(;] ?(?:see |zie |vgl\. |cf\. )?$/u.test(
      text.slice(Math.max(0, chain.start - 7), chain.start),
    )
  );
}

/** Who wrote what the text refers to. */
export const authors: CueFamily = when(
  ({ chain }) => chain.tail === null && !chain.possessive,
  ...each(
    row('an author, and the year of the paper', person(8), isAuthor),
    row(
      'two authors, and the year of the paper',
      other(12),
      (view) => view.chain.text.includes(' & ') && isAuthor(view),
    ),
  ),
);

/** What is said of the name behind a comma. */
export const apposition: CueFamily = when(
  begins(', '),
  ...each(
    row(
      'who, or an age',
      person(6),
      (view) => !isEmployer(view) && (behind(view).is('who') || isAge(view)),
    ),
    // Dutch says of people "die", of companies and places "dat".
    row('that, which', company(3), (view) => behind(view).is('that')),
  ),
  ...firstOf(
    row('described as a person', person(8), (view) => describedAs(view) === 'person'),
    row('described as something else', namedOther(12), (view) => describedAs(view) === 'other'),
    row('described as a place', namedPlace(12), (view) => describedAs(view) === 'place'),
    row(
      'described as an organization',
      settled(7),
      (view) => !isDescribedNoun(view) && describedAs(view) === 'company',
    ),
  ),
);

/** Opens its sentence, or has only its article before it: not "Volgens Jansen was het bedrijf …". */
function isSubject(view: View): boolean {
  return view.around.tokens[view.lead]?.opens === true && !isDescribedNoun(view);
}

/** "Talmo is een uitgeverij", "Talmo was the bakery that …". */
export const copula: CueFamily = when(
  ({ after, chain }) => after.is('passives') && after.is('singularVerbs') && !chain.possessive,
  ...each(
    row(
      'said to be an organization',
      settled(6),
      (view) => isSubject(view) && describedAs(view, view.chain.last + 2) === 'company',
    ),
  ),
);

/** What is said of the name in brackets. */
export const brackets: CueFamily = when(
  begins(' ('),
  ...firstOf(
    row('an age in brackets', person(8), (view) => /^ \(\p{N}{1,3}\)/u.test(inside(view))),
    row('an exchange in brackets', settled(8), (view) => EXCHANGE.test(inside(view))),
    row('its first letters in brackets', company(5), isShortened),
  ),
);
